package samvad.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The YAML between two lines of {@code ---} at the top of a Markdown file. */
record FrontMatter(ArticleFacts facts, int end) {
    private static final Pattern FENCED =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\r?\\n(.*?)^---[ \\t]*(?:\\r?\\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

    /** Reads it; {@code end} is where the body begins, 0 without front matter. */
    static FrontMatter of(String text) throws UnreadableArticle {
        Matcher fenced = FENCED.matcher(text);
        if (!fenced.find()) {
            return new FrontMatter(ArticleFacts.NONE, 0);
        }
        return new FrontMatter(facts(fenced.group(1)), fenced.end());
    }

    private static ArticleFacts facts(String yaml) throws UnreadableArticle {
        Object read;
        try {
            read = new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).setLabel("front matter").build())
                    .loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new UnreadableArticle("has front matter that is not YAML: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "; quote values that hold a colon");
        }
        if (!(read instanceof Map<?, ?> map)) {
            return ArticleFacts.NONE;
        }
        return new ArticleFacts(
                value(map, "title"), value(map, "date"), value(map, "language").or(() -> value(map, "lang")),
                value(map, "outlet").or(() -> value(map, "source")), value(map, "url"), topics(map),
                value(map, "sample").filter("true"::equals).isPresent());
    }

    private static Optional<String> value(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).filter(String.class::isInstance).map(value -> ((String) value).strip())
                .filter(value -> !value.isEmpty());
    }

    private static List<String> topics(Map<?, ?> map) {
        return map.get("topics") instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
