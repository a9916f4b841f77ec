package samvad.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;
import org.junit.Test;

/** What is written meets what is asked: both read a text into the same words, in the same places. */
public class WritingAnalyzerTest extends BaseTokenStreamTestCase {
    private final HeardWords heard = new HeardWords();
    private final NewsAnalyzer asked = new NewsAnalyzer();
    private final Analyzer written = new WritingAnalyzer(asked, heard);

    @Test
    public void reads_as_the_chain_does_also_what_it_has_read_before() throws IOException {
        String text = "भारत के विदेश मंत्री ने कहा: Russia’s envoys met the Ministers on १८ नवंबर, ½ of São Tomé's 2,025 seats.";
        for (int round = 0; round < 3; round++) {
            assertEquals(tokens(asked, text), tokens(written, text));
        }
    }

    @Test
    public void reads_any_text_as_the_chain_does() throws IOException {
        for (int i = 0; i < 500; i++) {
            String text = i % 2 == 0 ? TestUtil.randomUnicodeString(random(), 40) : TestUtil.randomSimpleString(random(), 40);
            assertEquals(tokens(asked, text), tokens(written, text));
        }
    }

    @Test
    public void hears_each_word_once() throws IOException {
        tokens(written, "Putin met Putin.");
        assertTrue(heard.take().isPresent());
        tokens(written, "Putin met PUTIN.");
        assertTrue(heard.take().isEmpty());
        tokens(written, "Lavrov met Putin.");
        assertTrue(heard.take().isPresent());
    }

    private static List<String> tokens(Analyzer analyzer, String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(PassageDocuments.BODY, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute at = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term + " " + at.startOffset() + "-" + at.endOffset() + " +" + step.getPositionIncrement());
            }
            stream.end();
            tokens.add("end " + at.endOffset() + " +" + step.getPositionIncrement());
        }
        return tokens;
    }
}
