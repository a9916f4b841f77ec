package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the text a bot sends, by parse mode or with entities of its own, and holds it to its length. */
final class SentText {

    /** @see <a href="https://core.telegram.org/bots/api#sendmessage">1-4096 characters after entities parsing</a> */
    private static final int LONGEST = 4096;

    private SentText() {}

    static ChatMessage.Body read(Parameters parameters) {
        ChatMessage.Body body = readAny(parameters);
        if (body.text().isEmpty()) {
            throw Refused.badRequest("message text is empty");
        }
        return body;
    }

    /** Also no words at all, as a draft may have. */
    static ChatMessage.Body readAny(Parameters parameters) {
        String sent = parameters.text("text");
        FormattedText formatted = formatted(sent, parameters).trimmed();
        if (formatted.text().length() > LONGEST) {
            throw Refused.badRequest("message is too long");
        }
        return new ChatMessage.Body("text", formatted.text(), sent, formatted.entities());
    }

    /**
     * The sent words by their parse mode, or with the entities given beside them.
     *
     * @see <a href="https://core.telegram.org/bots/api#formatting-options">parse_mode</a>
     */
    private static FormattedText formatted(String sent, Parameters parameters) {
        String mode = parameters.text("parse_mode").toLowerCase(Locale.ROOT);
        if (mode.equals("html")) {
            return HtmlText.parse(sent);
        }
        if (!mode.isEmpty()) {
            // Markdown exists out there; this house never sends it, so the double does not read it
            throw Refused.badRequest("unsupported parse_mode");
        }
        return new FormattedText(sent, given(sent, parameters.object("entities")));
    }

    private static List<TextEntity> given(String text, JsonNode entities) {
        List<TextEntity> read = new ArrayList<>();
        StreamSupport.stream(entities.spliterator(), false).forEach(entity -> {
            int offset = entity.path("offset").asInt(-1);
            int length = entity.path("length").asInt(0);
            if (offset < 0 || length <= 0 || offset + length > text.length()) {
                throw Refused.badRequest("entity is out of the text's bounds");
            }
            read.add(new TextEntity(entity.path("type").asText(), offset, length, detail(entity)));
        });
        return read;
    }

    private static @Nullable String detail(JsonNode entity) {
        String detail = entity.path("url").asText(entity.path("language").asText(""));
        return detail.isEmpty() ? null : detail;
    }
}
