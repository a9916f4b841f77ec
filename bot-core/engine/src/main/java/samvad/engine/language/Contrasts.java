package samvad.engine.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Things of one kind of which a report tells one and not another: sports, mishaps, diseases. Read from {@code contrasts.txt}. */
public final class Contrasts {
    private static final List<Entry> ENTRIES = BundledWords.lines(Contrasts.class, "contrasts.txt").stream().map(Contrasts::entry).toList();

    private Contrasts() {}

    /**
     * One of a kind.
     *
     * @param kind "sport"
     * @param name "cricket", whatever it is called in a text
     */
    public record OneOfAKind(String kind, String name) {}

    private record Entry(OneOfAKind what, List<String> phrases) {}

    /** Of what a text speaks. */
    public static Set<OneOfAKind> in(String text) {
        String words = spelled(text);
        return ENTRIES.stream().filter(entry -> entry.phrases().stream().anyMatch(words::contains)).map(Entry::what).collect(Collectors.toSet());
    }

    /** Whether a text speaks of others of a kind instead of all that are asked about. */
    public static boolean isOfOthers(String text, Set<OneOfAKind> asked) {
        Set<OneOfAKind> told = asked.isEmpty() ? Set.of() : in(text);
        return asked.stream().map(OneOfAKind::kind).anyMatch(kind -> told.stream().anyMatch(one -> one.kind().equals(kind))
                && asked.stream().noneMatch(one -> one.kind().equals(kind) && told.contains(one)));
    }

    private static Entry entry(String line) {
        String[] parts = line.split(":", 2);
        String[] kindAndName = parts[0].split(" ", 2);
        return new Entry(new OneOfAKind(kindAndName[0], kindAndName[1]),
                Stream.of(parts[1].strip().split("\\s+")).map(phrase -> spelled(phrase.replace('_', ' '))).toList());
    }

    /** Words with a space on either side. */
    private static String spelled(String text) {
        return " " + LooseSpelling.of(text).replaceAll("[^\\p{L}\\p{M}\\p{Nd}']+", " ").strip() + " ";
    }
}
