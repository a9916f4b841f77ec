package samvad.engine.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.language.Span;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;

/** Words as they stand, in small letters, without the commonest: enough to try what is built on an index's own. */
public final class PlainWordForms implements WordForms {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final Set<String> COMMON = Set.of("the", "a", "an", "of", "in", "on", "at", "to", "and", "for", "with", "by", "after", "has", "have",
            "had", "is", "was", "were", "said", "that", "it", "its", "he", "she", "they", "will", "be", "as", "from", "के", "की", "का", "में", "ने", "से",
            "पर", "को", "और", "है", "हैं", "यह", "कि", "था", "थी", "हुई", "हुए", "बाद");

    @Override
    public List<Term> terms(String text) {
        return WORD.matcher(text).results().filter(word -> !COMMON.contains(word.group().toLowerCase(Locale.ROOT)))
                .map(word -> new Term(word.group().toLowerCase(Locale.ROOT), new Span(word.start(), word.end()))).toList();
    }
}
