package samvad.lexicons;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.language.Span;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;

/** Words in small letters, some of them passed over, as an index would; no endings are cut. */
final class PlainWords implements WordForms {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final Set<String> PASSED_OVER = Set.of("of", "the", "s", "us", "के", "की", "जी");

    @Override
    public List<Term> terms(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results()
                .map(word -> new Term(word.group(), new Span(word.start(), word.end())))
                .filter(term -> !PASSED_OVER.contains(term.form())).toList();
    }
}
