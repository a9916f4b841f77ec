package samvad.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import samvad.engine.evidence.passage.Passage;

/** Reads passages from one state of an index; touches nothing but the bytes they are. */
final class PassageReader {
    private final IndexReader reader;

    PassageReader(IndexReader reader) {
        this.reader = reader;
    }

    Passage at(int document) throws IOException {
        return at(new int[] {document}).getFirst();
    }

    /** In the order of the documents given. */
    List<Passage> at(int[] documents) throws IOException {
        long[] inIndexOrder = new long[documents.length];
        for (int i = 0; i < documents.length; i++) {
            inIndexOrder[i] = (long) documents[i] << Integer.SIZE | i;
        }
        Arrays.sort(inIndexOrder);
        Passage[] passages = new Passage[documents.length];
        BinaryDocValues written = DocValues.emptyBinary();
        int begin = 0;
        int end = 0;
        for (long each : inIndexOrder) {
            int document = (int) (each >>> Integer.SIZE);
            if (document >= end) {
                LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
                written = DocValues.getBinary(leaf.reader(), PassageDocuments.PASSAGE);
                begin = leaf.docBase;
                end = begin + leaf.reader().maxDoc();
            }
            if (!written.advanceExact(document - begin)) {
                throw new IOException("document " + document + " holds no passage");
            }
            passages[(int) each] = WrittenPassage.read(written.binaryValue());
        }
        return List.of(passages);
    }
}
