package samvad.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CachingTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/** A text that several documents have, written one after the other; read into words for the first. For one writer's thread. */
final class RepeatedText extends Field {
    /** Without norms: headlines are of much the same length, and to look theirs up took a tenth of a search. */
    private static final FieldType TYPE = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        TYPE.setOmitNorms(true);
        TYPE.freeze();
    }

    private @Nullable TokenStream words;

    RepeatedText(String name, String text) {
        super(name, text, TYPE);
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
        if (words == null) {
            words = new CachingTokenFilter(analyzer.tokenStream(name(), stringValue()));
        }
        return words;
    }
}
