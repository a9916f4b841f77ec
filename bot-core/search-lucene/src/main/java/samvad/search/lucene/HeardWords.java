package samvad.search.lucene;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * How the words of texts sound that are written to an index. Only which words there are is ever asked, so that one document
 * tells it for thousands of passages; it stays where they are deleted, and {@link Spellings} passes over words no passage holds.
 * For the threads of one writer.
 */
final class HeardWords {
    /** As many as a document of them may have. */
    private static final int MOST = 50_000;

    /** Words remembered as told, so that they are not told again; some 20 MB. */
    private static final int REMEMBERED = 200_000;

    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setIndexOptions(IndexOptions.DOCS);
        TYPE.setOmitNorms(true);
        TYPE.setTokenized(true);
        TYPE.freeze();
    }

    private final Set<String> words = ConcurrentHashMap.newKeySet();

    /** Not told yet. */
    private final Set<String> terms = ConcurrentHashMap.newKeySet();

    /** @param form under which the word stands in the index */
    void hear(String word, String form) {
        if (words.size() >= REMEMBERED) {
            words.clear();
        }
        if (words.add(word)) {
            HeardWord.of(word, form).ifPresent(one -> terms.add(one.term()));
        }
    }

    boolean isFull() {
        return terms.size() >= MOST;
    }

    /** A document of all that was heard since the last one; empty if there was nothing. */
    synchronized Optional<Document> take() {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        Set<String> told = Set.copyOf(terms);
        told.forEach(terms::remove);
        Document document = new Document();
        document.add(new Field(PassageDocuments.HEARD, new Telling(told), TYPE));
        return Optional.of(document);
    }

    private static final class Telling extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Set<String> heard;
        private Iterator<String> next;

        Telling(Set<String> heard) {
            this.heard = heard;
            this.next = heard.iterator();
        }

        @Override
        public void reset() {
            next = heard.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!next.hasNext()) {
                return false;
            }
            clearAttributes();
            term.append(next.next());
            return true;
        }
    }
}
