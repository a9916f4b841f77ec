package samvad.launcher.doctor;

import java.time.Clock;
import java.util.Optional;
import samvad.engine.delivery.ChatApp;
import samvad.engine.delivery.ChatAppUnavailable;
import samvad.engine.people.PassingPeople;
import samvad.launcher.serve.ChatApps;
import samvad.launcher.settings.Settings;
import samvad.slack.SlackApp;

/** Asks each chat app that is set up who Samvad is there, which proves address and token. */
final class ChatChecks {
    private ChatChecks() {}

    static Finding telegram(Settings settings, Clock clock) {
        return introduced("telegram", ChatApps.telegram(settings, clock));
    }

    static Finding slack(Settings settings, Clock clock) {
        return introduced("slack", ChatApps.slack(settings, new SlackApp.Memory(new PassingPeople(clock), new NoSubscriptions()), clock));
    }

    private static Finding introduced(String name, Optional<? extends ChatApp> app) {
        if (app.isEmpty()) {
            return Finding.fine(name, "not set up");
        }
        try (ChatApp known = app.get()) {
            return Finding.fine(name, known.introduce());
        } catch (ChatAppUnavailable e) {
            return Finding.problem(name, e);
        }
    }
}
