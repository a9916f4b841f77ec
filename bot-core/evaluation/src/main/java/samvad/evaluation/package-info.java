/**
 * How good the answers are. A file of questions with their right answers enters {@link samvad.evaluation.Evaluate},
 * {@link samvad.evaluation.Scores} leave; {@link samvad.evaluation.Floors} is what CI holds. Read Scores first.
 */
@NullMarked
package samvad.evaluation;

import org.jspecify.annotations.NullMarked;
