package samvad.doubles.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;

/** What goes back over HTTP. */
record Reply(int status, Optional<Long> retryAfter, ObjectNode body) {
    /** Whole seconds, rounded up: https://docs.slack.dev/apis/web-api/rate-limits#responding */
    static Reply rateLimited(Duration wait) {
        long seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
        return new Reply(429, Optional.of(seconds), Json.error("ratelimited"));
    }

    static Reply refused(String error) {
        return new Reply(200, Optional.empty(), Json.error(error));
    }
}
