package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Block;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.language.Language;
import samvad.sources.HindiLayouts.Layout;
import samvad.sources.web.AllowedHosts;
import samvad.sources.web.Fetched;
import samvad.sources.web.RawServer;
import samvad.sources.web.SafeWeb;

/** Hindi pages fetched from a real server on loopback; text by the measure of public benchmarks, four words in a row. */
class HindiPagesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T06:00:00Z"), ZoneOffset.UTC);

    private static final List<Layout> LAYOUTS = HindiLayouts.all();

    private final List<String> wrong = new ArrayList<>();

    @Test
    void text_title_and_day_of_every_layout() {
        double precision = 0;
        double recall = 0;
        int dates = 0;
        try (RawServer server = new RawServer((path, out) -> out.write(RawServer.response("200 OK", "Content-Type: text/html\r\n", page(path))))) {
            try (SafeWeb safe = new SafeWeb(new AllowedHosts(Set.of(server.host())), CLOCK)) {
                // pages name an address of their own site
                WebPages pages = new WebPages((address, known) -> safe.fetch(address, known) instanceof Fetched.Document document
                        ? new Fetched.Document(document.address(), new String(document.bytes(), StandardCharsets.UTF_8).replace("HOST", server.host())
                                .getBytes(StandardCharsets.UTF_8), document.charset(), document.marks(), true) : new Fetched.Unchanged(), CLOCK);
                for (int i = 0; i < LAYOUTS.size(); i++) {
                    Layout layout = LAYOUTS.get(i);
                    Reading reading = pages.read(server.url("/" + i)).reading();
                    assertThat(reading).as(layout.name()).isInstanceOf(Reading.Read.class);
                    Article article = ((Reading.Read) reading).article();
                    assertThat(article.source().title()).as(layout.name()).contains(layout.title());
                    assertThat(article.source().language()).isEqualTo(Language.HINDI);
                    assertThat(article.source().outlet()).contains("127.0.0.1");
                    double[] scores = scores(layout, words(article));
                    precision += scores[0];
                    recall += scores[1];
                    String date = article.source().date().map(Object::toString).orElse("");
                    dates += date.equals(layout.date()) ? 1 : 0;
                    if (!date.equals(layout.date())) {
                        wrong.add(layout.name() + ": " + date + " instead of " + layout.date());
                    }
                }
            }
        }
        precision /= LAYOUTS.size();
        recall /= LAYOUTS.size();
        System.out.printf("Hindi layouts: %d, precision %.3f, recall %.3f, F1 %.3f, days right %d %s%n",
                LAYOUTS.size(), precision, recall, 2 * precision * recall / (precision + recall), dates, wrong);
        assertThat(LAYOUTS).hasSizeGreaterThanOrEqualTo(15);
        assertThat(2 * precision * recall / (precision + recall)).as(wrong.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat((double) dates / LAYOUTS.size()).as(wrong.toString()).isGreaterThanOrEqualTo(0.97);
    }

    private static String page(String path) {
        return LAYOUTS.get(Integer.parseInt(path.substring(1))).html();
    }

    private static String words(Article article) {
        return article.blocks().stream().filter(block -> !(block instanceof Block.Caption) && !(block instanceof Block.Pointer))
                .map(block -> block.span().in(article.text())).collect(Collectors.joining("\n"));
    }

    private double[] scores(Layout layout, String found) {
        Map<List<String>, Integer> right = shingles(layout.truth());
        Map<List<String>, Integer> got = shingles(found);
        double both = right.entrySet().stream().mapToInt(entry -> Math.min(entry.getValue(), got.getOrDefault(entry.getKey(), 0))).sum();
        double precision = both / Math.max(1, got.values().stream().mapToInt(Integer::intValue).sum());
        double recall = both / right.values().stream().mapToInt(Integer::intValue).sum();
        if (precision < 0.95 || recall < 0.95) {
            wrong.add("%s: precision %.2f, recall %.2f".formatted(layout.name(), precision, recall));
        }
        return new double[] {precision, recall};
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = Stream.of(text.split("[^\\p{L}\\p{M}\\p{Nd}]+")).filter(word -> !word.isEmpty()).toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i + 4 <= words.size(); i++) {
            shingles.merge(words.subList(i, i + 4), 1, Integer::sum);
        }
        return shingles;
    }
}
