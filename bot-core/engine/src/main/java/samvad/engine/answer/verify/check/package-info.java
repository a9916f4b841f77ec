/**
 * One thing each that has to be true of a sentence and what it rests on, and the fault where it is not. It may use {@code alignment} and
 * {@code reading}; read {@link samvad.engine.answer.verify.check.Check} first.
 */
@NullMarked
package samvad.engine.answer.verify.check;

import org.jspecify.annotations.NullMarked;
