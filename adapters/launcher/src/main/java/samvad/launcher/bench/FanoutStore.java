package samvad.launcher.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The store of the instances that {@link FanoutBench} kills, seen from outside them. */
record FanoutStore(String url, @Nullable String user, @Nullable String password) {
    /** All digests are due now. */
    void makeDue() {
        asking("UPDATE subscription SET next_at = ?", System.currentTimeMillis(), PreparedStatement::executeUpdate);
    }

    /** The newest line of the ledger; 0 while it is empty. */
    long lastSend() {
        return asking("SELECT COALESCE(MAX(id), 0) FROM send WHERE id > ?", 0, due -> {
            try (ResultSet row = due.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** The chats to which a send entered after this one has an unknown fate. */
    Set<String> unknownAfter(long send) {
        return asking("SELECT chat FROM send WHERE state = 'UNKNOWN' AND id > ?", send, unknown -> {
            Set<String> chats = new HashSet<>();
            try (ResultSet rows = unknown.executeQuery()) {
                while (rows.next()) {
                    chats.add(rows.getString(1));
                }
            }
            return chats;
        });
    }

    private interface Ask<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T asking(String sql, long value, Ask<T> ask) {
        try (Connection store = DriverManager.getConnection(url, user, password); PreparedStatement statement = store.prepareStatement(sql)) {
            statement.setLong(1, value);
            return ask.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the store of the bench cannot be asked", e);
        }
    }
}
