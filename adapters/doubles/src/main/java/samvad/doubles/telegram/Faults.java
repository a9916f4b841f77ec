package samvad.doubles.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Faults that wait for a call of their method: planned ones first, one call each, then by chance. */
public final class Faults {

    private record Chance(double probability, RandomGenerator random, Fault fault) {}

    private final Map<String, Deque<Fault>> planned = new HashMap<>();
    private final Map<String, Chance> chances = new HashMap<>();

    Faults() {}

    /** The next call of the method meets this fault. */
    public Faults next(String method, Fault fault) {
        return next(method, 1, fault);
    }

    /** The next so many calls of the method meet this fault. */
    public synchronized Faults next(String method, int times, Fault fault) {
        Deque<Fault> waiting = planned.computeIfAbsent(key(method), name -> new ArrayDeque<>());
        for (int time = 0; time < times; time++) {
            waiting.add(fault);
        }
        return this;
    }

    /** Any call of the method meets this fault with a probability; a seeded generator makes it the same each run. */
    public synchronized Faults sometimes(String method, double probability, RandomGenerator random, Fault fault) {
        chances.put(key(method), new Chance(probability, random, fault));
        return this;
    }

    /** From now on all is well. */
    public synchronized void clear() {
        planned.clear();
        chances.clear();
    }

    synchronized Optional<Fault> take(String method) {
        Fault next = planned.getOrDefault(key(method), new ArrayDeque<>()).poll();
        if (next != null) {
            return Optional.of(next);
        }
        return Optional.ofNullable(chances.get(key(method)))
                .filter(chance -> chance.random().nextDouble() < chance.probability())
                .map(Chance::fault);
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
