/**
 * How good the answers, the verifier and the stories are. Questions with their right answers enter {@link samvad.evaluation.Evaluate} and leave as
 * {@link samvad.evaluation.Scores}; written sentences enter {@link samvad.evaluation.JudgeSentences} and leave as {@link samvad.evaluation.Verdicts};
 * labelled articles are measured by {@link samvad.evaluation.BCubed}. {@link samvad.evaluation.Floors} are what CI holds. Read Scores first.
 */
@NullMarked
package samvad.evaluation;

import org.jspecify.annotations.NullMarked;
