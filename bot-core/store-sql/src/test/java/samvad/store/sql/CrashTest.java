package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.chat.Receipt;
import samvad.testkit.Letters;

@Tag("ci")
final class CrashTest {
    private static final int CRASHES = 5;

    @TempDir
    private Path folder;

    @Test
    void loses_nothing_acknowledged_and_keeps_nothing_by_halves_when_it_is_killed() throws IOException {
        Random moments = new Random(5);
        List<String> acknowledged = new ArrayList<>();
        for (int crash = 0; crash < CRASHES; crash++) {
            try (OtherSamvad other = OtherSamvad.start("write", folder)) {
                int until = acknowledged.size() + 1 + moments.nextInt(300);
                while (acknowledged.size() < until) {
                    acknowledged.add(other.next());
                }
            }
            check(acknowledged);
        }
    }

    private void check(List<String> acknowledged) {
        try (Database database = Database.open(folder.resolve("samvad.db"), InstantSource.system())) {
            SqlInbox inbox = new SqlInbox(database);
            SqlSendLedger ledger = new SqlSendLedger(database);
            Set<String> open = new HashSet<>(inbox.takeUp().stream().map(taken -> taken.incoming().key()).toList());
            assertThat(halves(database)).as("also of what was not acknowledged any more").isEmpty();
            for (String line : acknowledged) {
                String key = line.substring(line.indexOf(' ') + 1);
                assertThat(inbox.find(key)).as(line).isPresent();
                assertThat(ledger.answers(key)).as(line).hasSize(open.contains(key) ? 0 : OtherSamvad.PARTS);
                if (!line.startsWith("accepted")) {
                    assertThat(open).as(line).doesNotContain(key);
                }
                if (line.startsWith("sent")) {
                    assertThat(inbox.questionAnsweredBy(new Receipt(Letters.CHAT, "r" + key))).as(line).isPresent();
                }
            }
        }
    }

    /** Questions that are not both finished and answered in all parts, nor neither. */
    private static List<String> halves(Database database) {
        return database.jdbi().withHandle(handle -> handle.createQuery("""
                SELECT event_key FROM incoming LEFT JOIN send ON send.because = incoming.event_key
                GROUP BY event_key, finished HAVING COUNT(send.id) <> :parts * finished""")
                .bind("parts", OtherSamvad.PARTS).mapTo(String.class).list());
    }
}
