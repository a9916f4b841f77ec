package samvad.search.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words no search looks for, spelled as the chain before the stop filter spells them. */
final class StopWords {
    private StopWords() {}

    /** Reads the lists through {@code spelling}, which is the chain up to the stop filter: what comes behind it cuts endings. */
    static CharArraySet load(Analyzer spelling) {
        CharArraySet words = new CharArraySet(600, false);
        for (String list : new String[] {"stop-words-en.txt", "stop-words-hi.txt", "stop-words-hi-latin.txt"}) {
            read(list).lines().filter(line -> !line.startsWith("#")).forEach(line -> addAll(line, spelling, words));
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

    private static String read(String list) {
        try (InputStream in = Objects.requireNonNull(StopWords.class.getResourceAsStream(list), list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
