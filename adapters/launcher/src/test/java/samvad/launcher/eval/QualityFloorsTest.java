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
import org.junit.jupiter.params.provider.CsvSource;
import samvad.launcher.CommandRun;
import samvad.launcher.ShippedWords;
import samvad.launcher.command.ExitCode;

/** Holds the floors that stand beside the questions; what falls short is printed with its figure. */
class QualityFloorsTest {
    private static final Path ROOT = Path.of(System.getProperty("samvad.root"));
    private static final Path QUESTIONS = ROOT.resolve("bot-core/evaluation/questions");
    private static final Path REAL_TEXTS = ROOT.resolve("../shared/data");

    @TempDir Path home;

    @BeforeEach
    void set() throws IOException {
        ShippedWords.setIn(home);
    }

    @Test
    void the_samples_are_answered_as_well_as_ever() {
        holds(ROOT.resolve("knowledge/samples"), QUESTIONS.resolve("samples.tsv"), "samples.floors");
        holds(ROOT.resolve("knowledge/samples"), QUESTIONS.resolve("mistyped.tsv"), "mistyped.floors");
        holds(ROOT.resolve("knowledge/samples"), QUESTIONS.resolve("dialogues.tsv"), "dialogues.floors");
        holds(ROOT.resolve("knowledge/samples"), QUESTIONS.resolve("other-news.tsv"), "other-news.floors");
        holds(QUESTIONS.resolve("conflicts"), QUESTIONS.resolve("conflicts.tsv"), "conflicts.floors");
    }

    @Tag("ci")
    @Test
    void questions_by_others_are_answered_as_well_as_ever() {
        holds(ROOT.resolve("knowledge/samples"), QUESTIONS.resolve("others-gate-frozen.tsv"), "others-gate-frozen.floors");
        holds(ROOT.resolve("knowledge/samples"), QUESTIONS.resolve("others-gate-second.tsv"), "others-gate-second.floors");
        holds(ROOT.resolve("knowledge/samples"), QUESTIONS.resolve("others-dialogues.tsv"), "others-dialogues.floors");
        holds(QUESTIONS.resolve("others-conflicts"), QUESTIONS.resolve("others-conflicts.tsv"), "others-conflicts.floors");
        holds(QUESTIONS.resolve("more-conflicts"), QUESTIONS.resolve("more-conflicts.tsv"), "more-conflicts.floors");
        holds(QUESTIONS.resolve("third-conflicts"), QUESTIONS.resolve("third-conflicts.tsv"), "third-conflicts.floors");
        holds(QUESTIONS.resolve("fourth-conflicts"), QUESTIONS.resolve("fourth-conflicts.tsv"), "fourth-conflicts.floors");
        holds(QUESTIONS.resolve("fifth-conflicts"), QUESTIONS.resolve("fifth-conflicts.tsv"), "fifth-conflicts.floors");
        holds(QUESTIONS.resolve("corrections"), QUESTIONS.resolve("corrections.tsv"), "corrections.floors");
        holds(QUESTIONS.resolve("two-outlets"), QUESTIONS.resolve("two-outlets.tsv"), "two-outlets.floors");
        holds(QUESTIONS.resolve("newcomers"), QUESTIONS.resolve("newcomers.tsv"), "newcomers.floors");
        holds(QUESTIONS.resolve("correspondents"), QUESTIONS.resolve("correspondents.tsv"), "correspondents.floors");
    }

    @Tag("ci")
    @ParameterizedTest
    @CsvSource({
        "seeds, , first-reports.floors",
        "news/articles, , news.floors",
        "news/articles, , news-dialogues.floors",
        "news/articles, , more-news-dialogues.floors",
        "news/articles, , news-gate-second.floors",
        "news/articles, , readers.floors",
        "news/articles, , readers-second.floors",
        "news/articles, , readers-third.floors",
        "news/articles, , readers-fourth.floors",
        "xquad-dev/articles-en, xquad-dev/questions-en-en.tsv, xquad-en.floors",
        "xquad-dev/articles-hi, xquad-dev/questions-hi-hi.tsv, xquad-hi.floors",
        "xquad-dev/articles-hi, xquad-dev/questions-en-hi.tsv, xquad-en-hi.floors",
        "xquad-dev/articles-en, xquad-dev/questions-hi-en.tsv, xquad-hi-en.floors"
    })
    void real_texts_are_answered_as_well_as_ever(String articles, String questions, String floors) {
        Path folder = REAL_TEXTS.resolve(articles);
        if (!Files.isDirectory(folder)) {
            System.err.println("SKIPPED: the floors of " + floors + " need " + folder.normalize() + ", which is not here.");
        }
        assumeTrue(Files.isDirectory(folder), "no real texts to measure on");
        holds(folder, questions == null ? QUESTIONS.resolve(floors.replace(".floors", ".tsv")) : REAL_TEXTS.resolve(questions), floors);
    }

    private void holds(Path articles, Path questions, String floors) {
        CommandRun run = CommandRun.of(home, "eval", "--articles", articles.toString(), "--questions", questions.toString(),
                "--floors", QUESTIONS.resolve(floors).toString());
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.FINE);
    }
}
