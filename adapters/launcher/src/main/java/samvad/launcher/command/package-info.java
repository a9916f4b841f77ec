/**
 * What commands have in common: exit codes, options that several commands take, a progress line, and the error that says how a
 * command is meant. First to read: {@link samvad.launcher.command.ExitCode}.
 */
@NullMarked
package samvad.launcher.command;

import org.jspecify.annotations.NullMarked;
