package samvad.search.lucene;

import com.ibm.icu.text.Normalizer2;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * One chain for Hindi and English in one field: NFKC with case folding, digits of any script as 0-9, possessives, accents,
 * Hindi spelling variants, a light Hindi stem and KStem, without stop words. Measured in docs/QUALITY.md.
 */
final class NewsAnalyzer extends Analyzer {
    /** Part of every index's fingerprint: raise it when the chain changes, and indexes are built anew. */
    static final String VERSION = "7";

    private static final Normalizer2 NFKC_CASEFOLD =
            Normalizer2.getInstance(null, "nfkc_cf", Normalizer2.Mode.COMPOSE);

    private final CharArraySet stopWords;

    NewsAnalyzer() {
        this.stopWords = StopWords.load(new Spelling());
    }

    /** The chain before the stop filter. */
    private static final class Spelling extends Analyzer {
        @Override
        protected Reader initReader(String fieldName, Reader reader) {
            return folded(reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, spelled(words));
        }
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return folded(reader);
    }

    private static Reader folded(Reader reader) {
        return new ICUNormalizer2CharFilter(reader, NFKC_CASEFOLD);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, forms(words));
    }

    /** Each of the words in the form under which it is indexed. Looks at one at a time. */
    TokenStream forms(TokenStream words) {
        TokenStream chain = new StopFilter(spelled(words), stopWords);
        chain = new HindiLightStemFilter(chain);
        return new KStemFilter(chain);
    }

    private static TokenStream spelled(TokenStream words) {
        TokenStream chain = new DecimalDigitFilter(words);
        chain = new EnglishPossessiveFilter(chain);
        chain = new ASCIIFoldingFilter(chain);
        chain = new HindiSpellingFilter(chain);
        chain = new IndicNormalizationFilter(chain);
        return new HindiNormalizationFilter(chain);
    }
}
