package samvad.launcher.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.launcher.CommandRun;
import samvad.launcher.ShippedWords;
import samvad.launcher.command.ExitCode;

/** Holds how well articles of several outlets and two languages are grouped into stories. */
class StoriesEvalTest {
    private static final Path ROOT = Path.of(System.getProperty("samvad.root"));
    private static final Path STORIES = ROOT.resolve("bot-core/evaluation/stories");
    private static final Path REAL_NEWS = ROOT.resolve("../shared/data/news/articles");

    @TempDir Path home;

    @BeforeEach
    void set() throws IOException {
        ShippedWords.setIn(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outlets-open", "outlets-frozen"})
    void one_story_from_several_outlets_is_one_as_well_as_ever(String set) {
        assertThat(eval(STORIES.resolve("outlets"), STORIES.resolve(set + ".tsv"), STORIES.resolve(set + ".floors")).exit()).isEqualTo(ExitCode.FINE);
    }

    @Tag("ci")
    @ParameterizedTest
    @ValueSource(strings = {"news-open", "news-frozen"})
    void real_news_is_grouped_as_well_as_ever(String set) {
        if (!Files.isDirectory(REAL_NEWS)) {
            System.err.println("SKIPPED: the floors of " + set + " need " + REAL_NEWS.normalize() + ", which is not here.");
        }
        assumeTrue(Files.isDirectory(REAL_NEWS), "no real texts to measure on");
        CommandRun run = eval(REAL_NEWS, STORIES.resolve(set + ".tsv"), STORIES.resolve(set + ".floors"));
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void what_changes_how_questions_are_answered_is_given_with_questions_only() {
        CommandRun run = CommandRun.of(home, "eval", "--stories", STORIES.resolve("outlets-open.tsv").toString(), "--without", "cldr");

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("--questions");
    }

    @Test
    void a_figure_that_misses_its_floor_fails_and_the_miss_is_told() throws IOException {
        Path labels = Files.writeString(home.resolve("two.tsv"), "article\tdate\tstory\nmwanza-1\t2026-05-10\tone\nvienna-1\t2026-05-10\tone\n");
        Path floors = Files.writeString(home.resolve("two.floors"), "b3-recall >= 90\n");

        CommandRun run = eval(STORIES.resolve("outlets"), labels, floors);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("b3-recall is 50.00", "split", "mwanza-1");
    }

    private CommandRun eval(Path articles, Path stories, Path floors) {
        return CommandRun.of(home, "eval", "--articles", articles.toString(), "--stories", stories.toString(), "--floors", floors.toString(), "--misses");
    }
}
