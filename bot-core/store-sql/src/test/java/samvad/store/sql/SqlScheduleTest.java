package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class SqlScheduleTest extends StoreTest {
    private static final Duration EVERY = Duration.ofMillis(50);

    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

    @Test
    void does_its_chore_again_and_again_even_if_it_fails() throws InterruptedException {
        try (SqlSchedule _ = new SqlSchedule(database(), "digests", EVERY, () -> {
            done.add("done");
            throw new IllegalStateException("out of ink");
        })) {
            assertThat(next()).isEqualTo("done");
            assertThat(next()).isEqualTo("done");
            assertThat(ledger().isOpen()).isTrue();
        }
    }

    @Test
    void lets_the_chore_end_when_it_is_closed() throws InterruptedException {
        CountDownLatch closing = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        SqlSchedule schedule = new SqlSchedule(database(), "digests", EVERY, () -> {
            done.add("begun");
            try {
                closing.await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
            done.add("ended");
        });
        assertThat(next()).isEqualTo("begun");
        Thread closer = Thread.startVirtualThread(schedule::close);
        closing.countDown();
        closer.join();
        assertThat(done).startsWith("ended");
        assertThat(interrupted).isFalse();
    }

    @Test
    void goes_on_at_once_after_the_program_was_killed_at_its_chore() throws InterruptedException {
        try (SqlSchedule _ = new SqlSchedule(database(), "digests", EVERY, () -> done.add("done"))) {
            next();
        }
        int picked = database().jdbi().withHandle(handle -> handle.execute(
                "UPDATE scheduled_tasks SET picked = 1, picked_by = 'the dead', last_heartbeat = execution_time"));
        assertThat(picked).isEqualTo(1);
        done.clear();
        reopen();
        try (SqlSchedule _ = new SqlSchedule(database(), "digests", EVERY, () -> done.add("again"))) {
            assertThat(next()).isEqualTo("again");
        }
    }

    private String next() throws InterruptedException {
        return String.valueOf(done.poll(20, TimeUnit.SECONDS));
    }
}
