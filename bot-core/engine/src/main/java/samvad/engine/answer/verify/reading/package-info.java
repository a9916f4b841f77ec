/**
 * What can be checked of one sentence: its words and clauses, names, figures, dates, quotations, who says what and who does it. It may
 * use nothing of the rooms beside it; read {@link samvad.engine.answer.verify.reading.ReadSentences} first.
 */
@NullMarked
package samvad.engine.answer.verify.reading;

import org.jspecify.annotations.NullMarked;
