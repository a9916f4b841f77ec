package samvad.launcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samvad.engine.digest.Digest;
import samvad.engine.digest.DigestOrder;
import samvad.engine.digest.StoryTopics;
import samvad.engine.knowledge.Article;
import samvad.engine.language.Language;
import samvad.evaluation.LabelledArticle;
import samvad.evaluation.StoriesFile;
import samvad.launcher.CommandRun;
import samvad.launcher.ShippedWords;
import samvad.launcher.digest.DatedArticles;
import samvad.launcher.settings.Settings;
import samvad.launcher.wiring.Wiring;

/** What several outlets print of one event is told once, and an agency's text is one source, whoever prints it. */
class SeveralOutletsTest {
    private static final Path STORIES = Path.of(System.getProperty("samvad.root")).resolve("bot-core/evaluation/stories");
    private static final String AGENCY = """
            Ambassador Ilse Maar handed a protest note to the foreign ministry in Zelgrad on Monday over the seizure of two trawlers. \
            The ministry gave her no reply before the evening. Fishermen in Port Oden lit fires on the quay. The trawlers had been \
            boarded forty miles off the coast by a patrol boat, and their crews of nineteen are held in a barracks.
            """;

    @TempDir Path home;
    private Path news = Path.of("");

    @BeforeEach
    void set() throws IOException {
        ShippedWords.setIn(home);
        news = Files.createDirectory(home.resolve("news"));
        print("agency", "Two trawlers seized, envoy protests", "Andes Press", AGENCY);
    }

    private void print(String id, String title, String outlet, String text) throws IOException {
        Files.writeString(news.resolve(id + ".md"), "---\ntitle: \"%s\"\ndate: 2026-05-04\nlanguage: en\noutlet: %s\n---\n\n%s".formatted(title, outlet, text));
    }

    private List<String> cited() {
        JsonNode answer = CommandRun.of(home, "ask", "--json", "--articles", news.toString(), "Who handed a protest note in Zelgrad?").ended(0).json();
        return answer.findValues("outlet").stream().map(JsonNode::asText).distinct().sorted().toList();
    }

    @Test
    void a_copy_under_another_headline_is_no_second_source() throws IOException {
        print("copy", "Quayside fires as boats are taken", "Harbour Post", "ZELGRAD (Andes Press) - " + AGENCY);
        assertThat(cited()).hasSize(1);
    }

    @Test
    void a_report_of_its_own_is_one() throws IOException {
        print("own", "Envoy summoned nobody, but wrote", "Sea Daily", """
                Fish prices in the capital doubled within a day, and traders blamed the navy's new commander for it. Ambassador Ilse Maar handed a \
                protest note to the foreign ministry in Zelgrad on Monday over the seizure of two trawlers. Diplomats of four other countries, who asked \
                not to be named, said a compromise over quotas for herring was near and that the council would meet in June.
                """);
        assertThat(cited()).containsExactly("Andes Press", "Sea Daily");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_digest_tells_no_story_twice(Language language) {
        Map<String, String> storyOf = StoriesFile.read(STORIES.resolve("outlets-open.tsv")).stream()
                .collect(Collectors.toMap(article -> article.id().value(), LabelledArticle::story));
        List<Article> articles = DatedArticles.in(STORIES.resolve("outlets"), Clock.systemUTC(), true, new PrintWriter(Writer.nullWriter())).articles().stream()
                .filter(article -> storyOf.containsKey(article.source().id().value())).toList();
        Wiring wiring = new Wiring(Settings.read(home, Map.of()), Clock.systemUTC());
        int items = 0;
        for (LocalDate day = LocalDate.of(2026, 5, 6); day.isBefore(LocalDate.of(2026, 5, 21)); day = day.plusDays(1)) {
            Digest digest = wiring.editors().of(articles, StoryTopics.NONE).edit(new DigestOrder(day.minusDays(2), day, language, 12, Set.of(), Set.of(), Map.of()));
            List<String> told = digest.items().stream().map(item -> storyOf.getOrDefault(item.brief().articles().getFirst().value(), "")).toList();
            items += told.size();
            assertThat(told).as(day.toString()).doesNotHaveDuplicates();
        }
        assertThat(items).isGreaterThan(10);
    }
}
