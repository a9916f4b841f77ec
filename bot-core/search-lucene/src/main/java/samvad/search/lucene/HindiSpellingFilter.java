package samvad.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes one of spellings that Lucene's Hindi normalisation keeps apart: a nasal before a consonant of its own class and
 * anusvara (सम्बन्ध, संबंध), visarga and none (दुःख, दुख), यी/ये after a vowel and ई/ए (गयी, गई).
 */
final class HindiSpellingFilter extends TokenFilter {
    private static final char ANUSVARA = 'ं';
    private static final char VIRAMA = '्';
    private static final char VISARGA = 'ः';
    private static final String NASALS = "ङञणनम";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    HindiSpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] word = term.buffer();
        int length = term.length();
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (isHomorganicNasal(word, i, length)) {
                word[kept++] = ANUSVARA;
                i++;
            } else if (word[i] != VISARGA) {
                word[kept++] = word[i];
            }
        }
        term.setLength(glideAsVowel(word, kept));
        return true;
    }

    /** गये is गए and गयी is गई: the last glide after a vowel is not heard. */
    private static int glideAsVowel(char[] word, int length) {
        if (length >= 3 && word[length - 2] == 'य') {
            char vowel = word[length - 1];
            if (vowel == 'ी' || vowel == 'े') {
                word[length - 2] = vowel == 'ी' ? 'ई' : 'ए';
                return length - 1;
            }
        }
        return length;
    }

    private static boolean isHomorganicNasal(char[] word, int at, int length) {
        return at + 2 < length
                && word[at + 1] == VIRAMA
                && NASALS.indexOf(word[at]) >= 0
                && NASALS.indexOf(word[at]) == classOf(word[at + 2]);
    }

    /** 0 velar, 1 palatal, 2 retroflex, 3 dental, 4 labial, as the five nasals are ordered; -1 for the rest. */
    private static int classOf(char consonant) {
        if (consonant >= 'क' && consonant < 'ङ') return 0;
        if (consonant >= 'च' && consonant < 'ञ') return 1;
        if (consonant >= 'ट' && consonant < 'ण') return 2;
        if (consonant >= 'त' && consonant < 'न') return 3;
        return consonant >= 'प' && consonant < 'म' ? 4 : -1;
    }
}
