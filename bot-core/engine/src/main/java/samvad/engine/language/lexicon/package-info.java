/**
 * Which wordings stand for each other, in one language or across both. {@link samvad.engine.language.lexicon.LexiconEntry entries} enter,
 * {@link samvad.engine.language.lexicon.Rendering renderings} of a text's words leave, through the port
 * {@link samvad.engine.language.lexicon.Glossary}. Read that first, then {@link samvad.engine.language.lexicon.Lexicon}.
 */
@NullMarked
package samvad.engine.language.lexicon;

import org.jspecify.annotations.NullMarked;
