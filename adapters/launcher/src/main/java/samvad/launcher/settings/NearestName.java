package samvad.launcher.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The name somebody may have meant by one that is not there: the fewest letters away, and not so many that it is a guess. */
final class NearestName {
    /** Letters that may be wrong in the shortest of names; in longer ones a quarter of all. */
    private static final int LETTERS = 2;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private NearestName() {}

    /** Of equally near ones the first of the alphabet. */
    static Optional<String> to(String written, Collection<String> names) {
        return names.stream().sorted().min(Comparator.comparingInt(name -> DISTANCE.apply(written, name)))
                .filter(name -> DISTANCE.apply(written, name) <= Math.max(LETTERS, name.length() / 4));
    }
}
