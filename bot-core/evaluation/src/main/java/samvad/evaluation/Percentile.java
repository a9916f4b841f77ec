package samvad.evaluation;

import java.util.stream.DoubleStream;

/** The figure that a share of all figures does not exceed, by the nearest rank: always one of them. */
final class Percentile {
    private Percentile() {}

    /** 0 if there are no figures. */
    static double of(DoubleStream figures, double share) {
        double[] sorted = figures.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[Math.clamp((long) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }
}
