package samvad.doubles.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;

/** Counts what the bot sends in sliding windows, and remembers each time it sent too much. */
final class SendingBudget {

    private final Budgets budgets;
    private final Deque<Instant> overall = new ArrayDeque<>();
    private final Map<Long, Deque<Instant>> byChat = new HashMap<>();
    private final Map<Long, Deque<Instant>> byGroup = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    SendingBudget(Budgets budgets) {
        this.budgets = budgets;
    }

    /**
     * Spends one message, or refuses with 429 and counts a violation; a refused message is not counted against the windows.
     *
     * @see <a href="https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this">limits</a>
     * @see <a href="https://core.telegram.org/bots/api#responseparameters">retry_after</a>
     */
    void spend(Room room, String method, Instant now) {
        Deque<Instant> inChat = byChat.computeIfAbsent(room.id(), id -> new ArrayDeque<>());
        Deque<Instant> inGroup = byGroup.computeIfAbsent(room.id(), id -> new ArrayDeque<>());
        Duration wait = longest(
                wait(overall, budgets.overall(), now),
                wait(inChat, budgets.inChat(), now),
                room.isPrivate() ? Duration.ZERO : wait(inGroup, budgets.inGroup(), now));
        if (wait.isPositive()) {
            violations.add(new Violation(room.id(), method, now));
            throw Refused.tooMany(wait);
        }
        overall.add(now);
        inChat.add(now);
        inGroup.add(now);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    private static Duration wait(Deque<Instant> sent, Budgets.Allowance allowance, Instant now) {
        Instant windowStart = now.minus(allowance.window());
        while (!sent.isEmpty() && !sent.getFirst().isAfter(windowStart)) {
            sent.removeFirst();
        }
        return sent.size() < allowance.messages()
                ? Duration.ZERO
                : Duration.between(now, sent.getFirst().plus(allowance.window()));
    }

    private static Duration longest(Duration... waits) {
        return List.of(waits).stream().max(Duration::compareTo).orElse(Duration.ZERO);
    }
}
