package samvad.engine.chat;

import java.util.Locale;

/** What a message asks Samvad to do. */
public sealed interface Command {
    record Ask(String question) implements Command {}

    record Help() implements Command {}

    /** Shows the sources of the last answer, with the words each was cited for. */
    record ShowSources() implements Command {}

    /** A slash and a word nobody knows. */
    record Unknown(String name) implements Command {}

    /** Reads a message's text; whatever is no command is a question. */
    static Command of(String text) {
        String line = text.strip();
        String lower = line.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "/help", "help", "मदद", "/start" -> new Help();
            case "/sources", "स्रोत" -> new ShowSources();
            default -> lower.matches("/[a-z]{1,32}") ? new Unknown(line)
                    : new Ask(lower.startsWith("/ask ") ? line.substring(5) : line);
        };
    }
}
