package samvad.search.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/**
 * How the words of texts sound that are written to an index. Only which words there are is ever asked, so that one document
 * tells it for thousands of passages; it stays where they are deleted, and {@link Spellings} passes over words no passage holds.
 * For one writer's thread.
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

    /** So few that they stay in the processor's own memory; a power of two. */
    private static final int LATELY = 1 << 13;

    private final Set<String> surfaces = new HashSet<>();

    /** The last word at each hash: most words of a text were heard just before, and then no set is asked. */
    private final @Nullable String[] lately = new String[LATELY];

    private final Set<String> terms = new HashSet<>();

    /** The field of a passage's text, whose words are heard as Lucene reads them. */
    Field body(String text) {
        return new Field(PassageDocuments.BODY, text, TextField.TYPE_NOT_STORED) {
            @Override
            public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
                return new Hearing(analyzer.tokenStream(PassageDocuments.BODY, text), text);
            }
        };
    }

    boolean isFull() {
        return terms.size() >= MOST;
    }

    /** A document of all that was heard since the last one; empty if there was nothing. */
    Optional<Document> take() {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        Set<String> told = Set.copyOf(terms);
        terms.clear();
        Document document = new Document();
        document.add(new Field(PassageDocuments.HEARD, new Telling(told), TYPE));
        return Optional.of(document);
    }

    private void hear(String surface, String form) {
        HeardWord.of(surface, form).ifPresent(word -> terms.add(word.term()));
    }

    private final class Hearing extends TokenFilter {
        private final CharTermAttribute form = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
        private final String text;

        Hearing(TokenStream words, String text) {
            super(words);
            this.text = text;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            int place = place(offsets.startOffset(), offsets.endOffset());
            if (!isLately(place, offsets.startOffset(), offsets.endOffset())) {
                // a word is read by itself, so that what is written alike has one form
                String surface = text.substring(offsets.startOffset(), offsets.endOffset());
                lately[place] = surface;
                if (surfaces.size() >= REMEMBERED) {
                    surfaces.clear();
                }
                if (surfaces.add(surface)) {
                    hear(surface, form.toString());
                }
            }
            return true;
        }

        private int place(int start, int end) {
            int hash = 0;
            for (int i = start; i < end; i++) {
                hash = 31 * hash + text.charAt(i);
            }
            return (hash ^ hash >>> 16) & LATELY - 1;
        }

        private boolean isLately(int place, int start, int end) {
            String last = lately[place];
            return last != null && last.length() == end - start && text.startsWith(last, start);
        }
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
