package samvad.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;

/** One published state of the passages, with what is known of it for every question; open as long as somebody reads it or it is the newest. */
record Snapshot(
        Path generation, DirectoryReader reader, IndexSearcher searcher, VisiblePassages visible, WordCounts counts, Spellings spellings,
        SpellingCorrections corrections, PassageReader passages) {
    static Snapshot open(Path generation, boolean keepSamples) throws IOException {
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(generation));
        try {
            IndexHealth.checkIfSmall(generation, reader);
            return of(generation, reader, keepSamples);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    static Snapshot of(Path generation, DirectoryReader reader, boolean keepSamples) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(PassageQuery.SIMILARITY);
        VisiblePassages visible = new VisiblePassages(searcher, keepSamples);
        WordCounts counts = new WordCounts(searcher, visible);
        return new Snapshot(generation, reader, searcher, visible, counts, new Spellings(reader, counts),
                new SpellingCorrections(reader, counts), new PassageReader(reader));
    }

    Snapshot acquired() {
        reader.incRef();
        return this;
    }

    void release() throws IOException {
        reader.decRef();
    }
}
