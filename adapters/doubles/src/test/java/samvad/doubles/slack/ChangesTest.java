package samvad.doubles.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void who_waits_looks_again_after_a_change_and_not_after_a_look() throws Exception {
        Changes changes = new Changes();
        AtomicInteger looks = new AtomicInteger();
        AtomicBoolean there = new AtomicBoolean();
        CountDownLatch looking = new CountDownLatch(1);
        CompletableFuture<String> seen = CompletableFuture.supplyAsync(() -> changes.await(
                () -> {
                    looks.incrementAndGet();
                    looking.countDown();
                    return there.get() ? Optional.of("seen") : Optional.<String>empty();
                },
                Newsroom.SOON,
                () -> "nothing"));
        assertThat(looking.await(Newsroom.SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        for (int each = 0; each < 100; each++) {
            changes.see(there::get);
        }
        changes.make(() -> there.getAndSet(true));
        assertThat(seen.get(Newsroom.SOON.toSeconds(), TimeUnit.SECONDS)).isEqualTo("seen");
        assertThat(looks.get()).isEqualTo(2);
    }
}
