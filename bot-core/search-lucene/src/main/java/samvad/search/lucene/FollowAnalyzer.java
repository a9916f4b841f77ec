package samvad.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Reads words as another analyzer does, but closes the gaps its stop words leave: "Bank of England" is two words side by side,
 * and so is यूक्रेन में युद्ध. Sentences stay apart.
 */
final class FollowAnalyzer extends AnalyzerWrapper {
    private static final int BETWEEN_SENTENCES = 10;

    private final Analyzer words;

    FollowAnalyzer(Analyzer words) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.words = words;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
        return words;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String fieldName, TokenStreamComponents components) {
        return new TokenStreamComponents(components.getSource(), new SideBySide(components.getTokenStream()));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return BETWEEN_SENTENCES;
    }

    private static final class SideBySide extends TokenFilter {
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

        SideBySide(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            step.setPositionIncrement(1);
            return true;
        }
    }
}
