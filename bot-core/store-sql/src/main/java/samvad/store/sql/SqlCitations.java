package samvad.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import samvad.engine.chat.PersonId;
import samvad.engine.delivery.Citations;
import samvad.engine.delivery.Cited;
import samvad.engine.delivery.DeliveryUnavailable;
import samvad.engine.delivery.Intent;
import samvad.engine.knowledge.ArticleId;

/** What answers cite, as rows of {@code cited}, each of a row of {@code send} and gone with it. */
public final class SqlCitations implements Citations {
    static final String CITE = "INSERT INTO cited (send_id, article, n, quote) VALUES (:send, :article, :n, :quote)";

    static final String OF_SEND = "SELECT article, n, quote FROM cited WHERE send_id = :send ORDER BY id";

    static final String ARTICLES = "SELECT article, COUNT(*) AS times, MAX(id) AS newest FROM cited INDEXED BY cited_article GROUP BY article";

    /** A message that has been revised since, or taken back, does not say it any more. */
    static final String OF_ARTICLE = """
            SELECT cited.id AS cited_id, cited.article, cited.n, cited.quote, send.* FROM cited JOIN send ON send.id = cited.send_id
            WHERE cited.article = :article AND send.state IN ('INTENDED', 'BEGUN', 'SENT')
                AND NOT EXISTS (SELECT 1 FROM send later WHERE later.app = send.app AND later.receipt_space = send.receipt_space
                    AND later.receipt_chat = send.receipt_chat AND later.receipt_message = send.receipt_message AND later.id > send.id)
            ORDER BY send.id DESC, cited.id""";

    static final String LET_GO = "DELETE FROM cited WHERE id IN (<ids>)";

    static final String MARK = "UPDATE send SET corrected = 1 WHERE id IN (SELECT send_id FROM cited WHERE id IN (<ids>))";

    private final Database database;

    public SqlCitations(Database database) {
        this.database = database;
    }

    /** Enters what a message on the ledger cites. */
    static void cite(Handle handle, long send, List<Cited> cites) {
        for (Cited cited : cites) {
            handle.createUpdate(CITE).bind("send", send).bind("article", cited.article().value()).bind("n", cited.n())
                    .bind("quote", cited.quote()).execute();
        }
    }

    /** What a message on the ledger cites. */
    static List<Cited> of(Handle handle, long send) {
        return handle.createQuery(OF_SEND).bind("send", send).map((row, _) -> cited(row)).list();
    }

    @Override
    public Map<ArticleId, String> articles() {
        return database.deliver(handle -> {
            Map<ArticleId, String> articles = new LinkedHashMap<>();
            handle.createQuery(ARTICLES).map((row, _) -> Map.entry(new ArticleId(row.getString("article")), row.getLong("times") + "/" + row.getLong("newest")))
                    .forEach(entry -> articles.put(entry.getKey(), entry.getValue()));
            return articles;
        });
    }

    private record Found(Place place, boolean sent) {}

    @Override
    public Places of(ArticleId article) {
        List<Found> found = database.deliver(handle -> handle.createQuery(OF_ARTICLE).bind("article", article.value())
                .map((row, _) -> new Found(place(row), row.getString("state").equals("SENT"))).list());
        return new Places(found.stream().filter(Found::sent).map(Found::place).toList(), !found.stream().allMatch(Found::sent));
    }

    private static Place place(ResultSet row) throws SQLException {
        Optional<PersonId> reader = row.getString("person_id") == null ? Optional.empty() : Optional.of(AddressColumns.person(row));
        return new Place(row.getLong("cited_id"), cited(row), AddressColumns.address(row), AddressColumns.receipt(row, "receipt_"), reader,
                ReplyJson.read(row.getString("reply")).language());
    }

    private static Cited cited(ResultSet row) throws SQLException {
        return new Cited(new ArticleId(row.getString("article")), row.getInt("n"), row.getString("quote"));
    }

    @Override
    public boolean correct(List<Place> corrected, List<Intent> push, Instant notBefore) {
        try {
            return database.deliver(handle -> {
                List<Long> ids = corrected.stream().map(Place::id).toList();
                handle.createUpdate(MARK).bindList("ids", ids).execute();
                int gone = handle.createUpdate(LET_GO).bindList("ids", ids).execute();
                if (gone < ids.size()) {
                    throw new GoneMeanwhile();
                }
                enter(handle, corrected.getFirst().reader(), push, notBefore);
                return true;
            });
        } catch (DeliveryUnavailable e) {
            if (e.getCause() instanceof GoneMeanwhile) {
                return false;
            }
            throw e;
        }
    }

    private void enter(Handle handle, Optional<PersonId> reader, List<Intent> push, Instant notBefore) {
        PushTexts texts = new PushTexts(handle, database.now());
        long due = notBefore.toEpochMilli();
        for (Intent intent : push) {
            new PushRow(intent, reader, database.now(), due, Optional.of(due), Optional.empty()).bindTo(handle.createUpdate(PushRow.INSERT_NEW), texts).execute();
        }
    }

    /** Undoes the transaction. */
    private static final class GoneMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
