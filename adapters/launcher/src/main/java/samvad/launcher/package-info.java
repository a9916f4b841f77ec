/**
 * Where everything is put together: {@link samvad.launcher.Main} reads the command line, {@link samvad.launcher.Settings}
 * what is set, {@link samvad.launcher.Wiring} makes the objects of both. One class a command. Read Wiring first.
 */
@NullMarked
package samvad.launcher;

import org.jspecify.annotations.NullMarked;
