package samvad.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import samvad.search.lucene.VectorDocuments.Place;

/** The texts of all passages that can be found in one published state of a passage index, each read when it is asked for. */
final class HeldTexts implements Closeable {
    /** @param key of its text */
    private record Held(int document, String key) {}

    private final Directory directory;
    private final DirectoryReader reader;
    private final PassageReader passages;
    private final Map<Place, Held> held = new LinkedHashMap<>();

    HeldTexts(IndexFolder folder, boolean keepSamples) throws IOException {
        directory = FSDirectory.open(folder.current().orElseThrow(() -> new IOException("there is no index yet")));
        try {
            reader = DirectoryReader.open(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        passages = new PassageReader(reader);
        try {
            read(new IndexSearcher(reader), keepSamples);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void read(IndexSearcher searcher, boolean keepSamples) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(new VisiblePassages(searcher, keepSamples).of(PassageDocuments.ALL)), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            DocIdSetIterator matching = scorer.iterator();
            for (int at = matching.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = matching.nextDoc()) {
                if (live == null || live.get(at)) {
                    var passage = passages.at(leaf.docBase + at);
                    held.put(Place.of(passage), new Held(leaf.docBase + at, VectorDocuments.key(VectorDocuments.text(passage))));
                }
            }
        }
    }

    /** What of each passage's text a vector is made of, as its key, in the order of the index. */
    Map<Place, String> keys() {
        Map<Place, String> keys = new LinkedHashMap<>();
        held.forEach((place, one) -> keys.put(place, one.key()));
        return keys;
    }

    String text(Place place) throws IOException {
        Held one = held.get(place);
        if (one == null) {
            throw new IllegalArgumentException("no passage stands at " + place);
        }
        return VectorDocuments.text(passages.at(one.document()));
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
