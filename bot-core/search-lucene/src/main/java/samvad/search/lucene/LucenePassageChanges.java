package samvad.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.evidence.passage.IndexUnavailable;
import samvad.engine.evidence.passage.PassageChanges;
import samvad.engine.evidence.passage.PassageIndex.KnownFile;
import samvad.engine.knowledge.Article;

/** Writes one generation of an index; all that is put in becomes visible by one commit. */
final class LucenePassageChanges implements PassageChanges {
    /** Lucene's own 16 MB make four times as many segments, and each is asked for every word. */
    static final double RAM_BUFFER_MB = 64;

    private final IndexFolder folder;
    private final Path generation;
    private final boolean inPlace;
    private final WriterLock lock;
    private final LucenePassageSearch search;
    private final Directory directory;
    private final IndexWriter writer;
    private final HeardWords heard = new HeardWords();
    private final WritingThreads threads = new WritingThreads();

    private final Map<String, KnownFile> files;

    /** Paths of which the index holds something now. */
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    LucenePassageChanges(
            IndexFolder folder, Path generation, WriterLock lock, LuceneWordForms wordForms, LucenePassageSearch search)
            throws IOException {
        this.folder = folder;
        this.generation = generation;
        this.inPlace = folder.current().filter(generation::equals).isPresent();
        this.lock = lock;
        this.search = search;
        this.directory = FSDirectory.open(generation);
        IndexWriterConfig config = new IndexWriterConfig(wordForms.analyzer(heard))
                .setSimilarity(PassageQuery.SIMILARITY)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(RAM_BUFFER_MB);
        this.writer = new IndexWriter(directory, config);
        this.files = readFiles(directory);
        written.addAll(files.keySet());
    }

    @Override
    public Map<String, KnownFile> files() {
        return files;
    }

    private static Map<String, KnownFile> readFiles(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Map.of();
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Map.copyOf(FileDocuments.read(reader));
        }
    }

    @Override
    public boolean isInPlace() {
        return inPlace;
    }

    @Override
    public void put(KnownFile file, Article article) {
        String path = file.stamp().path();
        write(path, () -> {
            List<Document> documents = PassageDocuments.of(path, CutPassages.of(article));
            forget(path);
            writer.addDocuments(documents);
            if (heard.isFull()) {
                tell();
            }
            know(file);
        });
    }

    private void tell() throws IOException {
        Optional<Document> words = heard.take();
        if (words.isPresent()) {
            writer.addDocument(words.get());
        }
    }

    private void know(KnownFile file) throws IOException {
        writer.addDocument(FileDocuments.document(file));
        written.add(file.stamp().path());
    }

    /** Of a path that was never written nothing is looked for: every deletion is asked of every segment. */
    private void forget(String path) throws IOException {
        if (written.remove(path)) {
            writer.deleteDocuments(new Term(PassageDocuments.PATH, path), new Term(FileDocuments.FILE, path));
        }
    }

    @Override
    public void refuse(KnownFile file) {
        write(file.stamp().path(), () -> {
            forget(file.stamp().path());
            know(file);
        });
    }

    @Override
    public void restamp(KnownFile file) {
        write(file.stamp().path(), () ->
                writer.updateDocument(new Term(FileDocuments.FILE, file.stamp().path()), FileDocuments.document(file)));
    }

    @Override
    public void remove(String path) {
        write(path, () -> forget(path));
    }

    private void write(String path, WritingThreads.Work work) {
        translated(() -> {
            threads.write(path, work);
            return path;
        });
    }

    @Override
    public void publish() {
        translated(() -> {
            threads.finish();
            tell();
            writer.setLiveCommitData(Map.of(LuceneIndex.FINGERPRINT_KEY, LuceneIndex.FINGERPRINT).entrySet());
            long commit = writer.commit();
            folder.use(generation);
            search.refresh();
            return commit;
        });
    }

    @Override
    public void close() {
        threads.close();
        try (lock; directory) {
            writer.rollback();
            if (folder.current().filter(generation::equals).isEmpty()) {
                IndexFolder.delete(generation);
            }
        } catch (IOException e) {
            throw new IndexUnavailable("The index in " + generation + " could not be closed", e);
        }
    }

    private interface LuceneCall<T> {
        T call() throws IOException;
    }

    private <T> T translated(LuceneCall<T> call) {
        try {
            return call.call();
        } catch (IOException | IllegalStateException e) {
            throw new IndexUnavailable("The index in " + folder.root() + " could not be written: " + e.getMessage()
                    + ". Its last published state stands; check the free space and run the command again.", e);
        }
    }
}
