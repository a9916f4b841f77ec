/**
 * Makes the objects Samvad consists of. In go {@link samvad.launcher.settings.Settings} and a clock; out come articles with their index,
 * what answers and what edits digests. First to read: {@link samvad.launcher.wiring.Wiring}.
 */
@NullMarked
package samvad.launcher.wiring;

import org.jspecify.annotations.NullMarked;
