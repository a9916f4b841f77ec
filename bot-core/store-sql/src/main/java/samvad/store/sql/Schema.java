package samvad.store.sql;

import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import samvad.engine.delivery.DeliveryUnavailable;

/** The tables, and how they came to be: each migration runs once, in order, and none is ever edited. */
final class Schema {
    private static final String MIGRATIONS = "classpath:samvad/store/sql/";

    private Schema() {}

    /** Runs the migrations the store has not seen. Throws {@link DeliveryUnavailable} if it has seen more than this program. */
    static void bringUpToDate(DataSource source, Dialect dialect, StoreAddress store) {
        // its own loggers would print to the screen if no other is found
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader()).dataSource(source)
                .locations(MIGRATIONS + dialect.name().toLowerCase(Locale.ROOT)).loggers("slf4j").load();
        MigrationInfo[] all = flyway.info().all();
        if (Arrays.stream(all).anyMatch(Schema::isFromTheFuture)) {
            throw new DeliveryUnavailable(store + " was written by a newer Samvad. Start that one, or put a copy from "
                    + "before the update in its place.", new IllegalStateException(Arrays.toString(
                            Arrays.stream(all).map(migration -> migration.getVersion() + " " + migration.getState()).toArray())));
        }
        flyway.migrate();
    }

    private static boolean isFromTheFuture(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS || migration.getState() == MigrationState.FUTURE_FAILED;
    }
}
