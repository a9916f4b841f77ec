package samvad.store.sql;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import samvad.engine.Fingerprint;
import samvad.engine.people.SpentTokens;

/** Counts tokens in a row an account and day, of which it keeps two days. It knows accounts by their digests only. */
public final class SqlSpentTokens implements SpentTokens {
    static final String FIND = "SELECT tokens FROM spent_tokens WHERE day = :day AND account = :account";

    static final String DROP = "DELETE FROM spent_tokens WHERE day < :day";

    private static final String ADD = """
            INSERT INTO spent_tokens (day, account, tokens) VALUES (:day, :account, :tokens)
            ON CONFLICT (day, account) DO UPDATE SET tokens = spent_tokens.tokens + excluded.tokens""";

    private final Database database;

    public SqlSpentTokens(Database database) {
        this.database = database;
    }

    @Override
    public long on(LocalDate day, String account) {
        return database.remember(handle -> handle.createQuery(FIND).bind("day", day.toString()).bind("account", Fingerprint.of(account))
                .mapTo(Long.class).findOne()).orElse(0L);
    }

    @Override
    public void add(LocalDate day, Collection<String> accounts, long tokens) {
        // in one order, so that no two instances wait for each other
        List<String> digests = accounts.stream().map(Fingerprint::of).sorted().toList();
        int _ = database.remember(handle -> {
            handle.createUpdate(DROP).bind("day", day.minusDays(1).toString()).execute();
            return digests.stream().mapToInt(account -> add(handle, day, account, tokens)).sum();
        });
    }

    private static int add(Handle handle, LocalDate day, String account, long tokens) {
        return handle.createUpdate(ADD).bind("day", day.toString()).bind("account", account).bind("tokens", tokens).execute();
    }
}
