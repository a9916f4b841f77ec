package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Membership;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.ChatApp;
import samvad.engine.delivery.ChatAppUnavailable;
import samvad.engine.delivery.DeliveryUnavailable;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Reception;
import samvad.engine.delivery.Tolls;
import samvad.engine.language.Language;
import samvad.launcher.ShiftedClock;
import samvad.store.sql.Database;
import samvad.store.sql.ListeningTurn.Turn;
import samvad.store.sql.SqlSendLedger;

/** Who listens when stores, turns and apps fail. */
class ListeningTest {
    private final List<String> done = new ArrayList<>();
    private final App first = new App("first");
    private final App second = new App("second");
    private volatile Turn turn = Turn.MINE;
    private int resumesToFail;
    private final Listening listening = new Listening(new Listening.Turns(() -> turn, () -> done.add("give up")), this::resume,
            new Nobody(), List.of(first, second));

    @AfterEach
    void close() {
        listening.close();
    }

    private void resume() {
        done.add("resume");
        if (resumesToFail-- > 0) {
            throw new DeliveryUnavailable("the store is away", new IllegalStateException());
        }
    }

    @Test
    void goes_on_as_it_was_while_the_store_cannot_be_reached() {
        listening.lookAgain();
        turn = Turn.UNREACHABLE;
        listening.lookAgain();
        turn = Turn.MINE;
        listening.lookAgain();
        assertThat(listening.state()).isEqualTo(Listening.State.LISTENS);
        assertThat(done).containsExactly("resume", "first listens", "second listens");
    }

    @Test
    void stops_for_good_and_gives_the_turn_up_when_another_has_it() {
        listening.lookAgain();
        turn = Turn.ANOTHERS;
        listening.lookAgain();
        turn = Turn.MINE;
        listening.lookAgain();
        assertThat(listening.state()).isEqualTo(Listening.State.STOPPED);
        assertThat(done).containsExactly("resume", "first listens", "second listens", "second closes", "first closes", "give up");
    }

    @Test
    void stands_by_until_the_turn_is_its_own() {
        turn = Turn.ANOTHERS;
        listening.lookAgain();
        listening.lookAgain();
        assertThat(listening.state()).isEqualTo(Listening.State.STANDS_BY);
        assertThat(done).isEmpty();
        turn = Turn.MINE;
        listening.lookAgain();
        assertThat(listening.state()).isEqualTo(Listening.State.LISTENS);
    }

    @Test
    void tries_an_app_that_fails_again_alone_and_resumes_once() {
        first.fail = true;
        listening.lookAgain();
        listening.lookAgain();
        first.fail = false;
        listening.lookAgain();
        listening.lookAgain();
        assertThat(done).containsExactly("resume", "second listens", "first listens");
    }

    @Test
    void resumes_again_when_that_failed_before_any_app_listens() {
        resumesToFail = 1;
        listening.lookAgain();
        assertThat(done).containsExactly("resume");
        listening.lookAgain();
        assertThat(done).containsExactly("resume", "resume", "first listens", "second listens");
    }

    @Test
    void says_at_the_start_what_an_app_lacks() {
        second.fail = true;
        assertThatThrownBy(listening::start).isInstanceOf(ChatAppUnavailable.class);
    }

    @Test
    void is_ready_when_it_stands_by_and_not_when_it_has_stopped(@TempDir Path folder) {
        ShiftedClock clock = new ShiftedClock(Duration.ZERO);
        try (Database database = Database.open(folder.resolve("samvad.db"), clock)) {
            Health health = new Health(List.of(), new SqlSendLedger(database), listening::state, clock);
            turn = Turn.ANOTHERS;
            listening.lookAgain();
            assertThat(health.ready().status()).isEqualTo(200);
            turn = Turn.MINE;
            listening.lookAgain();
            assertThat(health.ready().text()).contains("\"listens\":true");
            turn = Turn.ANOTHERS;
            listening.lookAgain();
            assertThat(health.ready().status()).isEqualTo(503);
            assertThat(health.ready().text()).contains("\"listens\":false", "\"books\":\"open\"");
        }
    }

    /** Notes what is asked of it. */
    private final class App implements ChatApp {
        private final String name;
        private boolean fail;

        App(String name) {
            this.name = name;
        }

        @Override
        public void listen(Reception reception) {
            if (fail) {
                throw new ChatAppUnavailable("no token");
            }
            done.add(name + " listens");
        }

        @Override
        public void close() {
            done.add(name + " closes");
        }

        @Override
        public Optional<Instant> lastHeard() {
            return Optional.empty();
        }

        @Override
        public ChatSurface surface() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Tolls tolls() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Membership membership() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String introduce() {
            throw new UnsupportedOperationException();
        }
    }

    /** Is handed nothing. */
    private static final class Nobody implements Reception {
        @Override
        public void receive(List<Incoming> incoming) {}

        @Override
        public void stop(Incoming pressed) {}

        @Override
        public String rate(PersonId from, Receipt answer, boolean helpful, Optional<Language> appLanguage) {
            return "";
        }

        @Override
        public Optional<Reply> glance(Message message) {
            return Optional.empty();
        }

        @Override
        public void leave(String app, String space) {}
    }
}
