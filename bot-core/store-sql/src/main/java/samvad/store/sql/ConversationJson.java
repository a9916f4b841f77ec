package samvad.store.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import samvad.engine.answer.Conversation;
import samvad.engine.answer.Conversation.Said;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.question.Turn;

/** Writes a conversation's turns as JSON, newest first, and reads them back, name by name. */
final class ConversationJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ConversationJson() {}

    static String write(Conversation conversation) {
        ArrayNode turns = JSON.createArrayNode();
        conversation.said().forEach(said -> write(turns.addObject(), said));
        return turns.toString();
    }

    private static void write(ObjectNode node, Said said) {
        node.put("asked", said.asked()).put("question", said.turn().question()).put("opened", said.opened()).put("more", said.more());
        said.turn().told().forEach(node.putArray("told")::add);
        said.cited().stream().map(ArticleId::value).sorted().forEach(node.putArray("cited")::add);
    }

    /** Throws {@link IllegalStateException} for what {@link #write} never wrote. */
    static Conversation read(String json) {
        try {
            return new Conversation(JSON.readTree(json).valueStream().map(ConversationJson::said).toList());
        } catch (JsonProcessingException e) {
            // the cause would quote what was said
            throw new IllegalStateException("a conversation that is no JSON at " + e.getLocation().offsetDescription());
        }
    }

    private static Said said(JsonNode node) {
        Turn turn = new Turn(node.path("question").asText(), node.path("told").valueStream().map(JsonNode::asText).toList());
        return new Said(node.path("asked").asText(), turn,
                node.path("cited").valueStream().map(id -> new ArticleId(id.asText())).collect(Collectors.toSet()), node.path("opened").asBoolean(),
                node.path("more").asInt());
    }
}
