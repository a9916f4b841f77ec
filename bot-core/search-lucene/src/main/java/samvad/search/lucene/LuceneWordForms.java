package samvad.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.Version;
import samvad.engine.language.Span;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;

/** Reads words as {@link NewsAnalyzer} does, so that they meet what is indexed. */
public final class LuceneWordForms implements WordForms {
    /** Of the analysis: what was read with another one is to be read anew. */
    public static final String FINGERPRINT = "analysis " + NewsAnalyzer.VERSION + ", Lucene " + Version.LATEST.major;

    private final NewsAnalyzer analyzer = new NewsAnalyzer();

    @Override
    public List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(PassageDocuments.BODY, text)) {
            CharTermAttribute form = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(new Term(form.toString(), new Span(offsets.startOffset(), offsets.endOffset())));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return terms;
    }

    /** The chain itself, for an index that is to hold the same words. */
    public Analyzer analyzer() {
        return analyzer;
    }

    /** What an index is to be written with. */
    Analyzer analyzer(HeardWords heard) {
        return new WritingAnalyzer(analyzer, heard);
    }
}
