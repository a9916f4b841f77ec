/**
 * Quality in figures: {@code eval}. In go questions, sentences or stories whose right answers are known, and floors; out come scores, and
 * whether one has sunk below its floor. First to read: {@link samvad.launcher.eval.EvalCommand}.
 */
@NullMarked
package samvad.launcher.eval;

import org.jspecify.annotations.NullMarked;
