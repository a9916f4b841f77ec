package samvad.engine.language;

import java.util.List;
import java.util.regex.Pattern;

/** Words as they stand between spaces. */
public final class SpacedWords implements WordForms {
    private static final Pattern WORD = Pattern.compile("[^ ]+");

    @Override
    public List<Term> terms(String text) {
        return WORD.matcher(text).results().map(word -> new Term(word.group(), new Span(word.start(), word.end()))).toList();
    }
}
