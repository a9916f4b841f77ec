package samvad.search.lucene;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import samvad.engine.Fingerprint;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.knowledge.ArticleId;

/** Vectors as Lucene documents: where the passage stands, of which text the vector was made, and the vector. */
final class VectorDocuments {
    static final String VECTOR = "vector";

    private static final String PLACE = "place";
    private static final String KEY = "key";

    private VectorDocuments() {}

    /** Where a passage stands: its article and its number there. */
    record Place(ArticleId article, int ordinal) {
        static Place of(Passage passage) {
            return new Place(passage.source().id(), passage.ordinal());
        }

        private String written() {
            return ordinal + " " + article;
        }

        private static Place read(String written) {
            int blank = written.indexOf(' ');
            return new Place(new ArticleId(written.substring(blank + 1)), Integer.parseInt(written.substring(0, blank)));
        }
    }

    static Document document(Place place, String key, float[] vector) {
        Document document = new Document();
        document.add(new StringField(PLACE, place.written(), Field.Store.YES));
        document.add(new StringField(KEY, key, Field.Store.YES));
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }

    static Place place(Document document) {
        return Place.read(document.get(PLACE));
    }

    static String key(Document document) {
        return document.get(KEY);
    }

    /** Under which a place's document is replaced. */
    static Term at(Place place) {
        return new Term(PLACE, place.written());
    }

    static float[] vector(LeafReader leaf, int document) throws IOException {
        FloatVectorValues vectors = leaf.getFloatVectorValues(VECTOR);
        DocIndexIterator at = vectors.iterator();
        if (at.advance(document) != document) {
            throw new IOException("a vector's document has no vector");
        }
        return vectors.vectorValue(at.index()).clone();
    }

    /** What is embedded: a passage under its headline, which often alone says of whom it is. */
    static String text(Passage passage) {
        return passage.source().title().map(title -> title + "\n\n").orElse("") + passage.text();
    }

    /** Passages of one text share its vector, wherever they stand, now and after their article was taken in again. */
    static String key(String text) {
        return Fingerprint.of(text, 32);
    }
}
