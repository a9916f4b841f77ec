package samvad.doubles.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every Web API method of the double with the scope it needs and its tier: https://docs.slack.dev/reference/methods */
public final class SlackMethods {
    /** Slash commands reach only an app with it: https://docs.slack.dev/reference/scopes/commands */
    public static final String COMMANDS = "commands";

    /** Posting to a public channel without being in it: https://docs.slack.dev/reference/scopes/chat.write.public */
    public static final String ANYWHERE = "chat:write.public";

    private static final Map<String, SlackMethod> TABLE = table(
            new SlackMethod("auth.test", Set.of(), Tier.GENEROUS),
            new SlackMethod("apps.connections.open", Set.of(), Tier.TIER_1),
            new SlackMethod("chat.postMessage", Set.of("chat:write"), Tier.POSTING),
            new SlackMethod("chat.postEphemeral", Set.of("chat:write"), Tier.TIER_4),
            new SlackMethod("chat.update", Set.of("chat:write"), Tier.TIER_3),
            new SlackMethod("chat.delete", Set.of("chat:write"), Tier.TIER_3),
            new SlackMethod("chat.startStream", Set.of("chat:write"), Tier.TIER_2),
            new SlackMethod("chat.appendStream", Set.of("chat:write"), Tier.TIER_4),
            new SlackMethod("chat.stopStream", Set.of("chat:write"), Tier.TIER_2),
            new SlackMethod("chat.getPermalink", Set.of(), Tier.GENEROUS),
            new SlackMethod("views.open", Set.of(), Tier.TIER_4),
            new SlackMethod("views.update", Set.of(), Tier.TIER_4),
            new SlackMethod("views.publish", Set.of(), Tier.TIER_4),
            new SlackMethod("users.info", Set.of("users:read"), Tier.TIER_4),
            new SlackMethod("conversations.open", Set.of("im:write", "mpim:write", "groups:write", "channels:manage"), Tier.TIER_3),
            new SlackMethod("conversations.info", Set.of("channels:read", "groups:read", "im:read", "mpim:read"), Tier.TIER_3),
            new SlackMethod("reactions.add", Set.of("reactions:write"), Tier.TIER_3));

    private SlackMethods() {}

    public static Optional<SlackMethod> named(String name) {
        return Optional.ofNullable(TABLE.get(name));
    }

    public static List<SlackMethod> all() {
        return List.copyOf(TABLE.values());
    }

    /** Every scope that a method, an event or a command of the double needs, except {@link #ANYWHERE}. */
    public static Set<String> everyScope() {
        Set<String> scopes = new TreeSet<>(Set.of(COMMANDS));
        TABLE.values().forEach(method -> scopes.addAll(method.anyScopeOf()));
        SlackEvents.all().forEach(event -> SlackEvents.scope(event).ifPresent(scopes::add));
        return scopes;
    }

    private static Map<String, SlackMethod> table(SlackMethod... methods) {
        Map<String, SlackMethod> table = new TreeMap<>();
        for (SlackMethod method : methods) {
            table.put(method.name(), method);
        }
        return table;
    }
}
