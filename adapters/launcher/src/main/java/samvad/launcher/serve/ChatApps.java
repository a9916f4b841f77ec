package samvad.launcher.serve;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.Membership;
import samvad.engine.chat.PersonId;
import samvad.engine.delivery.ChatApp;
import samvad.launcher.settings.Settings;
import samvad.launcher.settings.SettingsError;
import samvad.slack.SlackApp;
import samvad.slack.SlackSettings;
import samvad.telegram.TelegramApp;
import samvad.telegram.TelegramSettings;
import samvad.telegram.TelegramTolls;

/**
 * The chat apps that the settings set up.
 *
 * @param missing by the name of an app that is not, what it lacks
 * @param servlets by the path they have to be mounted at
 */
public record ChatApps(List<ChatApp> all, Map<String, String> missing, Map<String, HttpServlet> servlets) {
    private static final String NO_TELEGRAM = "not set up: set SAMVAD_TELEGRAM_TOKEN, or telegram.token-file to a file that holds the token";

    private static final String NO_SLACK = "not set up: set SAMVAD_SLACK_BOT_TOKEN and SAMVAD_SLACK_APP_TOKEN (docs/SLACK.md)";

    private static final String ADDRESSES = "https://api.telegram.org or https://slack.com/api/";

    static ChatApps of(Settings settings, SlackApp.Memory memory, Clock clock) {
        check(settings);
        List<ChatApp> all = new ArrayList<>();
        Map<String, String> missing = new LinkedHashMap<>();
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        telegram(settings, clock).ifPresentOrElse(all::add, () -> missing.put("telegram", NO_TELEGRAM));
        Optional<SlackApp> slack = slack(settings, memory, clock);
        slack.ifPresentOrElse(all::add, () -> missing.put("slack", NO_SLACK));
        slack.flatMap(SlackApp::servlet).ifPresent(servlet -> servlets.put("/slack/events", servlet));
        return new ChatApps(all, missing, servlets);
    }

    /** What somebody is in a chat of one of them. */
    Membership.Standing standing(PersonId person, Address address) {
        return all.stream().filter(app -> app.surface().app().equals(address.app())).findFirst()
                .map(app -> app.membership().of(person, address)).orElse(Membership.Standing.UNKNOWN);
    }

    /** Throws {@link SettingsError} if a setting is wrong, also of an app that is not set up. */
    public static void check(Settings settings) {
        settings.oneOf("slack.mode", "socket", "http");
        settings.oneOf("replies", "growing", "one-message");
        settings.httpAddress("telegram.api-url", ADDRESSES);
        settings.httpAddress("slack.api-url", ADDRESSES);
        shaped(settings, "telegram.token", "\\d+:[\\w-]+", "numbers, a colon and letters");
        shaped(settings, "slack.bot-token", "xoxb-\\S+", "xoxb- at its beginning");
        shaped(settings, "slack.app-token", "xapp-\\S+", "xapp- at its beginning");
    }

    /** Never shows the value. */
    private static void shaped(Settings settings, String secret, String shape, String told) {
        if (settings.secret(secret).filter(value -> !value.matches(shape)).isPresent()) {
            throw new SettingsError("The setting " + secret + " is no such token: those have " + told + ". Copy it anew, whole.");
        }
    }

    /** Telegram, if it is set up. */
    public static Optional<TelegramApp> telegram(Settings settings, Clock clock) {
        try {
            int aSecond = settings.positive("telegram.messages-per-second");
            return settings.secret("telegram.token").map(token -> new TelegramApp(TelegramSettings.of(token, clock)
                    .at(URI.create(settings.get("telegram.api-url"))), TelegramTolls.aSecond(aSecond)));
        } catch (IllegalArgumentException e) {
            throw new SettingsError("Telegram is not set up right: " + e.getMessage() + ".");
        }
    }

    /** Slack, if it is set up. */
    public static Optional<SlackApp> slack(Settings settings, SlackApp.Memory memory, Clock clock) {
        Optional<String> botToken = settings.secret("slack.bot-token");
        if (botToken.isEmpty()) {
            return Optional.empty();
        }
        boolean socket = settings.oneOf("slack.mode", "socket", "http").equals("socket");
        SlackSettings.Secrets secrets = new SlackSettings.Secrets(botToken.get(),
                socket ? needed(settings, "slack.app-token", "socket") : "",
                socket ? "" : needed(settings, "slack.signing-secret", "http"));
        return Optional.of(new SlackApp(new SlackSettings(secrets, settings.get("slack.api-url"),
                socket ? SlackSettings.Mode.SOCKET : SlackSettings.Mode.HTTP), memory, clock));
    }

    private static String needed(Settings settings, String secret, String mode) {
        return settings.secret(secret).orElseThrow(() -> new SettingsError("Slack in the mode " + mode + " needs " + secret
                + "; set " + Settings.variable(secret) + ", or " + secret + "-file to a file that holds it."));
    }

    /** Throws {@link SettingsError} if there is none to serve. */
    static void requireAny(Settings settings) {
        if (settings.secret("telegram.token").isEmpty() && settings.secret("slack.bot-token").isEmpty()) {
            throw new SettingsError("There is no chat app to serve.\n  telegram  " + NO_TELEGRAM + "\n  slack     " + NO_SLACK
                    + "\nTo try the bot without either: ./samvad play telegram");
        }
    }
}
