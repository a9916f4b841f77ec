/**
 * Answers in the terminal: {@code ask} and {@code chat}. In goes a question, or a file of them; out comes text or JSON. First to read:
 * {@link samvad.launcher.ask.AskCommand}.
 */
@NullMarked
package samvad.launcher.ask;

import org.jspecify.annotations.NullMarked;
