package samvad.engine.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import samvad.engine.LatestUsed;

/** How many questions one person, and one chat, may ask in a minute. What is refused does not count. */
public final class AskingLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Askers remembered; the longest silent is forgotten first, and by then its minute is mostly over. */
    private static final int REMEMBERED = 10_000;

    private final int perPerson;
    private final int perChat;
    private final Map<String, Deque<Instant>> asked = new LatestUsed<>(REMEMBERED);

    public AskingLimits(int perPerson, int perChat) {
        this.perPerson = perPerson;
        this.perChat = perChat;
    }

    /** Counts a question, or says how long to wait with it. */
    public synchronized Optional<Duration> ask(String person, String chat, Instant now) {
        Deque<Instant> byPerson = recent("person " + person, now);
        Deque<Instant> inChat = recent("chat " + chat, now);
        Duration wait = max(wait(byPerson, perPerson, now), wait(inChat, perChat, now));
        if (wait.isPositive()) {
            return Optional.of(wait);
        }
        byPerson.add(now);
        inChat.add(now);
        return Optional.empty();
    }

    private Deque<Instant> recent(String asker, Instant now) {
        Deque<Instant> times = asked.computeIfAbsent(asker, _ -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.getFirst().plus(WINDOW).isAfter(now)) {
            times.removeFirst();
        }
        return times;
    }

    private static Duration wait(Deque<Instant> times, int limit, Instant now) {
        return times.size() < limit ? Duration.ZERO : Duration.between(now, times.getFirst().plus(WINDOW));
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
