package samvad.store.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.chat.Reply.Choice;
import samvad.engine.chat.Reply.Line;
import samvad.engine.language.Language;

/** Writes a reply as JSON and reads it back, name by name, so that renaming a class breaks no ledger. */
final class ReplyJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReplyJson() {}

    static String write(Reply reply) {
        ObjectNode node = JSON.createObjectNode().put("language", reply.language().code());
        ArrayNode blocks = node.putArray("blocks");
        reply.blocks().forEach(block -> write(blocks.addObject(), block));
        return node.toString();
    }

    private static void write(ObjectNode node, Block block) {
        switch (block) {
            case Block.Words(String text) -> node.put("kind", "words").put("text", text);
            case Block.Headline(String text) -> node.put("kind", "headline").put("text", text);
            case Block.Said(String text, Optional<String> attribution, List<Integer> citations) -> {
                node.put("kind", "said").put("text", text);
                attribution.ifPresent(who -> node.put("attribution", who));
                citations.forEach(node.putArray("citations")::add);
            }
            case Block.Sources(String heading, List<Line> lines) -> {
                ArrayNode array = node.put("kind", "sources").put("heading", heading).putArray("lines");
                lines.forEach(line -> write(array.addObject(), line));
            }
            case Block.Aside(String text) -> node.put("kind", "aside").put("text", text);
            case Block.Choices(List<Choice> choices) -> {
                ArrayNode array = node.put("kind", "choices").putArray("choices");
                choices.forEach(choice -> array.addObject().put("label", choice.label()).put("command", choice.command()));
            }
        }
    }

    private static void write(ObjectNode node, Line line) {
        node.put("n", line.n()).put("text", line.text());
        line.url().ifPresent(url -> node.put("url", url));
    }

    /** Throws {@link IllegalStateException} for what {@link #write} never wrote. */
    static Reply read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            Language language = Language.ofCode(text(node, "language"))
                    .orElseThrow(() -> new IllegalStateException("a reply in no language Samvad speaks"));
            return new Reply(language, list(node, "blocks", ReplyJson::block));
        } catch (JsonProcessingException e) {
            // the cause would quote the reply
            throw new IllegalStateException("a reply that is no JSON at " + e.getLocation().offsetDescription());
        }
    }

    private static Block block(JsonNode node) {
        String kind = text(node, "kind");
        return switch (kind) {
            case "words" -> new Block.Words(text(node, "text"));
            case "headline" -> new Block.Headline(text(node, "text"));
            case "said" -> new Block.Said(text(node, "text"), perhaps(node, "attribution"), list(node, "citations", JsonNode::intValue));
            case "sources" -> new Block.Sources(text(node, "heading"), list(node, "lines",
                    line -> new Line(line.path("n").intValue(), text(line, "text"), perhaps(line, "url"))));
            case "aside" -> new Block.Aside(text(node, "text"));
            case "choices" -> new Block.Choices(list(node, "choices",
                    choice -> new Choice(text(choice, "label"), text(choice, "command"))));
            default -> throw new IllegalStateException("a reply with a block nobody knows: " + kind);
        };
    }

    private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> read) {
        return node.path(name).valueStream().map(read).toList();
    }

    private static String text(JsonNode node, String name) {
        return perhaps(node, name).orElseThrow(() -> new IllegalStateException("a reply without its " + name));
    }

    private static Optional<String> perhaps(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).textValue());
    }
}
