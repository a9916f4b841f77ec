package samvad.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import samvad.engine.delivery.Rounds.Due;

/**
 * A subscription whose digest is due, as a row, with what the ledger says of the digest before.
 *
 * @param told in digests that were sent or may have been
 * @param withdrawn the key of the digest before if it was never begun
 */
record DueRow(Due due, Told told, Optional<String> withdrawn) {
    static final String SELECT = """
            SELECT subscription.*, send.state AS pending_state FROM subscription
            LEFT JOIN send ON send.kind = 'PUSH' AND send.because = subscription.pending_key AND send.part = 0\s""";

    static DueRow read(ResultSet row) throws SQLException {
        Optional<String> state = AddressColumns.text(row, "pending_state");
        // one that is not on the ledger any more was said long ago
        boolean told = row.getString("pending_key") != null && state.filter(DueRow::isUntold).isEmpty();
        Told stories = Told.of(row.getString("told"));
        Told all = told ? stories.and(Told.of(row.getString("pending_told"))) : stories;
        Optional<LocalDate> lastDay = AddressColumns.text(row, told ? "pending_day" : "last_day").map(LocalDate::parse);
        Optional<Instant> inDoubt = told && state.filter("UNKNOWN"::equals).isPresent()
                ? Optional.of(Instant.ofEpochMilli(row.getLong("pending_at"))) : Optional.empty();
        return new DueRow(new Due(SubscriptionRow.read(row), Instant.ofEpochMilli(row.getLong("next_at")), all.stories(), lastDay, inDoubt),
                all, state.filter("INTENDED"::equals).isPresent() ? AddressColumns.text(row, "pending_key") : Optional.empty());
    }

    private static boolean isUntold(String state) {
        return state.equals("INTENDED") || state.equals("REFUSED");
    }
}
