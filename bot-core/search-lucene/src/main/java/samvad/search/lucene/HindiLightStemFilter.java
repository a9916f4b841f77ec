package samvad.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import samvad.engine.language.HindiStem;

/** Cuts Devanagari words to their {@link HindiStem}; others pass as they are. */
final class HindiLightStemFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    HindiLightStemFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > 0 && term.charAt(0) >= '\u0900' && term.charAt(0) <= '\u097F') {
            term.setLength(HindiStem.length(term.buffer(), term.length()));
        }
        return true;
    }
}
