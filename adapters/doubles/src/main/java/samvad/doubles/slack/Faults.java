package samvad.doubles.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/** The faults that wait for their calls, by method; {@link #RESPONSE_URL} stands for posts to a response_url. */
public final class Faults {
    public static final String RESPONSE_URL = "response_url";

    private final List<Planned> planned = new ArrayList<>();

    /** The next call of the method. */
    public void once(String method, Fault fault) {
        times(1, method, fault);
    }

    /** The next {@code count} calls of the method. */
    public synchronized void times(int count, String method, Fault fault) {
        for (int each = 0; each < count; each++) {
            planned.add(new Planned(method, fault, () -> true, true));
        }
    }

    /** Each call of the method with this probability, until {@link #clear()}; seed the generator to repeat a run. */
    public synchronized void often(double probability, RandomGenerator chance, String method, Fault fault) {
        planned.add(new Planned(method, fault, () -> chance.nextDouble() < probability, false));
    }

    public synchronized void clear() {
        planned.clear();
    }

    synchronized Optional<Fault> next(String method) {
        Optional<Planned> struck = planned.stream()
                .filter(each -> each.method().equals(method) && each.strikes().getAsBoolean())
                .findFirst();
        struck.filter(Planned::spent).ifPresent(planned::remove);
        return struck.map(Planned::fault);
    }

    private record Planned(String method, Fault fault, BooleanSupplier strikes, boolean spent) {}
}
