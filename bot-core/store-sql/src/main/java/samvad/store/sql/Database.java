package samvad.store.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.DefinedAttributeTemplateEngine;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.sqlite.SQLiteDataSource;
import samvad.engine.delivery.DeliveryUnavailable;
import samvad.engine.knowledge.StoreUnavailable;
import samvad.engine.people.PeopleUnavailable;

/**
 * One place in which inbox, ledger, subscriptions and people stand side by side, so that one transaction can hold them all. Each
 * opened one is an instance: of several on one PostgreSQL database each has its own claims.
 */
public final class Database implements AutoCloseable {
    /** The writers of a process queue for the file; a second connection would only find it locked. */
    private static final int CONNECTIONS_TO_FILE = 1;

    private static final int CONNECTIONS_TO_SERVER = 8;

    /** Transactions on a server that got into each other's way are tried again so often. */
    private static final int ATTEMPTS = 5;

    private final StoreAddress store;
    private final Dialect dialect;
    private final InstantSource clock;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final String instance = Instances.newName();

    private Database(StoreAddress store, Dialect dialect, InstantSource clock, HikariDataSource pool) {
        this.store = store;
        this.dialect = dialect;
        this.clock = clock;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        // its messages would show what people wrote, and secrets; messages are logged
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        if (dialect == Dialect.POSTGRESQL) {
            TemplateEngine standard = new DefinedAttributeTemplateEngine();
            // a parsing one, whose statements are parsed once
            TemplateEngine.Parsing inItsWords = (sql, config) -> standard.parse(dialect.words(sql), config);
            jdbi.getConfig(SqlStatements.class).setTemplateEngine(inItsWords);
            jdbi.registerArgument(new StorableText());
        }
    }

    /** Opens an SQLite file. */
    public static Database open(Path file, InstantSource clock) {
        return open(new StoreAddress.File(file), clock);
    }

    /** Opens an SQLite file for measuring: what was written last is lost if the machine, not the program, fails. */
    public static Database openUnsynced(Path file, InstantSource clock) {
        Database database = open(file, clock);
        database.jdbi.useHandle(handle -> handle.execute("PRAGMA synchronous = OFF"));
        return database;
    }

    /**
     * Opens the store, a file made readable for its owner only if it is new, and brings its tables up to date. Throws
     * {@link DeliveryUnavailable} with the place and the way out if that fails.
     */
    public static Database open(StoreAddress store, InstantSource clock) {
        try {
            return switch (store) {
                case StoreAddress.File(Path file) -> {
                    SQLiteDataSource source = SqliteFile.source(OwnerOnly.create(file));
                    SqliteFile.check(source);
                    yield open(store, Dialect.SQLITE, source, clock);
                }
                case StoreAddress.Server server -> open(store, Dialect.POSTGRESQL, PostgresqlServer.source(server), clock);
            };
        } catch (DeliveryUnavailable e) {
            throw e;
        } catch (Exception e) {
            throw new DeliveryUnavailable(Trouble.explain(store, e), e);
        }
    }

    private static Database open(StoreAddress store, Dialect dialect, DataSource source, InstantSource clock) {
        Schema.bringUpToDate(source, dialect, store);
        HikariConfig config = new HikariConfig();
        config.setPoolName("samvad-store");
        config.setDataSource(source);
        config.setMaximumPoolSize(dialect == Dialect.SQLITE ? CONNECTIONS_TO_FILE : CONNECTIONS_TO_SERVER);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        return new Database(store, dialect, clock, new HikariDataSource(config));
    }

    /** All of the work or none of it, for inbox, ledger, pushes and retention. Work may be done again after it was undone. */
    <T> T deliver(Function<Handle, T> work) {
        return all(work, DeliveryUnavailable::new);
    }

    /** All of the work or none of it, for people and subscriptions. */
    <T> T remember(Function<Handle, T> work) {
        return all(work, PeopleUnavailable::new);
    }

    /** All of the work or none of it, for stories. */
    <T> T store(Function<Handle, T> work) {
        return all(work, StoreUnavailable::new);
    }

    private <T> T all(Function<Handle, T> work, BiFunction<String, Throwable, RuntimeException> unavailable) {
        for (int attempt = 1; true; attempt++) {
            try {
                return jdbi.inTransaction(work::apply);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !Trouble.isCollision(e)) {
                    throw unavailable.apply(Trouble.explain(store, e), e);
                }
            }
        }
    }

    /** The name of this instance, which no other has. */
    String instance() {
        return instance;
    }

    /** Whether other instances may be open on the same store. */
    public boolean isShared() {
        return dialect == Dialect.POSTGRESQL;
    }

    Dialect dialect() {
        return dialect;
    }

    StoreAddress address() {
        return store;
    }

    /** For what makes its own statements. */
    DataSource source() {
        return pool;
    }

    /**
     * Takes what was deleted out of the write-ahead log too. What is deleted stays deleted if that fails: a reader may be in
     * the way, and the next checkpoint does it.
     */
    void wipe() {
        if (dialect != Dialect.SQLITE) {
            return;
        }
        try {
            jdbi.useHandle(handle -> handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list());
        } catch (RuntimeException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "no checkpoint", e);
        }
    }

    /** Whoever was at a chore when the file's last server ended is dead: nobody else works on it. */
    void freeSchedule() {
        int _ = deliver(handle -> handle.execute("UPDATE scheduled_tasks SET picked = 0, picked_by = NULL, last_heartbeat = NULL WHERE picked = 1"));
    }

    /** Milliseconds since 1970. */
    long now() {
        return clock.millis();
    }

    /** For what tests do to the connection itself. */
    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
    }
}
