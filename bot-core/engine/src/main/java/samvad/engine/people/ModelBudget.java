package samvad.engine.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many tokens of a model a person, a chat and all together may use in a day, on all instances and across restarts. What an
 * answer costs is known afterwards only, so the last one of a day may go over.
 */
public final class ModelBudget {
    private static final String ALL = "all";

    private final Limits limits;
    private final SpentTokens spent;
    private final Clock clock;
    private final AtomicLong here = new AtomicLong();

    /** Tokens a day; {@link Long#MAX_VALUE} for as many as one likes. */
    public record Limits(long person, long chat, long all) {}

    /** @param clock in the zone whose midnight begins a day */
    public ModelBudget(Limits limits, SpentTokens spent, Clock clock) {
        this.limits = limits;
        this.spent = spent;
        this.clock = clock;
    }

    /** Whether there is anything left for a person in a chat today. */
    public boolean allows(String person, String chat) {
        LocalDate today = LocalDate.now(clock);
        return spent.on(today, ALL) < limits.all() && spent.on(today, ofPerson(person)) < limits.person()
                && spent.on(today, ofChat(chat)) < limits.chat();
    }

    public void use(String person, String chat, long tokens) {
        count(List.of(ALL, ofPerson(person), ofChat(chat)), tokens);
    }

    /** Whether there is anything left today for what nobody asked for. */
    public boolean allows() {
        return spent.on(LocalDate.now(clock), ALL) < limits.all();
    }

    /** Counts what nobody asked for. */
    public void use(long tokens) {
        count(List.of(ALL), tokens);
    }

    /** Tokens used here since Samvad started. */
    public long used() {
        return here.get();
    }

    private void count(List<String> accounts, long tokens) {
        if (tokens > 0) {
            here.addAndGet(tokens);
            spent.add(LocalDate.now(clock), accounts, tokens);
        }
    }

    private static String ofPerson(String person) {
        return "person " + person;
    }

    private static String ofChat(String chat) {
        return "chat " + chat;
    }
}
