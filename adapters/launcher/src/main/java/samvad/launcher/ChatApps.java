package samvad.launcher;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.delivery.ChatApp;
import samvad.engine.people.People;
import samvad.slack.SlackApp;
import samvad.slack.SlackSettings;
import samvad.telegram.TelegramApp;
import samvad.telegram.TelegramSettings;

/**
 * The chat apps that the settings set up.
 *
 * @param missing by the name of an app that is not, what it lacks
 * @param servlets by the path they have to be mounted at
 */
record ChatApps(List<ChatApp> all, Map<String, String> missing, Map<String, HttpServlet> servlets) {
    private static final String NO_TELEGRAM = "not set up: set SAMVAD_TELEGRAM_TOKEN, or telegram.token-file to a file that holds the token";

    private static final String NO_SLACK = "not set up: set SAMVAD_SLACK_BOT_TOKEN and SAMVAD_SLACK_APP_TOKEN (docs/SLACK.md)";

    static ChatApps of(Settings settings, People people, Clock clock) {
        List<ChatApp> all = new ArrayList<>();
        Map<String, String> missing = new LinkedHashMap<>();
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        telegram(settings, clock).ifPresentOrElse(all::add, () -> missing.put("telegram", NO_TELEGRAM));
        Optional<SlackApp> slack = slack(settings, people, clock);
        slack.ifPresentOrElse(all::add, () -> missing.put("slack", NO_SLACK));
        slack.flatMap(SlackApp::servlet).ifPresent(servlet -> servlets.put("/slack/events", servlet));
        return new ChatApps(all, missing, servlets);
    }

    static Optional<TelegramApp> telegram(Settings settings, Clock clock) {
        try {
            return settings.secret("telegram.token").map(token -> new TelegramApp(TelegramSettings.of(token, clock)
                    .at(URI.create(settings.get("telegram.api-url"))).inOneMessage(oneMessage(settings))));
        } catch (IllegalArgumentException e) {
            throw new SettingsError("Telegram is not set up right: " + e.getMessage() + ".");
        }
    }

    static Optional<SlackApp> slack(Settings settings, People people, Clock clock) {
        Optional<String> botToken = settings.secret("slack.bot-token");
        if (botToken.isEmpty()) {
            return Optional.empty();
        }
        boolean socket = settings.oneOf("slack.mode", "socket", "http").equals("socket");
        SlackSettings.Secrets secrets = new SlackSettings.Secrets(botToken.get(),
                socket ? needed(settings, "slack.app-token", "socket") : "",
                socket ? "" : needed(settings, "slack.signing-secret", "http"));
        return Optional.of(new SlackApp(new SlackSettings(secrets, settings.get("slack.api-url"),
                socket ? SlackSettings.Mode.SOCKET : SlackSettings.Mode.HTTP), people, clock));
    }

    private static String needed(Settings settings, String secret, String mode) {
        return settings.secret(secret).orElseThrow(() -> new SettingsError("Slack in the mode " + mode + " needs " + secret
                + "; set " + Settings.variable(secret) + ", or " + secret + "-file to a file that holds it."));
    }

    private static boolean oneMessage(Settings settings) {
        return settings.oneOf("replies", "growing", "one-message").equals("one-message");
    }

    /** Throws {@link SettingsError} if there is none to serve. */
    static void requireAny(Settings settings) {
        if (settings.secret("telegram.token").isEmpty() && settings.secret("slack.bot-token").isEmpty()) {
            throw new SettingsError("There is no chat app to serve.\n  telegram  " + NO_TELEGRAM + "\n  slack     " + NO_SLACK
                    + "\nTo try the bot without either: ./samvad play telegram");
        }
    }
}
