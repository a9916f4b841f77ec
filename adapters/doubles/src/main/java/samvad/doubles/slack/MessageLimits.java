package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * How much fits into a message: https://docs.slack.dev/reference/block-kit/blocks and
 * https://docs.slack.dev/reference/methods/chat.postMessage
 */
final class MessageLimits {
    /** People see no more of a text: https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
    static final int SHOWN_TEXT = 4_000;

    private static final int TEXT = 40_000;
    private static final int BLOCKS = 50;
    private static final int VIEW_BLOCKS = 100;
    private static final int SECTION = 3_000;
    private static final int FIELD = 2_000;
    private static final int FIELDS = 10;
    private static final int HEADER = 150;
    private static final int MARKDOWN = 12_000;
    // undocumented; measured by a reporter: https://github.com/slackapi/bolt-js/issues/2509
    private static final int ALL_BLOCKS = 13_200;

    private MessageLimits() {}

    /** The error for a message that is too big or has nothing to show. */
    static Optional<String> refusal(JsonNode arguments, int textLimit) {
        String text = arguments.path("text").asText("");
        JsonNode blocks = arguments.path("blocks");
        if (text.isEmpty() && blocks.isEmpty() && arguments.path("markdown_text").asText("").isEmpty()) {
            return Optional.of("no_text");
        }
        if (text.length() > textLimit) {
            return Optional.of("msg_too_long");
        }
        return markdown(arguments).or(() -> blocks(blocks, BLOCKS));
    }

    static int postedText() {
        return TEXT;
    }

    /** https://docs.slack.dev/reference/methods/chat.appendStream */
    static Optional<String> markdown(JsonNode arguments) {
        return arguments.path("markdown_text").asText("").length() > MARKDOWN
                ? Optional.of("msg_too_long")
                : Optional.empty();
    }

    /** https://docs.slack.dev/reference/views */
    static Optional<String> view(JsonNode view) {
        boolean titled = view.path("title").path("text").asText("").length() <= 24;
        boolean known = view.path("type").asText("").equals("modal") || view.path("type").asText("").equals("home");
        return known && titled && view.path("private_metadata").asText("").length() <= 3_000
                ? blocks(view.path("blocks"), VIEW_BLOCKS).map(_ -> "invalid_arguments")
                : Optional.of("invalid_arguments");
    }

    static Optional<String> blocks(JsonNode blocks, int most) {
        if (blocks.isMissingNode() || blocks.isNull()) {
            return Optional.empty();
        }
        if (!blocks.isArray()) {
            return Optional.of("invalid_blocks_format");
        }
        int markdown = 0;
        int all = 0;
        boolean fit = blocks.size() <= most;
        for (JsonNode block : blocks) {
            fit &= fits(block);
            markdown += block.path("type").asText().equals("markdown") ? block.path("text").asText().length() : 0;
            all += block.toString().length();
        }
        if (!fit || markdown > MARKDOWN) {
            return Optional.of("invalid_blocks");
        }
        return most == BLOCKS && all > ALL_BLOCKS ? Optional.of("msg_blocks_too_long") : Optional.empty();
    }

    private static boolean fits(JsonNode block) {
        return switch (block.path("type").asText()) {
            case "section" -> fitsSection(block);
            case "header" -> fills(block.path("text").path("text"), HEADER);
            case "markdown" -> fills(block.path("text"), MARKDOWN);
            case "actions" -> block.path("elements").size() <= 25;
            case "context" -> block.path("elements").size() <= 10;
            default -> block.has("type");
        };
    }

    private static boolean fitsSection(JsonNode block) {
        boolean fields = block.path("fields").size() <= FIELDS;
        for (JsonNode field : block.path("fields")) {
            fields &= fills(field.path("text"), FIELD);
        }
        boolean onlyFields = !block.path("fields").isEmpty() && !block.has("text");
        return fields && (onlyFields || fills(block.path("text").path("text"), SECTION));
    }

    private static boolean fills(JsonNode text, int most) {
        int length = text.asText("").length();
        return length >= 1 && length <= most;
    }
}
