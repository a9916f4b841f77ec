/**
 * What passes between people and Samvad, in no app's terms: a {@link samvad.engine.chat.Message} enters, a
 * {@link samvad.engine.chat.Reply} leaves. Read Reply first.
 */
@NullMarked
package samvad.engine.chat;

import org.jspecify.annotations.NullMarked;
