/**
 * How Samvad holds up: {@code bench}. In go crowds in doubles of the apps, kills at random moments, feeds and subscribers by the hundred
 * thousand; out come times and counts of what was lost. First to read: {@link samvad.launcher.bench.BenchCommand}.
 */
@NullMarked
package samvad.launcher.bench;

import org.jspecify.annotations.NullMarked;
