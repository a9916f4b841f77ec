package samvad.launcher.wiring;

import java.time.Clock;
import java.util.Set;
import samvad.launcher.settings.Settings;
import samvad.launcher.settings.SettingsError;
import samvad.sources.web.AllowedHosts;
import samvad.sources.web.PoliteWeb;
import samvad.sources.web.Robots;
import samvad.sources.web.SafeWeb;
import samvad.sources.web.Web;

/** The web as far as the settings let Samvad go there. */
public record OpenWeb(SafeWeb safe, Web polite) implements AutoCloseable {
    static OpenWeb of(Settings settings, Clock clock) {
        SafeWeb safe = new SafeWeb(allowed(settings), clock);
        return new OpenWeb(safe, new PoliteWeb(safe, new Robots(safe, clock), PoliteWeb.PAUSE));
    }

    private static AllowedHosts allowed(Settings settings) {
        try {
            return new AllowedHosts(Set.copyOf(settings.listed("web.allow")));
        } catch (IllegalArgumentException e) {
            throw new SettingsError("The setting web.allow: " + e.getMessage() + ".");
        }
    }

    @Override
    public void close() {
        safe.close();
    }
}
