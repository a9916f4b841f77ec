package samvad.search.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashSet;
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

/** A passage's text in two fields, read once: its words for searching, and how each of them sounds. */
final class BodyFields {
    private static final FieldType HEARD = new FieldType();

    static {
        HEARD.setIndexOptions(IndexOptions.DOCS);
        HEARD.setOmitNorms(true);
        HEARD.setTokenized(true);
        HEARD.freeze();
    }

    private BodyFields() {}

    /** Lucene reads a document's fields in their order: the first hears the words that the second tells. */
    static void add(String text, Document document) {
        Set<String> heard = new LinkedHashSet<>();
        document.add(new Field(PassageDocuments.BODY, text, TextField.TYPE_NOT_STORED) {
            @Override
            public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
                heard.clear();
                return new Hearing(analyzer.tokenStream(PassageDocuments.BODY, text), text, heard);
            }
        });
        document.add(new Field(PassageDocuments.HEARD, "", HEARD) {
            @Override
            public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
                return new Telling(heard);
            }
        });
    }

    private static final class Hearing extends TokenFilter {
        private final CharTermAttribute form = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
        private final String text;
        private final Set<String> heard;

        Hearing(TokenStream words, String text, Set<String> heard) {
            super(words);
            this.text = text;
            this.heard = heard;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String surface = text.substring(offsets.startOffset(), offsets.endOffset());
            HeardWord.of(surface, form.toString()).ifPresent(word -> heard.add(word.term()));
            return true;
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
