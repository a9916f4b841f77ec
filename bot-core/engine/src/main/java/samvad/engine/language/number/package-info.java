/**
 * How many: numbers in digits and in words. Text enters, {@link samvad.engine.language.number.Figure}s by their values and other ways to
 * write a number leave. Read {@link samvad.engine.language.number.Figures} first.
 */
@NullMarked
package samvad.engine.language.number;

import org.jspecify.annotations.NullMarked;
