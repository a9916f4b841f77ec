package samvad.engine.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * How many tokens of a model a person, a chat and all together may use in a day. Counted while Samvad runs: a restart begins anew. What an
 * answer costs is known afterwards only, so the last one of a day may go over.
 */
public final class ModelBudget {
    private final Limits limits;
    private final Clock clock;
    private final Map<String, Long> used = new HashMap<>();
    private LocalDate day;
    private long all;
    private long ever;

    /** Tokens a day; {@link Long#MAX_VALUE} for as many as one likes. */
    public record Limits(long person, long chat, long all) {}

    /** @param clock in the zone whose midnight begins a day */
    public ModelBudget(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.day = LocalDate.now(clock);
    }

    /** Whether there is anything left for a person in a chat today. */
    public synchronized boolean allows(String person, String chat) {
        turnDay();
        return all < limits.all() && used.getOrDefault("person " + person, 0L) < limits.person()
                && used.getOrDefault("chat " + chat, 0L) < limits.chat();
    }

    public synchronized void use(String person, String chat, long tokens) {
        if (tokens > 0) {
            turnDay();
            all += tokens;
            ever += tokens;
            used.merge("person " + person, tokens, Long::sum);
            used.merge("chat " + chat, tokens, Long::sum);
        }
    }

    /** Tokens used since Samvad started. */
    public synchronized long used() {
        return ever;
    }

    private void turnDay() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            all = 0;
            used.clear();
        }
    }
}
