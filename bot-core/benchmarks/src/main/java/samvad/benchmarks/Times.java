package samvad.benchmarks;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How long one contestant took: by pass, then by question. */
final class Times {
    private final String name;
    private final long[] all;
    private final long[] typical;

    Times(String name, long[][] nanos) {
        this.name = name;
        this.all = Arrays.stream(nanos).flatMapToLong(LongStream::of).sorted().toArray();
        this.typical = IntStream.range(0, nanos[0].length)
                .mapToLong(question -> percentile(Arrays.stream(nanos).mapToLong(pass -> pass[question]).sorted().toArray(), 0.5))
                .sorted().toArray();
    }

    String name() {
        return name;
    }

    /** Milliseconds in which this share of all answers came, with every disturbance there was. */
    double millis(double share) {
        return percentile(all, share) / 1e6;
    }

    /** Milliseconds for this share of the questions, each by the median of its passes: disturbances count little. */
    double typicalMillis(double share) {
        return percentile(typical, share) / 1e6;
    }

    private static long percentile(long[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
