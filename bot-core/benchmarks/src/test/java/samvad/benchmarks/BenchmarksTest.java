package samvad.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.benchmarks.corpus.MadeNews;
import samvad.benchmarks.corpus.MadeQuestion;
import samvad.benchmarks.corpus.MadeQuestions;
import samvad.engine.evidence.passage.PassageSearch.Findings;
import samvad.engine.language.Language;

/** Each benchmark at a size that tells nothing, so that none falls into disrepair between its runs. */
@Tag("ci")
final class BenchmarksTest {
    @TempDir Path folder;

    @Test
    void query_compares_samvad_with_a_bare_query() throws Exception {
        assertThat(printed("query", "--passages", "300", "--questions", "20", "--passes", "2"))
                .contains("20 questions asked 2 times of 30", "| Samvad ", "| bare BM25 on the same index ", "| bare BM25 on its own index ")
                .containsPattern("p50, Samvad / bare BM25 on the same index: \\d+\\.\\d\\d, wanted 2.5 at most: (kept|MISSED)")
                .containsPattern("p99, Samvad / bare BM25 on the same index: \\d+\\.\\d\\d, wanted 4.0 at most: (kept|MISSED)");
    }

    @Test
    void indexing_compares_all_fields_with_the_body_alone() throws Exception {
        assertThat(printed("indexing", "--passages", "300", "--rounds", "2"))
                .containsPattern("passages/s, Samvad / body only: \\d+\\.\\d\\d, wanted 0.5 at least: (kept|MISSED)");
    }

    @Test
    void scale_tells_time_size_and_queries() throws Exception {
        assertThat(printed("scale", "--passages", "300", "--questions", "20"))
                .contains("MB on disk").containsPattern("p99 in ms, Samvad: \\d+\\.\\d\\d, wanted 30.0 at most");
    }

    @Test
    void files_tells_the_cost_of_each_tenth_of_a_folder() throws Exception {
        assertThat(printed("files", "--articles", "40")).contains("| 4 ", "| 40 ", "| their text in bare Lucene, from memory |");
    }

    @Test
    void an_option_nobody_knows_is_named() {
        assertThatThrownBy(() -> printed("query", "--passage", "300")).hasMessageContaining("--passage is not understood");
        assertThatThrownBy(() -> printed("query", "--passages", "many")).hasMessageContaining("many");
        assertThatThrownBy(() -> printed("races")).hasMessageContaining("query").hasMessageContaining("analysis");
    }

    @Test
    void questions_in_the_article_s_language_find_it() {
        MadeNews news = new MadeNews();
        try (SamvadIndex samvad = new SamvadIndex(folder)) {
            try (FilledIndex filled = samvad.fill()) {
                Filling.of(filled, news, 300);
            }
            List<MadeQuestion> questions = new MadeQuestions(news, 100).first(60).stream().filter(question ->
                    Language.ofText(question.text()) == news.article(number(question)).source().language()).toList();
            assertThat(questions).hasSizeGreaterThan(20);
            assertThat(questions.stream().filter(question -> samvad.read(question.text()).stream().map(samvad::search)
                    .anyMatch(findings -> isFirst(question, findings)))).hasSizeGreaterThan(questions.size() * 3 / 4);
        }
    }

    private static long number(MadeQuestion question) {
        return Long.parseLong(question.about().value().replace("made-", ""));
    }

    private static boolean isFirst(MadeQuestion question, Findings findings) {
        return !findings.hits().isEmpty() && findings.hits().getFirst().passage().source().id().equals(question.about());
    }

    private static String printed(String... arguments) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Benchmarks.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
