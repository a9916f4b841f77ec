/**
 * Where messages arrive and replies are written. A {@link samvad.engine.chat.Message} enters
 * {@link samvad.engine.desk.Newsdesk}; {@link samvad.engine.desk.ReplyWriter} words what leaves, in the reader's language.
 */
@NullMarked
package samvad.engine.desk;

import org.jspecify.annotations.NullMarked;
