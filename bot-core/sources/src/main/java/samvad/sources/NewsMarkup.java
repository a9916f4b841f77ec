package samvad.sources;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The article of a page's JSON-LD (schema.org): the first object with a {@code datePublished}. JSON is read as the YAML it is. */
record NewsMarkup(
        Optional<String> headline, Optional<String> published, Optional<String> modified, Optional<String> author, Optional<String> publisher) {
    private static final NewsMarkup NONE = new NewsMarkup(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** UTF-16 units; longer data is no description of an article. */
    private static final int LONGEST = 200_000;

    /** Deeper data is not read: a parser that calls itself would run out of stack. */
    private static final int DEEPEST = 40;

    static NewsMarkup in(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<NewsMarkup> found = article(parse(script.data()));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return NONE;
    }

    private static @Nullable Object parse(String json) {
        if (json.length() > LONGEST || depth(json) > DEEPEST) {
            return null;
        }
        try {
            return PlainYaml.read(json.strip().replace('\t', ' '));
        } catch (YamlEngineException e) {
            return null;
        }
    }

    /** How deep brackets nest, those in strings counted too. */
    static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static Optional<NewsMarkup> article(@Nullable Object data) {
        Deque<Object> open = new ArrayDeque<>();
        if (data != null) {
            open.add(data);
        }
        while (!open.isEmpty()) {
            Object next = open.removeFirst();
            if (next instanceof Map<?, ?> map && map.containsKey("datePublished")) {
                return Optional.of(new NewsMarkup(string(map.get("headline")), string(map.get("datePublished")), string(map.get("dateModified")),
                        names(map.get("author")), name(map.get("publisher"))));
            }
            Iterable<?> inner = next instanceof Map<?, ?> map ? map.values() : next instanceof Iterable<?> list ? list : List.of();
            for (Object value : inner) {
                if (value instanceof Map<?, ?> || value instanceof Iterable<?>) {
                    open.add(value);
                }
            }
        }
        return Optional.empty();
    }

    /** Of one or of several, with commas between. */
    private static Optional<String> names(@Nullable Object value) {
        Stream<?> all = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return Optional.of(all.map(NewsMarkup::name).flatMap(Optional::stream).collect(Collectors.joining(", "))).filter(names -> !names.isEmpty());
    }

    private static Optional<String> name(@Nullable Object value) {
        return value instanceof Map<?, ?> named ? string(named.get("name")) : string(value);
    }

    private static Optional<String> string(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }
}
