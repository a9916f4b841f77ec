/**
 * Telegram and Slack on this machine, without an account: {@code play}. In go lines from a terminal; out comes what a person would see in
 * the app. First to read: {@link samvad.launcher.play.PlayCommand}.
 */
@NullMarked
package samvad.launcher.play;

import org.jspecify.annotations.NullMarked;
