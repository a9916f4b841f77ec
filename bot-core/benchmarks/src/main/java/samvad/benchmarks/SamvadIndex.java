package samvad.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import samvad.engine.evidence.passage.PassageChanges;
import samvad.engine.evidence.passage.PassageIndex.KnownFile;
import samvad.engine.evidence.passage.PassageIndex;
import samvad.engine.evidence.passage.PassageSearch.Findings;
import samvad.engine.evidence.passage.RefreshIndex;
import samvad.engine.knowledge.NewsSource.Stamp;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.language.lexicon.CldrWords;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.language.lexicon.Lexicon;
import samvad.engine.language.number.NumberWords;
import samvad.engine.question.Question;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Reading;
import samvad.search.lucene.LuceneIndex;
import samvad.search.lucene.LuceneWordForms;

/** Samvad's own index with all it does for a question: the one place here that knows how it is put together. */
final class SamvadIndex implements AutoCloseable {
    /** So many passages are looked at for an answer. */
    static final int HITS = 60;

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final LuceneWordForms wordForms = new LuceneWordForms();
    private final ReadQuestion readQuestion = new ReadQuestion(wordForms);
    private final Path folder;
    private final PassageIndex index;

    SamvadIndex(Path folder) {
        this.folder = folder;
        this.index = new LuceneIndex(folder, wordForms, glossary(), false);
    }

    private Glossary glossary() {
        return new Lexicon(Stream.concat(CldrWords.entries().stream(), NumberWords.entries().stream()).toList(), wordForms);
    }

    static Analyzer analyzer() {
        return new LuceneWordForms().analyzer();
    }

    /** Empty if the text cannot be looked up as it stands: then nothing is searched either. */
    List<Question> read(String question) {
        return readQuestion.read(question, TODAY) instanceof Reading.Clear(Question read) ? List.of(read) : List.of();
    }

    Findings search(Question question) {
        return index.search().search(question, HITS);
    }

    /** Searches what is published as Lucene does by itself. */
    BareIndex.Search bare() throws IOException {
        String generation = Files.readString(folder.resolve("current")).strip();
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder.resolve(generation)));
        return new BareIndex.Search(reader, new IndexSearcher(reader));
    }

    /** Takes in a folder of articles, as {@code ./samvad} does. */
    void refresh(NewsSource source, RefreshIndex.Progress progress) {
        new RefreshIndex(source, index, progress, InstantSource.system()).refresh();
    }

    /** Begins the index anew. */
    FilledIndex fill() {
        PassageChanges changes = index.rebuild().orElseThrow();
        return new FilledIndex() {
            @Override
            public long add(List<Piece> pieces) {
                long start = System.nanoTime();
                pieces.forEach(piece -> changes.put(file(piece), piece.article()));
                return System.nanoTime() - start;
            }

            @Override
            public long publish() {
                long start = System.nanoTime();
                changes.publish();
                return System.nanoTime() - start;
            }

            @Override
            public void close() {
                changes.close();
            }
        };
    }

    private static KnownFile file(Piece piece) {
        String id = piece.article().source().id().value();
        return new KnownFile(new Stamp(id + ".md", piece.article().text().length(), 1), "hash-of-" + id, "");
    }

    @Override
    public void close() {
        index.close();
    }
}
