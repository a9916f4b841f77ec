package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds a method by its name, in whatever case it is spelled.
 *
 * @see <a href="https://core.telegram.org/bots/api#making-requests">all methods are case-insensitive</a>
 */
final class BotMethods {

    private final World world;
    private final Map<String, Function<Parameters, JsonNode>> methods = new HashMap<>();

    BotMethods(World world) {
        this.world = world;
        new UpdateMethods(world).addTo(this);
        new MessageMethods(world).addTo(this);
        new DraftMethods(world).addTo(this);
        new ChatMethods(world).addTo(this);
        new QueryMethods(world).addTo(this);
        new ProfileMethods(world).addTo(this);
    }

    void add(String name, Function<Parameters, JsonNode> method) {
        methods.put(name.toLowerCase(Locale.ROOT), method);
    }

    boolean has(String name) {
        return methods.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** Runs the method alone in the world, and wakes who waits for a change. */
    JsonNode call(String name, Parameters parameters) {
        Function<Parameters, JsonNode> method = methods.get(name.toLowerCase(Locale.ROOT));
        if (method == null) {
            throw Refused.of(404, "Not Found");
        }
        return world.bell.holding(() -> {
            try {
                return method.apply(parameters);
            } finally {
                world.bell.rings();
            }
        });
    }
}
