package samvad.lexicons;

import samvad.engine.language.WordForms;

/**
 * How words are read.
 *
 * @param fingerprint changes whenever the same words are read into other forms
 */
public record Analysis(WordForms wordForms, String fingerprint) {}
