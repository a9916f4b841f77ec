/**
 * What commands have in common: exit codes, the options of every command that answers, a progress line, and the error that says how a
 * command is meant. First to read: {@link samvad.launcher.command.ExitCode}.
 */
@NullMarked
package samvad.launcher.command;

import org.jspecify.annotations.NullMarked;
