package samvad.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import samvad.engine.language.PlainText;
import samvad.sources.ArticleFacts.Fact;

/**
 * The YAML between two lines of {@code ---} at the top of a Markdown file.
 *
 * @param end where the body begins, 0 without front matter
 * @param remarks what of it could not be used
 * @param kept true if it names the format in which Samvad keeps articles
 */
record FrontMatter(ArticleFacts facts, int end, List<String> remarks, boolean kept) {
    static final FrontMatter NONE = new FrontMatter(ArticleFacts.NONE, 0, List.of(), false);

    /** UTF-16 units; beyond it somebody forgot to close it, or it is no front matter. */
    private static final int LONGEST = 64_000;

    private static final int DEEPEST = 10;

    private static final Pattern OPENED = Pattern.compile("\\A\\uFEFF?---[ \\t]*(?:\\r\\n|\\n|\\r)");
    private static final Pattern CLOSED = Pattern.compile("(?:^|(?<=[\\n\\r]))(?:---|\\.\\.\\.)[ \\t]*(?:\\r\\n|\\n|\\r|\\z)");
    private static final Pattern KEY = Pattern.compile("(?:format|title|date|url|language|lang|outlet|source|topics|sample|author|published|modified|embargo-until|use)\\s{0,3}:.*");

    static FrontMatter of(String text) throws UnreadableArticle {
        Matcher opened = OPENED.matcher(text);
        if (!opened.find()) {
            return NONE;
        }
        Matcher closed = CLOSED.matcher(text).region(opened.end(), text.length());
        boolean ends = closed.find();
        if (!ends || closed.start() - opened.end() > LONGEST) {
            if (!ends && text.substring(opened.end()).lines().limit(1).noneMatch(line -> KEY.matcher(line).matches())) {
                return NONE;
            }
            throw new UnreadableArticle("has front matter without an end; close it with a line of ---");
        }
        return read(text.substring(opened.end(), closed.start()), closed.end());
    }

    private static FrontMatter read(String yaml, int end) throws UnreadableArticle {
        Object read;
        try {
            if (NewsMarkup.depth(yaml) > DEEPEST) {
                throw new UnreadableArticle("has front matter that nests too deep; give plain values and lists only");
            }
            read = PlainYaml.read(yaml);
        } catch (YamlEngineException e) {
            throw new UnreadableArticle("has front matter that is not YAML (" + problem(e) + "); give each key a value, and quote values that hold a colon");
        }
        if (!(read instanceof Map<?, ?> map)) {
            return new FrontMatter(ArticleFacts.NONE, end, yaml.isBlank() ? List.of()
                    : List.of("its front matter holds no `key: value` lines and was left out"), false);
        }
        List<String> remarks = new ArrayList<>();
        checkTerms(map);
        ArticleFacts facts = new ArticleFacts(facts(key -> value(map, key, remarks)).usable(remarks::add).written(), topics(map),
                value(map, "sample", remarks).filter("true"::equals).isPresent());
        return new FrontMatter(facts, end, remarks, isKept(map));
    }

    /** On which terms an article may be shown is not guessed where it is written otherwise. */
    private static void checkTerms(Map<?, ?> map) throws UnreadableArticle {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = String.valueOf(entry.getKey());
            boolean isTerm = key.equals("embargo-until") || key.equals("use");
            if (isTerm && !(entry.getValue() instanceof String text && !text.isBlank())) {
                throw new UnreadableArticle("has no plain value for `" + key + "`; write it as in embargo-until: 2025-11-18T18:00+05:30 or use: headline-and-link");
            }
            if (!isTerm && key.toLowerCase(Locale.ROOT).startsWith("embargo")) {
                throw new UnreadableArticle("has the key `" + PlainText.of(key) + "`; write embargo-until");
            }
        }
    }

    /** The facts by the names that front matter and tables have for them. */
    static ArticleFacts facts(Function<String, Optional<String>> named) {
        return ArticleFacts.of(Fact.TITLE, named.apply("title"))
                .with(Fact.DATE, named.apply("date"))
                .with(Fact.LANGUAGE, named.apply("language").or(() -> named.apply("lang")))
                .with(Fact.OUTLET, named.apply("outlet").or(() -> named.apply("source")))
                .with(Fact.URL, named.apply("url"))
                .with(Fact.AUTHOR, named.apply("author"))
                .with(Fact.PUBLISHED, named.apply("published"))
                .with(Fact.MODIFIED, named.apply("modified"))
                .with(Fact.EMBARGO, named.apply("embargo-until"))
                .with(Fact.USE, named.apply("use"));
    }

    /** Any other format is somebody else's affair, unless a later Samvad wrote it. */
    private static boolean isKept(Map<?, ?> map) throws UnreadableArticle {
        if (map.get("format") instanceof String format && format.startsWith("samvad-") && !format.equals(KeptMarks.FORMAT)) {
            throw new UnreadableArticle("is in the format " + PlainText.of(format) + ", which this Samvad does not read; use the one that wrote it");
        }
        return KeptMarks.FORMAT.equals(map.get("format"));
    }

    /** "line 3: mapping values are not allowed here"; the line counts from the file's top. */
    private static String problem(YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
            return "line " + (marked.getProblemMark().get().getLine() + 2) + ": " + PlainText.of(String.valueOf(marked.getProblem()));
        }
        return PlainText.of(String.valueOf(e.getMessage()));
    }

    private static Optional<String> value(Map<?, ?> map, String key, List<String> remarks) {
        Object value = map.get(key);
        if (value != null && !(value instanceof String)) {
            remarks.add("its `" + key + "` is no plain value and was left out; write " + key + ": \"…\"");
        }
        return value instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    private static List<String> topics(Map<?, ?> map) {
        List<?> written = switch (map.get("topics")) {
            case List<?> list -> list;
            case String text -> Arrays.asList(text.split(","));
            case null, default -> List.of();
        };
        return written.stream().filter(String.class::isInstance).map(topic -> PlainText.of((String) topic))
                .filter(topic -> !topic.isEmpty()).toList();
    }
}
