package samvad.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import samvad.engine.evidence.CutPassages;
import samvad.engine.evidence.IndexUnavailable;
import samvad.engine.evidence.PassageChanges;
import samvad.engine.evidence.PassageIndex.KnownFile;
import samvad.engine.knowledge.Article;

/** Writes one generation of an index; all that is put in becomes visible by one commit. */
final class LucenePassageChanges implements PassageChanges {
    /** Lucene's own 16 MB make four times as many segments, and each is asked for every word. */
    static final double RAM_BUFFER_MB = 64;

    private final IndexFolder folder;
    private final Path generation;
    private final WriterLock lock;
    private final LucenePassageSearch search;
    private final Directory directory;
    private final IndexWriter writer;
    private final HeardWords heard = new HeardWords();

    LucenePassageChanges(
            IndexFolder folder, Path generation, WriterLock lock, Analyzer analyzer, LucenePassageSearch search)
            throws IOException {
        this.folder = folder;
        this.generation = generation;
        this.lock = lock;
        this.search = search;
        this.directory = FSDirectory.open(generation);
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setSimilarity(PassageQuery.SIMILARITY)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(RAM_BUFFER_MB);
        this.writer = new IndexWriter(directory, config);
    }

    @Override
    public Map<String, KnownFile> files() {
        return translated(() -> {
            if (!DirectoryReader.indexExists(directory)) {
                return Map.of();
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return FileDocuments.read(reader);
            }
        });
    }

    @Override
    public void put(KnownFile file, Article article) {
        String path = file.stamp().path();
        translated(() -> {
            List<Document> documents = PassageDocuments.of(path, CutPassages.of(article), heard);
            writer.deleteDocuments(new Term(PassageDocuments.PATH, path));
            writer.addDocuments(documents);
            if (heard.isFull()) {
                writeHeard();
            }
            return writer.updateDocument(new Term(FileDocuments.FILE, path), FileDocuments.document(file));
        });
    }

    private void writeHeard() throws IOException {
        Optional<Document> words = heard.take();
        if (words.isPresent()) {
            writer.addDocument(words.get());
        }
    }

    @Override
    public void refuse(KnownFile file) {
        translated(() -> {
            writer.deleteDocuments(new Term(PassageDocuments.PATH, file.stamp().path()));
            return writer.updateDocument(new Term(FileDocuments.FILE, file.stamp().path()), FileDocuments.document(file));
        });
    }

    @Override
    public void restamp(KnownFile file) {
        translated(() ->
                writer.updateDocument(new Term(FileDocuments.FILE, file.stamp().path()), FileDocuments.document(file)));
    }

    @Override
    public void remove(String path) {
        translated(() -> writer.deleteDocuments(
                new Term(PassageDocuments.PATH, path), new Term(FileDocuments.FILE, path)));
    }

    @Override
    public void publish() {
        translated(() -> {
            writeHeard();
            writer.setLiveCommitData(Map.of(LuceneIndex.FINGERPRINT_KEY, LuceneIndex.FINGERPRINT).entrySet());
            long commit = writer.commit();
            folder.use(generation);
            search.refresh();
            return commit;
        });
    }

    @Override
    public void close() {
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
