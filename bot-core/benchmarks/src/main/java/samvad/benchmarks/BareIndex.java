package samvad.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.evidence.passage.Passage;

/** The least Lucene can do for a question: one field, its words, BM25. What Samvad does besides is what it is measured by. */
final class BareIndex implements FilledIndex {
    private static final String BODY = "body";
    private static final double RAM_BUFFER_MB = 64;

    private final AnalysedWords words;
    private final Field.Store stored;
    private final Directory directory;
    private final IndexWriter writer;

    BareIndex(Path folder, Analyzer analyzer, Field.Store stored) throws IOException {
        this.words = new AnalysedWords(analyzer);
        this.stored = stored;
        this.directory = FSDirectory.open(folder);
        // a writer as Samvad's: the same memory, one commit at the end, merges still under way then are given up
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setCommitOnClose(false).setRAMBufferSizeMB(RAM_BUFFER_MB));
    }

    @Override
    public long add(List<Piece> pieces) {
        long start = System.nanoTime();
        // with a thread a processor, as Samvad
        pieces.parallelStream().forEach(this::add);
        return System.nanoTime() - start;
    }

    private void add(Piece piece) {
        try {
            // as in Samvad, to take an article in is to cut it into passages too
            for (Passage passage : CutPassages.of(piece.article())) {
                Document document = new Document();
                document.add(new TextField(BODY, passage.text(), stored));
                writer.addDocument(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long publish() {
        long start = System.nanoTime();
        try {
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return System.nanoTime() - start;
    }

    /** The text's distinct words as this index knows them. */
    Set<String> words(String text) {
        return words.of(text);
    }

    /** Searches what is published. */
    Search search() throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        return new Search(reader, new IndexSearcher(reader));
    }

    /** Finds passages by any of some words. */
    record Search(DirectoryReader reader, IndexSearcher searcher) implements AutoCloseable {
        int find(Set<String> words) {
            return found(words).length;
        }

        /** Finds them and reads their texts, as whoever is to quote from them must. */
        int read(Set<String> words) {
            int length = 0;
            try {
                for (ScoreDoc hit : found(words)) {
                    length += searcher.storedFields().document(hit.doc).get(BODY).length();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return length;
        }

        private ScoreDoc[] found(Set<String> words) {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            words.forEach(word -> query.add(new TermQuery(new Term(BODY, word)), Occur.SHOULD));
            try {
                return searcher.search(query.build(), SamvadIndex.HITS).scoreDocs;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    @Override
    public void close() {
        try (directory) {
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
