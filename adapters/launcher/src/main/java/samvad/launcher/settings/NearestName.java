package samvad.launcher.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name somebody may have meant by one that is not there: the fewest letters away, and not so many that it is a guess. */
final class NearestName {
    /** Letters that may be wrong in the shortest of names; in longer ones a quarter of all. */
    private static final int LETTERS = 2;

    private NearestName() {}

    /** Of equally near ones the first of the alphabet. */
    static Optional<String> to(String written, Collection<String> names) {
        return names.stream().sorted().min(Comparator.comparingInt(name -> distance(written, name)))
                .filter(name -> distance(written, name) <= Math.max(LETTERS, name.length() / 4));
    }

    /** By letters added, left out and put for others (Wagner and Fischer 1974). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
