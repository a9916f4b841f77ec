package samvad.testkit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import samvad.engine.people.SpentTokens;

/** Counts tokens in memory. */
public final class MemorySpentTokens implements SpentTokens {
    private final Map<String, Long> spent = new ConcurrentHashMap<>();

    @Override
    public long on(LocalDate day, String account) {
        return spent.getOrDefault(day + " " + account, 0L);
    }

    @Override
    public void add(LocalDate day, Collection<String> accounts, long tokens) {
        accounts.forEach(account -> spent.merge(day + " " + account, tokens, Long::sum));
    }
}
