package samvad.store.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** A store in a database of its own, on a real server that runs as long as the tests of a class. */
@Tag("ci")
abstract class PostgresqlTest extends StoreTest {
    private static EmbeddedPostgres server;

    private final String name = "samvad_" + UUID.randomUUID().toString().replace("-", "");
    private boolean created;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).setServerConfig("fsync", "off").start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    StoreAddress address() {
        if (!created) {
            created = true;
            Jdbi.create(server.getPostgresDatabase()).useHandle(handle -> handle.execute("CREATE DATABASE " + name));
        }
        return at(server.getPort(), name, "postgres", "any");
    }

    static StoreAddress.Server at(int port, String name, String user, String password) {
        return new StoreAddress.Server("jdbc:postgresql://localhost:" + port + "/" + name, Optional.of(user), Optional.of(password));
    }

    String name() {
        return name;
    }

    static EmbeddedPostgres server() {
        return server;
    }

    /** Nobody takes the earlier one for alive any more. */
    @Override
    public void restart() {
        reopen();
        database().jdbi().useHandle(handle -> handle.execute("UPDATE instance SET seen_at = 0"));
    }
}
