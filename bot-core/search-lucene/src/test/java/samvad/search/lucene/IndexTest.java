package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.evidence.passage.RefreshIndex.Refreshed;
import samvad.engine.evidence.passage.RefreshIndex;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.question.Question;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Reading;
import samvad.testkit.Articles;
import samvad.testkit.MemoryArticles;

/** An index of three articles in a folder, and ways to ask it; each view is opened afresh as a new process would. */
abstract class IndexTest {
    static final Set<String> ALL = Set.of("moscow", "havana", "geneva");

    final LuceneWordForms wordForms = new LuceneWordForms();
    final MemoryArticles source = MemoryArticles.of(
            Articles.article("moscow", "The envoy flew to Moscow. Fertiliser was discussed."),
            Articles.article("havana", "The envoy left Havana before the storm."),
            Articles.of("geneva", "दूत ने जिनेवा में बातचीत की। The envoy stayed.").dated("2025-11-18").build());

    @TempDir Path temporary;

    Path folder = Path.of("");

    @BeforeEach
    void chooseFolder() {
        folder = temporary.resolve("index");
    }

    LuceneIndex open() {
        return new LuceneIndex(folder, wordForms, Glossary.EMPTY, false);
    }

    Refreshed refresh() {
        try (LuceneIndex index = open()) {
            return new RefreshIndex(source, index, (_, _) -> {}, InstantSource.system()).refresh();
        }
    }

    /** The articles that a question finds; all three hold "envoy". */
    Set<String> found(String question) {
        try (LuceneIndex index = open()) {
            return found(index, question);
        }
    }

    Set<String> found(LuceneIndex index, String question) {
        return index.search().search(question(question), 1000).hits().stream()
                .map(hit -> hit.passage().source().id().value()).collect(Collectors.toSet());
    }

    Question question(String text) {
        return ((Reading.Clear) new ReadQuestion(wordForms).read(text, LocalDate.of(2026, 1, 1))).question();
    }

    static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    void assertIsWhole() {
        assertThat(found("envoy")).isEqualTo(ALL);
        assertThat(found("fertiliser")).containsExactly("moscow");
        assertThat(found("जिनेवा")).containsExactly("geneva");
        source.readSince();
        assertThat(refresh().state()).isEqualTo(Refreshed.State.CURRENT);
        assertThat(source.readSince()).isEmpty();
    }
}
