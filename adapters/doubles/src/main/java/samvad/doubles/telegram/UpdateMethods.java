package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * How a bot gets its updates: one poll at a time, held until there is something.
 *
 * @see <a href="https://core.telegram.org/bots/api#getting-updates">getting updates</a>
 */
final class UpdateMethods {

    private static final int MOST_SECONDS = 50;

    private final World world;
    private long latestPoll;

    UpdateMethods(World world) {
        this.world = world;
    }

    void addTo(BotMethods methods) {
        methods.add("getUpdates", this::getUpdates);
        methods.add("deleteWebhook", this::deleteWebhook);
        methods.add("getWebhookInfo", parameters -> UpdateJson.object().put("url", "")
                .put("has_custom_certificate", false).put("pending_update_count", world.updates.size()));
    }

    /** @see <a href="https://core.telegram.org/bots/api#getupdates">getUpdates: offset, limit, timeout, allowed_updates</a> */
    private JsonNode getUpdates(Parameters parameters) {
        if (parameters.object("allowed_updates").isArray()) {
            Set<String> kinds = new HashSet<>();
            parameters.object("allowed_updates").forEach(kind -> kinds.add(kind.asText()));
            world.updates.allow(kinds);
        }
        world.updates.confirm(parameters.number("offset", 0));
        hold(Duration.ofSeconds(Math.clamp(parameters.number("timeout", 0), 0, MOST_SECONDS)));
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        batch.addAll(world.updates.first(Math.clamp(parameters.number("limit", 100), 1, 100)));
        return batch;
    }

    /** A newer poll ends this one, as out there: of two bots with one token each drives the other out. */
    private void hold(Duration atMost) {
        long thisPoll = ++latestPoll;
        world.bell.rings();
        world.bell.await(() -> world.closed || thisPoll != latestPoll || !world.updates.isEmpty(), atMost);
        if (thisPoll != latestPoll) {
            throw Refused.of(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        }
    }

    /** @see <a href="https://core.telegram.org/bots/api#deletewebhook">deleteWebhook</a> */
    private JsonNode deleteWebhook(Parameters parameters) {
        if (parameters.flag("drop_pending_updates")) {
            world.updates.clear();
        }
        return BooleanNode.TRUE;
    }
}
