package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Slack sends to the app, the same in both modes. */
public record Payload(Kind kind, JsonNode body) {
    /** The three doors of an app, in Socket Mode's names. */
    public enum Kind {
        EVENT("events_api"),
        INTERACTION("interactive"),
        COMMAND("slash_commands");

        private final String envelope;

        Kind(String envelope) {
            this.envelope = envelope;
        }

        String envelope() {
            return envelope;
        }
    }

    /** {@code app_mention}, {@code block_actions}, {@code /ask} … */
    public String name() {
        return switch (kind) {
            case EVENT -> body.path("event").path("type").asText();
            case INTERACTION -> body.path("type").asText();
            case COMMAND -> body.path("command").asText();
        };
    }

    /** The same with a text of so many characters more, for what is too big to accept. */
    public Payload padded(int characters) {
        ObjectNode padded = body.deepCopy();
        return new Payload(kind, padded.put("padding", "x".repeat(characters)));
    }
}
