/**
 * What is true of words. Text enters; spans, terms and lists of words leave. Here are scripts, spelling, sentences, stems, names and the
 * words of news; {@code time}, {@code number} and {@code sound} read those, {@code lexicon} knows which stand for each other. None of
 * this package leans on them. Read {@link samvad.engine.language.Sentences} first.
 */
@NullMarked
package samvad.engine.language;

import org.jspecify.annotations.NullMarked;
