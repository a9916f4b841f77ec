package samvad.compose.langchain4j;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samvad.engine.evidence.Sentence;
import samvad.engine.language.Language;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;

/** Tells an honest rewording from an invention, as far as words and figures can: no figure of its own, enough shared terms. */
final class Wording {
    /** A sentence in its passages' language shares at least this part of its terms with them; honest ones share far more. */
    static final double SHARED = 0.4;

    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}+(?:[,.]\\p{Nd}+)*");

    private final WordForms wordForms;

    Wording(WordForms wordForms) {
        this.wordForms = wordForms;
    }

    Set<String> forms(String text) {
        return wordForms.terms(text).stream().map(Term::form).collect(Collectors.toSet());
    }

    /** True unless the sentence has a figure none of the passages has or, in their language, hardly a word of theirs. */
    boolean isHeldBy(List<OfferedPassage> passages, String sentence) {
        String held = passages.stream().map(Wording::textOf).collect(Collectors.joining("\n"));
        return figures(held).containsAll(figures(sentence)) && (!isInOneLanguage(passages, sentence) || sharesTerms(held, sentence));
    }

    private boolean sharesTerms(String held, String sentence) {
        Set<String> said = forms(sentence);
        Set<String> both = new HashSet<>(said);
        both.retainAll(forms(held));
        return both.size() >= SHARED * said.size();
    }

    private static boolean isInOneLanguage(List<OfferedPassage> passages, String sentence) {
        Language language = Language.ofText(sentence);
        return passages.stream().allMatch(passage -> Language.ofText(textOf(passage)) == language);
    }

    /** What a sentence may lean on: the words shown and the article's date, never its headline. */
    private static String textOf(OfferedPassage passage) {
        String words = passage.sentences().stream().map(Sentence::quote).collect(Collectors.joining("\n"));
        return words + passage.source().date().map(date -> "\n" + date).orElse("");
    }

    /** Figures in one spelling: "१,२०,०००", "120,000" and "120000" are the same. */
    private static Set<String> figures(String text) {
        return FIGURE.matcher(text).results().map(match -> plain(match.group())).collect(Collectors.toSet());
    }

    private static String plain(String figure) {
        String[] parts = figure.replace(",", "").split("\\.");
        StringBuilder plain = new StringBuilder();
        for (String part : parts) {
            // a leading zero matters behind a point only
            plain.append(plain.isEmpty() ? new BigInteger(part).toString() : "." + ascii(part));
        }
        return plain.toString();
    }

    private static String ascii(String digits) {
        return digits.codePoints().mapToObj(digit -> Integer.toString(Character.digit(digit, 10))).collect(Collectors.joining());
    }
}
