package samvad.engine.evidence.vectors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one ranking of several: each gives what it ranks 1 / (60 + rank), ranks from 1. Cormack, Clarke and Büttcher 2009,
 * "Reciprocal rank fusion outperforms Condorcet and individual rank learning methods" (https://doi.org/10.1145/1571941.1572114).
 */
final class ReciprocalRanks {
    private static final double K = 60;

    private ReciprocalRanks() {}

    /** All that any of them ranks, best first; of equals, what an earlier ranking holds. */
    @SafeVarargs
    static <T> List<T> fuse(List<T>... rankings) {
        Map<T, Double> sums = new HashMap<>();
        Set<T> ranked = new LinkedHashSet<>();
        for (List<T> ranking : rankings) {
            for (int i = 0; i < ranking.size(); i++) {
                sums.merge(ranking.get(i), 1 / (K + i + 1), Double::sum);
            }
            ranked.addAll(ranking);
        }
        return ranked.stream().sorted(Comparator.comparingDouble((T one) -> sums.getOrDefault(one, 0.0)).reversed()).toList();
    }
}
