package samvad.slack;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** When Slack was last heard of. */
final class Heartbeat {
    private final InstantSource clock;
    private final AtomicReference<@Nullable Instant> last = new AtomicReference<>();

    Heartbeat(InstantSource clock) {
        this.clock = clock;
    }

    void beat() {
        last.set(clock.instant());
    }

    Optional<Instant> last() {
        return Optional.ofNullable(last.get());
    }
}
