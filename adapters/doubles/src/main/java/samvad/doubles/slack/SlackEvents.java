package samvad.doubles.slack;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The events the double can send and the scope each needs: https://docs.slack.dev/reference/events */
public final class SlackEvents {
    private static final Map<String, String> SCOPES = Map.of(
            "app_mention", "app_mentions:read",
            "message.im", "im:history",
            "message.channels", "channels:history",
            "message.groups", "groups:history",
            "message.mpim", "mpim:history",
            "member_joined_channel", "channels:read",
            "app_home_opened", "",
            "app_uninstalled", "",
            "tokens_revoked", "");

    private SlackEvents() {}

    /** All but the events that would bring every message of every channel. */
    public static Set<String> all() {
        return Set.of(
                "app_mention", "message.im", "member_joined_channel", "app_home_opened", "app_uninstalled", "tokens_revoked");
    }

    /** The scope without which the event is not sent; empty if it needs none. */
    public static Optional<String> scope(String event) {
        return Optional.ofNullable(SCOPES.get(event)).filter(scope -> !scope.isEmpty());
    }

    static boolean reaches(SlackApp app, String event) {
        return app.events().contains(event) && scope(event).map(app.scopes()::contains).orElse(true);
    }
}
