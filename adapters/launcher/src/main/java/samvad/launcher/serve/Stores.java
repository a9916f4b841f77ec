package samvad.launcher.serve;

import java.time.Clock;
import java.util.Optional;
import samvad.launcher.settings.Settings;
import samvad.launcher.settings.SettingsError;
import samvad.store.sql.Database;
import samvad.store.sql.StoreAddress;

/** The store that the settings name: a file in the data folder, or a PostgreSQL database. */
final class Stores {
    private Stores() {}

    static Database open(Settings settings, Clock clock) {
        return Database.open(address(settings), clock);
    }

    /** Throws {@link SettingsError} if store.url is the address of something else. */
    static StoreAddress address(Settings settings) {
        String url = settings.get("store.url");
        if (url.isEmpty()) {
            return new StoreAddress.File(settings.path("data").resolve("samvad.db"));
        }
        try {
            return new StoreAddress.Server(url, Optional.of(settings.get("store.user")).filter(user -> !user.isEmpty()), settings.secret("store.password"));
        } catch (IllegalArgumentException e) {
            throw new SettingsError(String.valueOf(e.getMessage()));
        }
    }
}
