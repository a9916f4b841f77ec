package samvad.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import samvad.engine.language.BundledWords;

/** The words no search looks for, spelled as the chain before the stop filter spells them. */
final class StopWords {
    private StopWords() {}

    /** Reads the lists through {@code spelling}, which is the chain up to the stop filter: what comes behind it cuts endings. */
    static CharArraySet load(Analyzer spelling) {
        CharArraySet words = new CharArraySet(600, false);
        for (String list : new String[] {"stop-words-en.txt", "stop-words-hi.txt", "stop-words-hi-latin.txt"}) {
            BundledWords.lines(StopWords.class, list).forEach(line -> addAll(line, spelling, words));
        }
        return CharArraySet.unmodifiableSet(words);
    }

    private static void addAll(String line, Analyzer spelling, CharArraySet words) {
        try (TokenStream tokens = spelling.tokenStream("", line)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
