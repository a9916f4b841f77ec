package samvad.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The forms of words by filters that look at one word at a time. Most words of a text were met shortly before: their forms are
 * remembered, and each is heard only when it was not.
 */
final class RememberedForms extends FilteringTokenFilter {
    /** Some 5 MB a thread; a power of two. */
    private static final int REMEMBERED = 1 << 16;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    /** The last word at each hash. */
    private final @Nullable Form[] remembered = new Form[REMEMBERED];

    private final OneWord oneWord = new OneWord();
    private final TokenStream filters;
    private final HeardWords heard;

    /** @param letters empty if the filters drop the word */
    private record Form(char[] word, char[] letters) {
        boolean isOf(char[] buffer, int length) {
            return Arrays.equals(word, 0, word.length, buffer, 0, length);
        }
    }

    RememberedForms(TokenStream words, UnaryOperator<TokenStream> filters, HeardWords heard) {
        super(words);
        this.filters = filters.apply(oneWord);
        this.heard = heard;
    }

    @Override
    protected boolean accept() throws IOException {
        int place = hash(term.buffer(), term.length()) & REMEMBERED - 1;
        Form form = remembered[place];
        if (form == null || !form.isOf(term.buffer(), term.length())) {
            form = form(term.toString());
            remembered[place] = form;
        }
        term.copyBuffer(form.letters(), 0, form.letters().length);
        return form.letters().length > 0;
    }

    private Form form(String word) throws IOException {
        oneWord.word = word;
        filters.reset();
        String form = filters.incrementToken() ? filters.getAttribute(CharTermAttribute.class).toString() : "";
        filters.end();
        if (!form.isEmpty()) {
            heard.hear(word, form);
        }
        return new Form(word.toCharArray(), form.toCharArray());
    }

    private static int hash(char[] buffer, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash ^ hash >>> 16;
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";

        @Override
        public boolean incrementToken() {
            if (word.isEmpty()) {
                return false;
            }
            clearAttributes();
            term.append(word);
            word = "";
            return true;
        }
    }
}
