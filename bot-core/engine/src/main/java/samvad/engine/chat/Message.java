package samvad.engine.chat;

import java.time.LocalDate;

/**
 * What a person wrote.
 *
 * @param conversation names the chat, thread or terminal it belongs to
 * @param today the person's own
 */
public record Message(String conversation, String text, LocalDate today) {}
