package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Inquiry;
import samvad.launcher.Eventually;
import samvad.launcher.settings.Settings;
import samvad.launcher.wiring.Answering;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.Wiring;
import samvad.sources.FilesAtRest;
import samvad.sources.FolderBell;

/** A folder in which files appear, change and vanish while it is asked of. */
class FolderLookoutTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String WHO = "Who opened the lighthouse in Narva?";

    @TempDir Path home;
    private Path folder = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectory(home.resolve("news"));
        write("pier.txt", "Minister Jaan Oja opened the pier in Riga on Tuesday.");
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something to ask while a lookout is kept. */
    private void watched(Function<Path, FolderBell> bell, Watched test) throws IOException {
        Wiring wiring = new Wiring(Settings.read(home, Map.of()).with(Map.of("data", home.resolve("data").toString())), Clock.systemUTC());
        FilesAtRest files = new FilesAtRest(System::nanoTime);
        try (Knowledge knowledge = wiring.watchedKnowledge(folder, files, new PrintWriter(Writer.nullWriter()));
                FolderLookout _ = new FolderLookout(knowledge, files, bell.apply(folder)).start()) {
            test.run(wiring.quoting(knowledge), knowledge);
        }
    }

    private interface Watched {
        void run(Answering answering, Knowledge knowledge) throws IOException;
    }

    private static String answer(Answering answering, String question) {
        return String.join(" ", answering.answer(Inquiry.of(question), TODAY).sentences().stream().map(AnswerSentence::text).toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_dropped_changed_and_deleted_is_live(boolean bellRings) throws IOException {
        watched(bellRings ? FolderBell::on : FolderBell::silent, (answering, _) -> {
            assertThat(answer(answering, WHO)).isEmpty();
            write("abroad/march/lighthouse.txt", "Captain Liis Tamm opened the lighthouse in Narva on Monday.");
            assertThat(Eventually.is(() -> answer(answering, WHO).contains("Liis Tamm"))).isTrue();
            write("abroad/march/lighthouse.txt", "Admiral Peeter Kask opened the lighthouse in Narva on Monday.");
            assertThat(Eventually.is(() -> answer(answering, WHO).contains("Peeter Kask"))).isTrue();
            Files.delete(folder.resolve("abroad/march/lighthouse.txt"));
            assertThat(Eventually.is(() -> answer(answering, WHO).isEmpty())).isTrue();
            assertThat(answer(answering, "Who opened the pier in Riga?")).contains("Jaan Oja");
        });
    }

    @Test
    void two_thousand_files_at_once_are_searched_portion_by_portion_and_all_questions_answered() throws IOException {
        manyAtOnce(2_000);
    }

    @Test
    @Tag("ci")
    void ten_thousand_files_at_once_are_searched_portion_by_portion_and_all_questions_answered() throws IOException {
        manyAtOnce(10_000);
    }

    private void manyAtOnce(int files) throws IOException {
        watched(FolderBell::on, (answering, knowledge) -> {
            for (int i = 0; i < files; i++) {
                write("many/" + i + ".txt", "Envoy number " + i + " reached the harbour town of Port" + i + " on Friday and spoke about grain.");
            }
            List<Integer> seen = new ArrayList<>();
            assertThat(Eventually.is(Duration.ofMinutes(5), () -> {
                assertThat(answer(answering, "Who opened the pier in Riga?")).contains("Jaan Oja");
                seen.add(knowledge.index().search().holdings().articles());
                return seen.getLast() == files + 1;
            })).as(seen::toString).isTrue();
            assertThat(seen).as("some, before all").anyMatch(held -> held > 1 && held <= files);
            assertThat(answer(answering, "Which envoy reached Port7?")).contains("Envoy number 7 reached");
        });
    }
}
