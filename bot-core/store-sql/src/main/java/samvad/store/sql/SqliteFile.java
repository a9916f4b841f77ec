package samvad.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** How Samvad wants SQLite to treat its file: nothing acknowledged is lost in a power cut, nothing deleted can be read. */
final class SqliteFile {
    /** How long another program that writes is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private SqliteFile() {}

    /** Connections to a file; none is opened yet. */
    static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) PATIENCE.toMillis());
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
        // a transaction that first reads and then cannot write has to fail; one that takes the right to write first may wait
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setGetGeneratedKeys(false);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    /** Reads the whole file once, so that damage is found now and not in the middle of an answer. */
    static void check(SQLiteDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA quick_check(1)")) {
            String verdict = found.next() ? found.getString(1) : "no verdict";
            if (!verdict.equals("ok")) {
                throw new SQLiteException(verdict, SQLiteErrorCode.SQLITE_CORRUPT);
            }
        }
    }
}
