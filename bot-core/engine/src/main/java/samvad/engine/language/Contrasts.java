package samvad.engine.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Things of one kind of which a report tells one and not another: sports, mishaps, diseases. Read from {@code contrasts.txt}. */
public final class Contrasts {
    private static final List<OneOfAKind> ALL = BundledWords.lines(Contrasts.class, "contrasts.txt").stream().map(OneOfAKind::read).toList();

    private Contrasts() {}

    /**
     * One of a kind.
     *
     * @param kind "sport"
     * @param name "cricket"
     * @param words that mean nothing else, with a space on either side
     * @param loose words that may mean it
     */
    public record OneOfAKind(String kind, String name, List<String> words, List<String> loose) {
        private static OneOfAKind read(String line) {
            String[] parts = line.split(":", 2);
            String[] kindAndName = parts[0].split(" ", 2);
            String[] words = parts[1].split(" / ", 2);
            return new OneOfAKind(kindAndName[0], kindAndName[1], phrases(words[0]), words.length > 1 ? phrases(words[1]) : List.of());
        }

        private static List<String> phrases(String words) {
            return Stream.of(words.strip().split("\\s+")).map(phrase -> spelled(phrase.replace('_', ' '))).toList();
        }

        private boolean isTold(String spelled) {
            return words.stream().anyMatch(spelled::contains);
        }

        private boolean mayBeTold(String spelled) {
            return isTold(spelled) || loose.stream().anyMatch(spelled::contains);
        }
    }

    /** Of what a text surely speaks. */
    public static Set<OneOfAKind> in(String text) {
        String spelled = spelled(text);
        return ALL.stream().filter(one -> one.isTold(spelled)).collect(Collectors.toSet());
    }

    /** Whether a text speaks of others of a kind, and of none that is asked about. */
    public static boolean isOfOthers(String text, Set<OneOfAKind> asked) {
        if (asked.isEmpty()) {
            return false;
        }
        String spelled = spelled(text);
        return asked.stream().map(OneOfAKind::kind).distinct().anyMatch(kind ->
                asked.stream().filter(one -> one.kind().equals(kind)).noneMatch(one -> one.mayBeTold(spelled))
                        && ALL.stream().anyMatch(one -> one.kind().equals(kind) && one.isTold(spelled)));
    }

    private static String spelled(String text) {
        return " " + LooseSpelling.of(text).replaceAll("[^\\p{L}\\p{M}\\p{Nd}']+", " ").strip() + " ";
    }
}
