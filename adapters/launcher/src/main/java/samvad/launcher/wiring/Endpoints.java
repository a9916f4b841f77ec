package samvad.launcher.wiring;

import java.time.Duration;
import java.util.Optional;
import samvad.compose.langchain4j.ModelEndpoint;
import samvad.launcher.settings.Settings;
import samvad.launcher.settings.SettingsError;

/** Reads where a model is spoken to: the settings base-url, name and api-key under {@code model} and {@code embedding}. */
final class Endpoints {
    private Endpoints() {}

    /** @param room under which the settings stand */
    static ModelEndpoint of(Settings settings, String room, Duration timeout) {
        return of(settings, room, Optional.empty(), timeout);
    }

    /** @param usual where it is unless an address is set; empty where one has to be */
    static ModelEndpoint of(Settings settings, String room, Optional<String> usual, Duration timeout) {
        String key = settings.secret(room + ".api-key").filter(text -> !text.isEmpty()).orElse(ModelEndpoint.NO_KEY);
        return new ModelEndpoint(baseUrl(settings, room, usual), needed(room + ".name", room, settings), key, timeout);
    }

    private static String baseUrl(Settings settings, String room, Optional<String> usual) {
        String name = room + ".base-url";
        return settings.get(name).isEmpty() ? usual.orElseGet(() -> needed(name, room, settings))
                : settings.httpAddress(name, "http://localhost:11434/v1").toString();
    }

    /** A setting without which the provider that is set does not work. */
    static String needed(String name, String room, Settings settings) {
        String value = settings.get(name);
        if (value.isEmpty()) {
            throw new SettingsError("The " + room + " provider " + settings.get(room + ".provider") + " needs the setting " + name
                    + "; set it in config/samvad.yaml or as " + Settings.variable(name) + ".");
        }
        return value;
    }
}
