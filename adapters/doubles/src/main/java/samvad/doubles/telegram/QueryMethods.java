package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a bot answers presses and inline queries. */
final class QueryMethods {

    private static final int MOST_RESULTS = 50;
    private static final int LONGEST_TOAST = 200;

    private final World world;

    QueryMethods(World world) {
        this.world = world;
    }

    void addTo(BotMethods methods) {
        methods.add("answerCallbackQuery", this::answerCallbackQuery);
        methods.add("answerInlineQuery", this::answerInlineQuery);
    }

    /** @see <a href="https://core.telegram.org/bots/api#answercallbackquery">answerCallbackQuery: text 0-200 characters</a> */
    private JsonNode answerCallbackQuery(Parameters parameters) {
        String id = parameters.text("callback_query_id");
        world.queries.mustBeFresh(id, world.now(), world.setup.lives().query());
        if (parameters.text("text").length() > LONGEST_TOAST) {
            throw Refused.badRequest("MESSAGE_TOO_LONG");
        }
        world.queries.answer(id, parameters.text("text"));
        return BooleanNode.TRUE;
    }

    /** @see <a href="https://core.telegram.org/bots/api#answerinlinequery">answerInlineQuery: no more than 50 results</a> */
    private JsonNode answerInlineQuery(Parameters parameters) {
        String id = parameters.text("inline_query_id");
        world.queries.mustBeFresh(id, world.now(), world.setup.lives().query());
        JsonNode sent = parameters.object("results");
        if (!sent.isArray()) {
            throw Refused.badRequest("can't parse inline query results JSON object");
        }
        if (sent.size() > MOST_RESULTS) {
            throw Refused.badRequest("RESULTS_TOO_MUCH");
        }
        List<InlineResult> results = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode each : sent) {
            InlineResult result = result(each);
            if (!ids.add(result.id())) {
                throw Refused.badRequest("RESULT_ID_DUPLICATE");
            }
            results.add(result);
        }
        world.queries.answer(id, results);
        return BooleanNode.TRUE;
    }

    /** @see <a href="https://core.telegram.org/bots/api#inlinequeryresultarticle">id 1-64 bytes</a> */
    private static InlineResult result(JsonNode sent) {
        String id = sent.path("id").asText("");
        if (id.isEmpty() || id.getBytes(StandardCharsets.UTF_8).length > 64) {
            throw Refused.badRequest(id.isEmpty() ? "RESULT_ID_EMPTY" : "RESULT_ID_INVALID");
        }
        String text = "";
        if (sent.path("input_message_content") instanceof ObjectNode content) {
            // what would be sent is held to the same rules as a message:
            // https://core.telegram.org/bots/api#inputtextmessagecontent
            Parameters asMessage = new Parameters(content.deepCopy().put("text", content.path("message_text").asText("")));
            text = SentText.read(asMessage).text();
        }
        return new InlineResult(id, sent.path("type").asText(), sent.path("title").asText(), sent.path("description").asText(), text);
    }
}
