/**
 * What is true of words: scripts, sentence ends, dates, stems. Text enters, spans and terms leave. Read {@link samvad.engine.language.Sentences} first.
 */
@NullMarked
package samvad.engine.language;

import org.jspecify.annotations.NullMarked;
