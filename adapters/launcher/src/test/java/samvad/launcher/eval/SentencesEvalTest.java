package samvad.launcher.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.launcher.CommandRun;
import samvad.launcher.ShippedWords;
import samvad.launcher.command.ExitCode;

/** Holds what the verifier catches, and how much of what is honest it refuses. */
class SentencesEvalTest {
    private static final Path ROOT = Path.of(System.getProperty("samvad.root"));
    private static final Path SAMPLES = ROOT.resolve("knowledge/samples");
    private static final Path NEWS = ROOT.resolve("../shared/data/news/articles");
    private static final Path SENTENCES = ROOT.resolve("bot-core/evaluation/sentences");
    private static final Path QUESTIONS = ROOT.resolve("bot-core/evaluation/questions");

    @TempDir Path home;

    @BeforeEach
    void set() throws IOException {
        ShippedWords.setIn(home);
    }

    @Test
    void what_never_happened_is_hardly_ever_told() {
        CommandRun run = eval(SAMPLES, SENTENCES.resolve("inventions.tsv"), SENTENCES.resolve("inventions.floors"));

        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.FINE);
    }

    @Test
    @Tag("ci")
    void as_much_is_caught_and_let_through_as_ever() {
        holds("first");
    }

    @Tag("ci")
    @ParameterizedTest
    @ValueSource(strings = {"frozen", "others-frozen", "others-second"})
    void what_no_rule_was_made_on_is_told_apart_as_well_as_ever(String set) {
        holds(set);
    }

    @Tag("ci")
    @Test
    void what_a_language_model_answered_is_told_apart_as_well_as_ever() {
        holds("model-newcomers", QUESTIONS.resolve("newcomers"));
        holds("model-second-two-outlets", QUESTIONS.resolve("two-outlets"));
        holds("model-second-samples");
    }

    @Tag("ci")
    @Test
    void no_more_of_what_a_language_model_answered_honestly_is_refused_than_ever() {
        CommandRun run = eval(QUESTIONS.resolve("correspondents"), SENTENCES.resolve("model-third.tsv"), SENTENCES.resolve("model-third.floors"));

        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.FINE);
    }

    @Tag("ci")
    @ParameterizedTest
    @ValueSource(strings = {"news-frozen", "model-news", "model-second-news"})
    void sentences_about_real_news_are_told_apart_as_well_as_ever(String set) {
        if (!Files.isDirectory(NEWS)) {
            System.err.println("SKIPPED: the floors of " + set + " need " + NEWS.normalize() + ", which is not here.");
        }
        assumeTrue(Files.isDirectory(NEWS), "no real texts to measure on");
        holds(set, NEWS);
    }

    private void holds(String set) {
        holds(set, SAMPLES);
    }

    private void holds(String set, Path articles) {
        CommandRun run = eval(articles, SENTENCES.resolve(set + ".tsv"), SENTENCES.resolve(set + ".floors"));

        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("changed-number", "shifted-citation", "p99");
    }

    @Test
    void a_figure_that_misses_its_floor_fails() throws Exception {
        Path sentences = home.resolve("two.tsv");
        Files.write(sentences, List.of("id\tbehaviour\tarticles\ttext",
                "1\thonest\t2020-06-11-burundi-nkurunziza-death-en\tPresident Pierre Nkurunziza of Burundi died on June 8, 2020.",
                "2\thonest\t2026-08-19-goyal-singapore-roundtable-en\tGoyal flew to the moon with 500 camels."));
        Path floors = home.resolve("two.floors");
        Files.writeString(floors, "same-honest-refused <= 10\np99-ms >= 1000000\n");

        CommandRun run = eval(SAMPLES, sentences, floors);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("same-honest-refused is 50.00", "p99-ms is");
    }

    @Test
    void says_how_far_apart_the_articles_have_to_be() throws IOException {
        Path sentences = home.resolve("one.tsv");
        Files.write(sentences, List.of("id\tbehaviour\tarticles\ttext",
                "1\thonest\t2020-06-11-burundi-nkurunziza-death-en\tPresident Pierre Nkurunziza of Burundi died on June 8, 2020."));

        CommandRun run = CommandRun.of(home, "eval", "--articles", SAMPLES.toString(), "--sentences", sentences.toString()).ended(2);

        assertThat(run.err()).contains("2020-06-11-burundi-nkurunziza-death-en", "more than 60 days apart");
        assertThat(CommandRun.of(home, "eval", "--help").ended(0).out().replaceAll("\\s+", " ")).contains("more than 60 days apart");
    }

    private CommandRun eval(Path articles, Path sentences, Path floors) {
        return CommandRun.of(home, "eval", "--articles", articles.toString(), "--sentences", sentences.toString(),
                "--floors", floors.toString(), "--misses");
    }
}
