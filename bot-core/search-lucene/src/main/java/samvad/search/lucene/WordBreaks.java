package samvad.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Acronyms;
import samvad.engine.language.Script;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Rendering;
import samvad.search.lucene.Spellings.Scripts;

/** What one person writes as one word and another as two: "Jai Shankar", "COP 31" or "कॉप-31", where an article has Jaishankar and COP31, and the other way about. */
final class WordBreaks {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,3}");
    private static final Pattern NUMBERED = Pattern.compile("([\\p{L}\\p{M}]+)(\\p{Nd}{1,3})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Shorter words that stand side by side are seldom parts of one. */
    private static final Pattern LONG_WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}");

    private final WordForms wordForms;
    private final Spellings spellings;
    private final WordCounts counts;

    WordBreaks(WordForms wordForms, Snapshot current) {
        this.wordForms = wordForms;
        this.spellings = current.spellings();
        this.counts = current.counts();
    }

    /** What two words of a question that stand side by side are as one; none where the articles do not have it. */
    List<Rendering> joined(String first, String second) throws IOException {
        boolean numbered = NUMBER.matcher(second).matches() && WORD.matcher(first).matches();
        boolean twoParts = LONG_WORD.matcher(first).matches() && LONG_WORD.matcher(second).matches() && Script.hasDevanagari(first) == Script.hasDevanagari(second);
        List<String> forms = numbered || twoParts ? wordForms.forms(first + second) : List.of();
        if (forms.size() != 1) {
            return List.of();
        }
        List<Rendering> renderings = new ArrayList<>();
        if (counts.of(forms.getFirst()).bodies() > 0) {
            renderings.add(new Rendering(forms, 1, Bridge.SPELLING));
        }
        if (numbered) {
            renderings.addAll(spellings.ofName(first + second, forms.getFirst(), Scripts.BOTH));
            Acronyms.inOtherScript(first + second).map(wordForms::forms).filter(other -> !other.isEmpty())
                    .ifPresent(other -> renderings.add(new Rendering(other, 1, Bridge.ACRONYM)));
        }
        return renderings;
    }

    /** What a word that ends in a number is as two, in either script. */
    List<Rendering> split(String word) throws IOException {
        Matcher numbered = NUMBERED.matcher(word);
        List<String> forms = numbered.matches() ? wordForms.forms(numbered.group(1) + " " + numbered.group(2)) : List.of();
        if (forms.size() != 2) {
            return List.of();
        }
        List<Rendering> renderings = new ArrayList<>(List.of(new Rendering(forms, 1, Bridge.SPELLING)));
        for (Rendering alike : spellings.ofName(numbered.group(1), forms.getFirst(), Scripts.BOTH)) {
            renderings.add(new Rendering(List.of(alike.forms().getFirst(), forms.getLast()), alike.weight(), Bridge.SPELLING));
        }
        return renderings;
    }
}
