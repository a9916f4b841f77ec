package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static samvad.testkit.Letters.ASHA;
import static samvad.testkit.Letters.answer;
import static samvad.testkit.Letters.incoming;
import static samvad.testkit.Letters.withSecret;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.delivery.DeliveryUnavailable;
import samvad.engine.delivery.Incoming;
import samvad.engine.people.PeopleUnavailable;
import samvad.engine.people.Profile;

/** What is said and kept when the file fails while Samvad runs. */
final class TroubleTest extends StoreTest {
    @Test
    void keeps_what_was_stored_and_nothing_by_halves_when_the_disk_is_full() {
        int pages = database().jdbi().withHandle(handle -> handle.createQuery("PRAGMA page_count").mapTo(Integer.class).one());
        limit(pages + 4);
        List<Incoming> stored = new ArrayList<>();
        assertThatThrownBy(() -> {
            for (int i = 0; i < 100; i += 2) {
                List<Incoming> two = List.of(incoming(i, ASHA, "short"), incoming(i + 1, ASHA, "Who visited Moscow? ".repeat(200)));
                inbox().accept(two);
                stored.addAll(two);
            }
        }).isInstanceOf(DeliveryUnavailable.class).hasMessageContaining(file().toString()).hasMessageContaining("no space is left");
        assertThat(stored).isNotEmpty();
        assertThatThrownBy(() -> inbox().finish(stored.getFirst(), List.of(answer(stored.getFirst(), 0, "Long. ".repeat(5000)))))
                .isInstanceOf(DeliveryUnavailable.class);
        limit(1_000_000);
        assertThat(inbox().takeUp()).extracting(taken -> taken.incoming()).isEqualTo(stored);
        Incoming lost = incoming(stored.size(), ASHA, "short");
        assertThat(inbox().accept(List.of(lost))).as("it was not taken for known").containsExactly(lost);
    }

    @Test
    void shows_no_word_and_no_secret_of_what_could_not_be_stored() {
        Incoming asked = withSecret(incoming(1, ASHA, "Who visited zanzibar?"), "https://example.org/SECRET");
        database().jdbi().useHandle(handle -> handle.execute("DROP TABLE incoming"));
        DeliveryUnavailable thrown = catchThrowableOfType(DeliveryUnavailable.class, () -> inbox().accept(List.of(asked)));
        StringWriter shown = new StringWriter();
        thrown.printStackTrace(new PrintWriter(shown));
        assertThat(shown.toString()).contains("no such table").doesNotContain("SECRET", "zanzibar", asked.key());
    }

    private void limit(int pages) {
        database().jdbi().useHandle(handle -> handle.createQuery("PRAGMA max_page_count = " + pages).mapTo(Integer.class).one());
    }

    @Test
    void says_that_another_program_holds_the_file_and_works_again_when_it_lets_go() throws SQLException {
        database().jdbi().useHandle(handle -> handle.createQuery("PRAGMA busy_timeout = 20").mapTo(Integer.class).one());
        Incoming asked = incoming(1, ASHA, "Who?");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            other.createStatement().execute("BEGIN EXCLUSIVE");
            assertThatThrownBy(() -> inbox().accept(List.of(asked))).isInstanceOf(DeliveryUnavailable.class)
                    .hasMessageContaining(file().toString()).hasMessageContaining("is locked by another program");
            assertThatThrownBy(() -> people().keep(Profile.unknown(ASHA))).isInstanceOf(PeopleUnavailable.class)
                    .hasMessageContaining("is locked by another program");
            assertThat(ledger().isOpen()).isFalse();
        }
        assertThat(ledger().isOpen()).isTrue();
        assertThat(inbox().accept(List.of(asked))).containsExactly(asked);
    }
}
