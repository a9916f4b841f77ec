package samvad.benchmarks;

import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/**
 * One way to answer the same questions.
 *
 * @param asking asks the question of this number; nanoseconds
 */
record Contestant(String name, IntToLongFunction asking) {
    /** What was found is added up here, so that no compiler may leave the finding out. */
    static volatile long found;

    /** One that is timed here; {@code asking} gives any number that depends on all that was found. */
    static Contestant timed(String name, IntUnaryOperator asking) {
        return new Contestant(name, question -> {
            long start = System.nanoTime();
            int result = asking.applyAsInt(question);
            long nanos = System.nanoTime() - start;
            found = result;
            return nanos;
        });
    }
}
