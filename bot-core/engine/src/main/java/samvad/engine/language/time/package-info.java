/**
 * When: dates, days, weeks, clock times, "last month", "the latest". Text and a today enter, what was found with its place in the text
 * leaves. {@link samvad.engine.language.time.Dates} reads what a report dates, {@link samvad.engine.language.time.TimeExpressions} what a
 * question asks for; read the latter first, then {@link samvad.engine.language.time.ReadStretches}. {@link samvad.engine.language.time.DateWords}
 * goes the other way: a day enters, words leave.
 */
@NullMarked
package samvad.engine.language.time;

import org.jspecify.annotations.NullMarked;
