package samvad.store.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.sqlite.SQLiteDataSource;
import samvad.engine.delivery.DeliveryUnavailable;
import samvad.engine.knowledge.StoreUnavailable;
import samvad.engine.people.PeopleUnavailable;

/** One file in which inbox, ledger and people stand side by side, so that one transaction can hold them all. */
public final class Database implements AutoCloseable {
    /** The writers of a process queue for it; a second connection would only find the file locked. */
    private static final int CONNECTIONS = 1;

    private final Path file;
    private final InstantSource clock;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final String instance = Instances.newName();

    private Database(Path file, InstantSource clock, HikariDataSource pool) {
        this.file = file;
        this.clock = clock;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        // its messages would show what people wrote, and secrets; messages are logged
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
    }

    /**
     * Opens the file, made readable for its owner only if it is new, and brings its tables up to date. Throws
     * {@link DeliveryUnavailable} with the file and the way out if that fails.
     */
    public static Database open(Path file, InstantSource clock) {
        try {
            SQLiteDataSource source = SqliteFile.source(OwnerOnly.create(file));
            SqliteFile.check(source);
            Schema.bringUpToDate(source, file);
            return new Database(file, clock, pool(source));
        } catch (DeliveryUnavailable e) {
            throw e;
        } catch (Exception e) {
            throw new DeliveryUnavailable(Trouble.explain(file, e), e);
        }
    }

    private static HikariDataSource pool(SQLiteDataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("samvad-store");
        config.setDataSource(source);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMaxLifetime(0);
        return new HikariDataSource(config);
    }

    /** All of the work or none of it, for inbox, ledger and retention. */
    <T> T deliver(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (RuntimeException e) {
            throw new DeliveryUnavailable(Trouble.explain(file, e), e);
        }
    }

    /** All of the work or none of it, for people. */
    <T> T remember(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (RuntimeException e) {
            throw new PeopleUnavailable(Trouble.explain(file, e), e);
        }
    }

    /** All of the work or none of it, for stories. */
    <T> T store(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (RuntimeException e) {
            throw new StoreUnavailable(Trouble.explain(file, e), e);
        }
    }

    /** The name of this instance, which no other has. */
    String instance() {
        return instance;
    }

    Dialect dialect() {
        return Dialect.SQLITE;
    }

    /**
     * Takes what was deleted out of the write-ahead log too. What is deleted stays deleted if that fails: a reader may be in
     * the way, and the next checkpoint does it.
     */
    void wipe() {
        try {
            jdbi.useHandle(handle -> handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list());
        } catch (RuntimeException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "no checkpoint", e);
        }
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
