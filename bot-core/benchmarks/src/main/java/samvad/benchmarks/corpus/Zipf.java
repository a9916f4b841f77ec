package samvad.benchmarks.corpus;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws ranks from 0 as words of a language come: rank r with a weight of 1 / (r + flatness), after Zipf and Mandelbrot. */
final class Zipf {
    private final double[] cumulative;

    Zipf(int ranks, double flatness) {
        cumulative = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1 / (rank + flatness);
            cumulative[rank] = sum;
        }
    }

    int draw(RandomGenerator random) {
        int found = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[cumulative.length - 1]);
        return found < 0 ? Math.min(-found - 1, cumulative.length - 1) : found;
    }
}
