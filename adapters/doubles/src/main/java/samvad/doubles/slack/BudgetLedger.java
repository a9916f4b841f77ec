package samvad.doubles.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts calls in sliding windows and says who must wait: https://docs.slack.dev/apis/web-api/rate-limits */
final class BudgetLedger {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    // 1 message a second for a channel with "short bursts" allowed: three at once, then none until they are three seconds old
    private static final int BURST = 3;
    private static final Duration BURST_WINDOW = Duration.ofSeconds(BURST);

    private final Budgets budgets;
    private final Clock clock;
    private final Map<String, Deque<Instant>> windows = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    BudgetLedger(Budgets budgets, Clock clock) {
        this.budgets = budgets;
        this.clock = clock;
    }

    /** The time to wait, if the call is over a limit; otherwise the call is counted. */
    synchronized Optional<Duration> spend(SlackMethod method, String channel) {
        List<Limit> limits = new ArrayList<>(List.of(new Limit(method.name(), method.tier().callsAMinute(), MINUTE)));
        if (method.tier() == Tier.POSTING) {
            limits.add(new Limit(method.name() + " " + channel, BURST, BURST_WINDOW));
        }
        Instant now = clock.instant();
        for (Limit limit : limits) {
            Optional<Duration> wait = waitFor(limit, now);
            if (wait.isPresent()) {
                violations.add(new Violation(limit.name(), now));
                return wait;
            }
        }
        limits.forEach(limit -> window(limit).addLast(now));
        return Optional.empty();
    }

    synchronized List<Violation> violations() {
        return List.copyOf(violations);
    }

    private Optional<Duration> waitFor(Limit limit, Instant now) {
        Duration length = budgets.window(limit.window());
        Deque<Instant> calls = window(limit);
        while (!calls.isEmpty() && !calls.getFirst().plus(length).isAfter(now)) {
            calls.removeFirst();
        }
        return calls.size() < limit.calls()
                ? Optional.empty()
                : Optional.of(Duration.between(now, calls.getFirst().plus(length)));
    }

    private Deque<Instant> window(Limit limit) {
        return windows.computeIfAbsent(limit.name(), _ -> new ArrayDeque<>());
    }

    private record Limit(String name, int calls, Duration window) {}
}
