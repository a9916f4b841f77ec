package samvad.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import samvad.engine.evidence.vectors.PassageVectors.Making;
import samvad.engine.evidence.vectors.VectorChanges;
import samvad.engine.evidence.vectors.VectorsUnavailable;
import samvad.search.lucene.VectorDocuments.Place;

/** Writes one generation of vectors: drops what is gone, keeps the vector of a text wherever it stands now, and takes new ones. */
final class LuceneVectorChanges implements VectorChanges {
    /**
     * What is written.
     *
     * @param state of the passages, as its name
     * @param published told once these vectors are the ones to search
     */
    record Task(LuceneVectors.Target target, Making making, String state, Runnable published) {}

    private final Task task;
    private final WriterLock lock;
    private final HeldTexts texts;
    private final Directory directory;
    private final IndexWriter writer;

    /** The places of each text that has no vector yet. */
    private final Map<String, List<Place>> lacking = new LinkedHashMap<>();

    private final Iterator<List<Place>> handedOut;

    LuceneVectorChanges(Task task, WriterLock lock, HeldTexts texts) throws IOException {
        this.task = task;
        this.lock = lock;
        this.texts = texts;
        this.directory = FSDirectory.open(task.target().generation());
        this.writer = new IndexWriter(directory, new IndexWriterConfig()
                .setCodec(new WideVectors(Codec.getDefault())).setCommitOnClose(false));
        try (DirectoryReader before = DirectoryReader.open(writer)) {
            applyDifference(before);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            directory.close();
            throw e;
        }
        // that it is of this making stands there from the first
        commit("");
        handedOut = List.copyOf(lacking.values()).iterator();
    }

    /** @param document in its leaf */
    private record Stored(LeafReaderContext leaf, int document) {}

    private void applyDifference(DirectoryReader before) throws IOException {
        Map<Place, String> missing = texts.keys();
        Map<String, Stored> vectors = new HashMap<>();
        List<Place> gone = new ArrayList<>();
        for (LeafReaderContext leaf : before.leaves()) {
            StoredFields stored = leaf.reader().storedFields();
            Bits live = leaf.reader().getLiveDocs();
            for (int at = 0; at < leaf.reader().maxDoc(); at++) {
                if (live == null || live.get(at)) {
                    Document document = stored.document(at);
                    Place place = VectorDocuments.place(document);
                    vectors.put(VectorDocuments.key(document), new Stored(leaf, at));
                    if (!missing.remove(place, VectorDocuments.key(document))) {
                        gone.add(place);
                    }
                }
            }
        }
        for (Place place : gone) {
            writer.deleteDocuments(VectorDocuments.at(place));
        }
        for (Map.Entry<Place, String> one : missing.entrySet()) {
            Stored moved = vectors.get(one.getValue());
            if (moved == null) {
                lacking.computeIfAbsent(one.getValue(), _ -> new ArrayList<>()).add(one.getKey());
            } else {
                write(one.getKey(), one.getValue(), VectorDocuments.vector(moved.leaf().reader(), moved.document()));
            }
        }
    }

    private void write(Place place, String key, float[] vector) throws IOException {
        writer.updateDocument(VectorDocuments.at(place), VectorDocuments.document(place, key, vector));
    }

    @Override
    public int lacking() {
        return lacking.size();
    }

    @Override
    public List<String> next(int atMost) {
        return translated(() -> {
            List<String> next = new ArrayList<>();
            while (next.size() < atMost && handedOut.hasNext()) {
                next.add(texts.text(handedOut.next().getFirst()));
            }
            return next;
        });
    }

    @Override
    public void put(String text, float[] vector) {
        String key = VectorDocuments.key(text);
        translated(() -> {
            List<Place> places = lacking.getOrDefault(key, List.of());
            for (Place place : places) {
                write(place, key, vector);
            }
            return places;
        });
    }

    @Override
    public void keep() {
        translated(() -> commit(""));
    }

    @Override
    public void publish() {
        translated(() -> {
            long commit = commit(task.state());
            task.target().folder().use(task.target().generation());
            task.published().run();
            return commit;
        });
    }

    private long commit(String of) throws IOException {
        writer.setLiveCommitData(new VectorCommit(task.making(), of).written().entrySet());
        return writer.commit();
    }

    @Override
    public void close() {
        try (lock; directory; texts) {
            if (writer.isOpen() && writer.hasUncommittedChanges()) {
                writer.commit();
            }
            writer.rollback();
        } catch (IOException e) {
            throw LuceneVectors.unavailable(task.target().folder(), e);
        }
    }

    private interface LuceneCall<T> {
        T call() throws IOException;
    }

    private <T> T translated(LuceneCall<T> call) {
        try {
            return call.call();
        } catch (VectorsUnavailable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw LuceneVectors.unavailable(task.target().folder(), e);
        }
    }
}
