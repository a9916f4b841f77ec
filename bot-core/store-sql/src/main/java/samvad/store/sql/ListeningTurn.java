package samvad.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which of several instances on one store listens to the chat apps and answers; all of them push. On a file it is always this
 * one. On a server it is whoever holds a lock that the server gives back as soon as the holder's connection ends.
 */
public final class ListeningTurn implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ListeningTurn.class);

    /** "samvad 1", as the number of the lock. */
    private static final long LOCK = 0x73616d7661642031L;

    private static final int PATIENCE_SECONDS = 5;

    private static final String APPLICATION = "samvad listening ";

    private final StoreAddress store;
    private final String instance;
    private @Nullable Connection connection;
    private boolean mine;

    /** Whose turn it is; nobody knows while the store cannot be reached. */
    public enum Turn { MINE, ANOTHERS, UNREACHABLE }

    public ListeningTurn(Database database) {
        this.store = database.address();
        this.instance = database.instance();
    }

    /** Whose turn it is now; it is taken if it is free. To be asked every few seconds. */
    public synchronized Turn whose() {
        return switch (store) {
            case StoreAddress.File _ -> Turn.MINE;
            case StoreAddress.Server server -> whose(server);
        };
    }

    private Turn whose(StoreAddress.Server server) {
        try {
            Connection held = connection;
            if (held == null || !held.isValid(PATIENCE_SECONDS)) {
                close();
                held = connect(server);
                connection = held;
            }
            mine = mine || takes(held);
            return mine ? Turn.MINE : endsOwn(held) ? Turn.UNREACHABLE : Turn.ANOTHERS;
        } catch (SQLException e) {
            LOG.warn("{}", Trouble.explain(store, e));
            close();
            return Turn.UNREACHABLE;
        }
    }

    /** Nobody else's use of connections may end this one. */
    private Connection connect(StoreAddress.Server server) throws SQLException {
        PGSimpleDataSource source = PostgresqlServer.source(server);
        source.setSocketTimeout(PATIENCE_SECONDS);
        source.setApplicationName(APPLICATION + instance);
        return source.getConnection();
    }

    private static boolean takes(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** A network that failed may have left the server with an earlier connection of this instance, which holds the lock yet. */
    private boolean endsOwn(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                + "WHERE application_name = ? AND pid <> pg_backend_pid()")) {
            statement.setString(1, APPLICATION + instance);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Gives it up; it can be taken again, by another as soon as this returns. */
    @Override
    public synchronized void close() {
        Connection held = connection;
        connection = null;
        if (held != null) {
            try (held) {
                if (mine) {
                    // the server ends a connection in its own time, and the lock with it
                    givesBack(held);
                }
            } catch (SQLException e) {
                LOG.debug("a connection that was lost cannot be closed", e);
            }
        }
        mine = false;
    }

    private static void givesBack(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_advisory_unlock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }
}
