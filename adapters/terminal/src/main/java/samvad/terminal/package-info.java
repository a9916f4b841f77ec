/**
 * Samvad on a screen. A {@link samvad.engine.chat.Reply} enters {@link samvad.terminal.ReplyText} and leaves as lines, with
 * colour and links where the terminal has them; {@link samvad.terminal.ChatSession} is the conversation at a prompt.
 */
@NullMarked
package samvad.terminal;

import org.jspecify.annotations.NullMarked;
