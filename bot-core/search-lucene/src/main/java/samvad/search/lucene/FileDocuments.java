package samvad.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import samvad.engine.evidence.passage.PassageIndex.KnownFile;
import samvad.engine.knowledge.NewsSource.Stamp;

/** The index's manifest: a document a file, published in the same commit as the passages made from it. */
final class FileDocuments {
    static final String FILE = "file";

    private static final String STAMP = "stamp";
    private static final String HASH = "hash";
    private static final String REMARK = "remark";
    private static final String AGAIN = "again";

    private FileDocuments() {}

    static Document document(KnownFile file) {
        Document document = new Document();
        document.add(new StringField(FILE, file.stamp().path(), Field.Store.YES));
        document.add(new StoredField(STAMP, file.stamp().size() + " " + file.stamp().modified()));
        document.add(new StoredField(HASH, file.hash()));
        document.add(new StoredField(REMARK, file.remark()));
        file.again().ifPresent(again -> document.add(new StoredField(AGAIN, again.toString())));
        return document;
    }

    /** Reads the whole manifest. */
    static Map<String, KnownFile> read(DirectoryReader reader) throws IOException {
        Map<String, KnownFile> files = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms paths = leaf.reader().terms(FILE);
            if (paths == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            TermsEnum terms = paths.iterator();
            PostingsEnum postings = null;
            while (terms.next() != null) {
                postings = terms.postings(postings, PostingsEnum.NONE);
                for (int at = postings.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = postings.nextDoc()) {
                    if (live == null || live.get(at)) {
                        KnownFile file = file(leaf.reader().storedFields().document(at));
                        files.put(file.stamp().path(), file);
                    }
                }
            }
        }
        return files;
    }

    private static KnownFile file(Document document) {
        String[] stamp = document.get(STAMP).split(" ", 2);
        return new KnownFile(
                new Stamp(document.get(FILE), Long.parseLong(stamp[0]), Long.parseLong(stamp[1])),
                document.get(HASH),
                document.get(REMARK),
                Optional.ofNullable(document.get(AGAIN)).map(Instant::parse));
    }
}
