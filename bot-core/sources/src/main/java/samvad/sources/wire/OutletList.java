package samvad.sources.wire;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samvad.engine.knowledge.Outlet;
import samvad.engine.knowledge.Outlets;
import samvad.engine.knowledge.Use;

/** Reads what a desk knows of outlets: {@code config/outlets.yaml}. */
public final class OutletList {
    private static final Set<String> KEYS = Set.of("name", "also", "hosts", "country", "language", "family", "kind", "use", "keep");

    private static final Pattern DAYS = Pattern.compile("([1-9]\\d{0,4})\\s*d");

    private OutletList() {}

    /** None if there is no file. Throws {@link UnusableFeeds}. */
    public static Outlets read(Path file) {
        return new Outlets(YamlFile.entries(file, "outlets", KEYS).stream().map(OutletList::outlet).toList());
    }

    private static Outlet outlet(YamlFile.Entry entry) {
        String where = entry.where();
        String name = word(entry, "name").orElseThrow(() -> new UnusableFeeds(where + ": an outlet has no `name`"));
        return new Outlet(Stream.concat(Stream.of(name), words(entry, "also")).toList(), words(entry, "hosts").toList(), word(entry, "country"),
                word(entry, "language"), word(entry, "family"), word(entry, "kind").map(kind -> kind(kind, name, where)),
                new Outlet.Terms(word(entry, "use").filter(use -> isHeadlineOnly(use, name, where)).isPresent(), word(entry, "keep").map(days -> days(days, name, where))));
    }

    private static Outlet.Kind kind(String written, String name, String where) {
        return Arrays.stream(Outlet.Kind.values()).filter(kind -> kind.name().equals(written.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'))).findFirst()
                .orElseThrow(() -> new UnusableFeeds(where + ": the kind of " + name + " is \"" + written + "\"; write official, state media, agency or independent"));
    }

    private static boolean isHeadlineOnly(String use, String name, String where) {
        return Use.of(use).orElseThrow(() -> new UnusableFeeds(where + ": the use of " + name + " is \"" + use + "\"; write " + Use.keys())) == Use.HEADLINE_AND_LINK;
    }

    private static int days(String written, String name, String where) {
        Matcher days = DAYS.matcher(written);
        if (!days.matches()) {
            throw new UnusableFeeds(where + ": " + name + " is to be kept \"" + written + "\"; write days, as in 90d");
        }
        return Integer.parseInt(days.group(1));
    }

    private static Optional<String> word(YamlFile.Entry entry, String key) {
        return Optional.ofNullable(entry.get(key)).map(String::valueOf).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static Stream<String> words(YamlFile.Entry entry, String key) {
        Object value = entry.get(key);
        Stream<?> words = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return words.map(String::valueOf).map(String::strip).filter(word -> !word.isEmpty());
    }
}
