package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a person asks in another chat after the bot's name.
 *
 * @see <a href="https://core.telegram.org/bots/api#inlinequery">InlineQuery</a>
 */
public final class InlineQuery {

    private final World world;
    private final String id;

    private InlineQuery(World world, String id) {
        this.world = world;
        this.id = id;
    }

    static InlineQuery make(World world, long person, String words) {
        String id = world.queries.ask(world.now());
        ObjectNode query = UpdateJson.object().put("id", id).put("query", words).put("offset", "").put("chat_type", "private");
        query.set("from", world.json.user(person));
        world.updates.add("inline_query", query);
        world.bell.rings();
        return new InlineQuery(world, id);
    }

    /** What the bot offers; an IllegalStateException if it never answers. */
    public List<InlineResult> awaitResults(Duration atMost) {
        if (!world.bell.await(() -> world.queries.results(id) != null, atMost)) {
            throw new IllegalStateException("the inline query was never answered");
        }
        return world.bell.holding(() -> Objects.requireNonNull(world.queries.results(id)));
    }
}
