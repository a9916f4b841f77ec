package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static samvad.testkit.Letters.push;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.delivery.DeliveryUnavailable;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.PushQueue;
import samvad.engine.delivery.PushQueue.Claimed;
import samvad.engine.delivery.PushWithdrawn;
import samvad.engine.delivery.Send;
import samvad.engine.delivery.SendLedger;
import samvad.store.sql.ListeningTurn.Turn;
import samvad.testkit.Letters;
import samvad.testkit.PushContract;

/** Two Samvads on one PostgreSQL database. */
@Timeout(120)
final class TwoInstancesTest extends PostgresqlTest implements PushContract {
    private static final int PUSHES = 3000;

    private Database other;

    @BeforeEach
    void openOther() {
        other = Database.open(address(), clock);
    }

    @AfterEach
    void closeOther() {
        other.close();
    }

    @Test
    void never_give_the_same_push_to_both() throws Exception {
        for (int i = 0; i < PUSHES; i++) {
            Address chat = Address.of("telegram", "-" + i);
            assertThat(pushes().enter(List.of(push("alert:" + i, 0, chat, "News"), push("alert:" + i, 1, chat, "More")), START, START)).isTrue();
        }
        Set<String> said = ConcurrentHashMap.newKeySet();
        AtomicInteger twice = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 6; thread++) {
                Database instance = thread % 2 == 0 ? database() : other;
                all.add(threads.submit(() -> claimAll(instance, said, twice)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(twice).hasValue(0);
        assertThat(said).hasSize(PUSHES * 2);
    }

    private static void claimAll(Database instance, Set<String> said, AtomicInteger twice) {
        PushQueue queue = new SqlPushQueue(instance);
        SendLedger ledger = new SqlSendLedger(instance);
        for (List<Claimed> claimed = queue.claim("telegram", 40, START); !claimed.isEmpty(); claimed = queue.claim("telegram", 40, START)) {
            for (Claimed push : claimed) {
                assertThat(push.sends()).as("the whole push").hasSize(2);
                ledger.begin(push.sends().getFirst());
                push.sends().stream().filter(send -> !said.add(send.intent().because() + " " + send.intent().part()))
                        .forEach(_ -> twice.incrementAndGet());
            }
        }
    }

    @Test
    void free_what_the_dead_one_claimed_and_doubt_what_it_begun() {
        PushQueue theirs = new SqlPushQueue(other);
        for (int i = 0; i < 4; i++) {
            pushes().enter(List.of(push("alert:" + i, "News " + i)), START.plusMillis(i), START);
        }
        assertThat(theirs.beat(START, PATIENCE)).isEqualTo(1);
        List<Send> sends = theirs.claim("telegram", 3, START).stream().flatMap(claimed -> claimed.sends().stream()).toList();
        new SqlSendLedger(other).begin(sends.get(0));
        assertThat(pushes().beat(START, PATIENCE)).as("both live").isEqualTo(2);
        assertThat(claimed()).extracting(send -> send.intent().because()).containsExactly("alert:3");
        assertThatThrownBy(() -> ledger().begin(sends.get(1))).isInstanceOf(PushWithdrawn.class);
        otherWasSeenAgo(PATIENCE.minusSeconds(20));
        assertThat(pushes().beat(START, PATIENCE)).as("both live").isEqualTo(2);
        otherWasSeenAgo(PATIENCE);
        assertThat(pushes().beat(START, PATIENCE)).isEqualTo(1);
        assertThat(claimed()).isEqualTo(sends.subList(1, 3));
        assertThat(pushes().tally()).isEqualTo(new PushQueue.Tally(3, 1));
        assertThatThrownBy(() -> new SqlSendLedger(other).begin(sends.get(1))).as("it wakes up").isInstanceOf(PushWithdrawn.class);
        new SqlSendLedger(other).settle(sends.get(0), new Delivery.NotSent("no network"));
        assertThat(pushes().tally()).isEqualTo(new PushQueue.Tally(3, 1));
    }

    private void otherWasSeenAgo(Duration ago) {
        database().jdbi().useHandle(handle -> handle.createUpdate("UPDATE instance SET seen_at = seen_at - :ago WHERE id = :other")
                .bind("ago", ago.toMillis()).bind("other", other.instance()).execute());
    }

    @Test
    void do_not_bury_each_other_when_their_clocks_are_apart() {
        PushQueue theirs = new SqlPushQueue(other);
        pushes().enter(List.of(push("alert:1", "News")), START, START);
        Send claimed = claimed().getFirst();
        assertThat(theirs.beat(START.plus(Duration.ofHours(5)), PATIENCE)).isEqualTo(2);
        assertThat(pushes().beat(START, PATIENCE)).isEqualTo(2);
        assertThat(theirs.beat(START.minus(Duration.ofHours(5)), PATIENCE)).isEqualTo(2);
        ledger().begin(claimed);
        assertThat(pushes().tally()).isEqualTo(new PushQueue.Tally(0, 0));
    }

    @Test
    void take_turns_in_listening() {
        try (ListeningTurn mine = new ListeningTurn(database()); ListeningTurn theirs = new ListeningTurn(other)) {
            assertThat(mine.whose()).isEqualTo(Turn.MINE);
            assertThat(theirs.whose()).isEqualTo(Turn.ANOTHERS);
            assertThat(mine.whose()).isEqualTo(Turn.MINE);
            mine.close();
            assertThat(theirs.whose()).isEqualTo(Turn.MINE);
            assertThat(mine.whose()).isEqualTo(Turn.ANOTHERS);
            endConnections();
            assertThat(mine.whose()).as("the server ended the other's connection").isEqualTo(Turn.MINE);
            assertThat(theirs.whose()).isEqualTo(Turn.ANOTHERS);
        }
    }

    /** They have ended when this returns. */
    private void endConnections() {
        database().jdbi().useHandle(handle -> handle.execute(
                "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name LIKE 'samvad listening%' AND datname = current_database()"));
    }

    @Test
    void tell_a_store_that_is_out_of_reach_from_another_s_turn() {
        try (ListeningTurn mine = new ListeningTurn(database())) {
            assertThat(mine.whose()).isEqualTo(Turn.MINE);
            takesConnections(false);
            endConnections();
            assertThat(mine.whose()).isEqualTo(Turn.UNREACHABLE);
            assertThat(mine.whose()).isEqualTo(Turn.UNREACHABLE);
            takesConnections(true);
            assertThat(mine.whose()).isEqualTo(Turn.MINE);
        }
    }

    private void takesConnections(boolean any) {
        Jdbi.create(server().getPostgresDatabase()).useHandle(handle ->
                handle.execute("ALTER DATABASE " + name() + " ALLOW_CONNECTIONS " + any));
    }

    @Test
    void take_their_own_connection_that_the_server_believes_in_for_nobody_else_s() {
        try (ListeningTurn lost = new ListeningTurn(database()); ListeningTurn mine = new ListeningTurn(database());
                ListeningTurn theirs = new ListeningTurn(other)) {
            assertThat(lost.whose()).isEqualTo(Turn.MINE);
            assertThat(theirs.whose()).isEqualTo(Turn.ANOTHERS);
            Turn turn = mine.whose();
            assertThat(turn).isEqualTo(Turn.UNREACHABLE);
            Instant until = Instant.now().plusSeconds(10);
            // it may end between the look for the lock and that for its holder: then it is another's for once
            while (turn != Turn.MINE && Instant.now().isBefore(until)) {
                turn = mine.whose();
            }
            assertThat(turn).isEqualTo(Turn.MINE);
        }
    }

    @Test
    void do_a_chore_one_at_a_time_and_the_other_goes_on_alone() throws InterruptedException {
        AtomicInteger atIt = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        BlockingQueue<String> done = new LinkedBlockingQueue<>();
        SqlSchedule first = new SqlSchedule(database(), "digests", Duration.ofMillis(20), () -> chore("first", atIt, together, done));
        try (SqlSchedule _ = new SqlSchedule(other, "digests", Duration.ofMillis(20), () -> chore("second", atIt, together, done))) {
            for (int i = 0; i < 20; i++) {
                assertThat(done.poll(20, TimeUnit.SECONDS)).isNotNull();
            }
            first.close();
            done.clear();
            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("second");
        }
        assertThat(together).hasValue(0);
    }

    @Test
    void say_what_is_wrong_with_the_server_and_the_way_out() {
        StoreAddress.Server nowhere = at(server().getPort(), "nowhere", "postgres", "hush");
        assertThatThrownBy(() -> Database.open(nowhere, clock)).isInstanceOf(DeliveryUnavailable.class)
                .hasMessageContaining("does not exist").hasMessageContaining("store.url").hasMessageNotContaining("hush");
        Incoming asked = Letters.withSecret(Letters.incoming(1, Letters.ASHA, "Who visited \0 zanzibar?"), "https://example.org/SECRET");
        assertThat(inbox().accept(List.of(asked))).as("no server holds U+0000").hasSize(1);
        database().jdbi().useHandle(handle -> handle.execute("DROP TABLE incoming"));
        DeliveryUnavailable thrown = catchThrowableOfType(DeliveryUnavailable.class,
                () -> inbox().accept(List.of(Letters.incoming(2, Letters.ASHA, "Who visited zanzibar?"))));
        StringWriter shown = new StringWriter();
        thrown.printStackTrace(new PrintWriter(shown));
        assertThat(shown.toString()).contains("store.url").doesNotContain("zanzibar", "SECRET");
    }

    private static void chore(String who, AtomicInteger atIt, AtomicInteger together, BlockingQueue<String> done) {
        if (atIt.incrementAndGet() > 1) {
            together.incrementAndGet();
        }
        done.add(who);
        atIt.decrementAndGet();
    }
}
