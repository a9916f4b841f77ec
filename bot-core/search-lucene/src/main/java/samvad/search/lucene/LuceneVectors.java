package samvad.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.evidence.vectors.PassageVectors;
import samvad.engine.evidence.vectors.VectorChanges;
import samvad.engine.evidence.vectors.VectorsUnavailable;
import samvad.engine.knowledge.ArticleId;
import samvad.search.lucene.VectorDocuments.Place;

/**
 * {@link PassageVectors} in an index of their own beside the passages', in its folder {@code vectors}: the passages' index
 * neither waits for a model nor changes for one. Opens nothing before it is first used.
 */
public final class LuceneVectors implements PassageVectors {
    private final IndexFolder passages;
    private final IndexFolder folder;
    private final PassageSearch search;
    private final boolean keepSamples;
    private @Nullable VectorSnapshot snapshot;

    /** Where searching failed on what seemed sound: the next writer does not trust it. */
    private volatile boolean damaged;

    /** A generation to be written. */
    record Target(IndexFolder folder, Path generation) {}

    /**
     * @param indexFolder of the {@link LuceneIndex}
     * @param search of the same
     * @param keepSamples as the index has it
     */
    public LuceneVectors(Path indexFolder, PassageSearch search, boolean keepSamples) {
        this.passages = new IndexFolder(indexFolder);
        this.folder = new IndexFolder(indexFolder.resolve("vectors"));
        this.search = search;
        this.keepSamples = keepSamples;
    }

    @Override
    public List<Passage> nearest(Making making, float[] question, int count) {
        List<Document> documents;
        try {
            Optional<VectorSnapshot> current = acquire();
            if (current.isEmpty()) {
                return List.of();
            }
            try {
                documents = current.get().making().equals(making) ? nearest(current.get().searcher(), question, count) : List.of();
            } finally {
                current.get().release();
            }
        } catch (IOException | RuntimeException e) {
            if (isDamage(e)) {
                damaged = true;
            }
            throw unavailable(folder, e);
        }
        return passages(documents);
    }

    private static List<Document> nearest(IndexSearcher searcher, float[] question, int count) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (ScoreDoc found : searcher.search(new KnnFloatVectorQuery(VectorDocuments.VECTOR, question, count), count).scoreDocs) {
            documents.add(searcher.storedFields().document(found.doc));
        }
        return documents;
    }

    private List<Passage> passages(List<Document> documents) {
        Map<ArticleId, List<Passage>> articles = new HashMap<>();
        List<Passage> found = new ArrayList<>();
        for (Document document : documents) {
            Place place = VectorDocuments.place(document);
            String key = VectorDocuments.key(document);
            articles.computeIfAbsent(place.article(), search::passagesOf).stream()
                    .filter(passage -> passage.ordinal() == place.ordinal() && VectorDocuments.key(VectorDocuments.text(passage)).equals(key))
                    .forEach(found::add);
        }
        if (!keepSamples && found.stream().anyMatch(passage -> passage.source().sample()) && !search.holdings().samplesOnly()) {
            // real articles have come, and their vectors not yet
            found.removeIf(passage -> passage.source().sample());
        }
        return found;
    }

    /** What was published last, held open until it is released; empty before that. */
    private synchronized Optional<VectorSnapshot> acquire() throws IOException {
        while (true) {
            Optional<Path> generation = folder.current();
            if (generation.isEmpty()) {
                return Optional.empty();
            }
            try {
                VectorSnapshot held = snapshot;
                VectorSnapshot current = held == null ? VectorSnapshot.open(generation.get()) : held.newest(generation.get());
                snapshot = current;
                return Optional.of(current.acquired());
            } catch (IOException e) {
                // others may have taken its place, and its files with it, since it was named
                if (folder.current().equals(generation)) {
                    throw e;
                }
            }
        }
    }

    /** Not what passes, as when too many files are open: to embed anew may be dear. */
    private static boolean isDamage(Exception e) {
        return switch (e) {
            case CorruptIndexException _, IndexFormatTooOldException _, IndexFormatTooNewException _, EOFException _,
                    NoSuchFileException _, FileNotFoundException _ -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Making> complete() {
        try {
            Optional<Path> vectors = folder.current();
            Optional<Path> current = passages.current();
            if (damaged || vectors.isEmpty() || current.isEmpty()) {
                return Optional.empty();
            }
            String state = VectorCommit.state(current.get(), keepSamples);
            return VectorCommit.read(vectors.get()).filter(commit -> commit.of().equals(state)).map(VectorCommit::making);
        } catch (IOException | RuntimeException e) {
            // what cannot be read is made anew
            return Optional.empty();
        }
    }

    @Override
    public int held() {
        try {
            List<Path> generations = folder.newestFirst();
            if (generations.isEmpty()) {
                return 0;
            }
            try (Directory directory = FSDirectory.open(generations.getFirst()); DirectoryReader reader = DirectoryReader.open(directory)) {
                return reader.numDocs();
            }
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    @Override
    public Optional<VectorChanges> change(Making making) {
        try {
            Optional<WriterLock> lock = folder.lock();
            return lock.isEmpty() ? Optional.empty() : Optional.of(begin(making, lock.get()));
        } catch (IOException | RuntimeException e) {
            throw unavailable(folder, e);
        }
    }

    private VectorChanges begin(Making making, WriterLock lock) throws IOException {
        try {
            String state = VectorCommit.state(passages.current().orElseThrow(() -> new IOException("there is no index yet")), keepSamples);
            HeldTexts texts = new HeldTexts(passages, keepSamples);
            try {
                var task = new LuceneVectorChanges.Task(new Target(folder, generation(making)), making, state, () -> damaged = false);
                return new LuceneVectorChanges(task, lock, texts);
            } catch (IOException | RuntimeException e) {
                texts.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** One that is sound and of this making, be it in use or left half-way; else one beside the others. */
    private Path generation(Making making) throws IOException {
        if (!damaged) {
            for (Path generation : folder.newestFirst()) {
                if (isOf(making, generation)) {
                    return generation;
                }
            }
        }
        return folder.begin();
    }

    private static boolean isOf(Making making, Path generation) {
        try {
            return VectorCommit.read(generation).filter(commit -> commit.making().equals(making)).isPresent()
                    && IndexHealth.isSound(generation);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    static VectorsUnavailable unavailable(IndexFolder folder, Exception cause) {
        return new VectorsUnavailable("the vectors in " + folder.root() + " cannot be used: " + cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")"), cause);
    }

    @Override
    public synchronized void close() {
        VectorSnapshot held = snapshot;
        snapshot = null;
        if (held != null) {
            held.close();
        }
    }
}
