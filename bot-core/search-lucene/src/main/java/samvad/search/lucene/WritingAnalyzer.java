package samvad.search.lucene;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Reads the texts an index is written from as {@link NewsAnalyzer} does, but the form of each word once, and hears their words. */
final class WritingAnalyzer extends Analyzer {
    private final NewsAnalyzer news;
    private final HeardWords heard;

    WritingAnalyzer(NewsAnalyzer news, HeardWords heard) {
        this.news = news;
        this.heard = heard;
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return news.initReader(fieldName, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new RememberedForms(words, news::forms, heard));
    }
}
