package samvad.doubles.slack;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The app as it is installed in the double's only workspace.
 *
 * @param scopes what the bot token was granted
 * @param events what the app subscribed to, in the manifest's names: {@code app_mention}, {@code message.im}, …
 */
public record SlackApp(String botToken, String appToken, String signingSecret, Set<String> scopes, Set<String> events) {
    public static final String TEAM = "T0NEWSROOM";
    public static final String APP = "A0SAMVAD";
    public static final String BOT_USER = "U0SAMVAD";
    public static final String BOT = "B0SAMVAD";

    public SlackApp {
        scopes = Set.copyOf(scopes);
        events = Set.copyOf(events);
    }

    /** Every scope and every event the double knows. */
    public static SlackApp usual() {
        return new SlackApp(
                "xoxb-double", "xapp-double", "signing-secret-of-the-double", SlackMethods.everyScope(), SlackEvents.all());
    }

    public SlackApp without(String scope) {
        Set<String> fewer = new LinkedHashSet<>(scopes);
        fewer.remove(scope);
        return withScopes(fewer);
    }

    public SlackApp withScopes(Set<String> granted) {
        return new SlackApp(botToken, appToken, signingSecret, granted, events);
    }

    public SlackApp withEvents(Set<String> subscribed) {
        return new SlackApp(botToken, appToken, signingSecret, scopes, subscribed);
    }
}
