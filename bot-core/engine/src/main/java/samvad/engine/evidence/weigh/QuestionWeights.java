package samvad.engine.evidence.weigh;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.evidence.passage.PassageSearch.Findings;
import samvad.engine.language.Language;
import samvad.engine.language.LightWords;
import samvad.engine.language.Paraphrases;
import samvad.engine.language.Script;
import samvad.engine.language.Term;
import samvad.engine.language.lexicon.Rendering;
import samvad.engine.question.Question;

/** A question's words with what each weighs, and what a text that meets some of them accounts for. */
final class QuestionWeights {
    /** What is left of the weight of a word that cannot be said in the article's language. */
    private static final double UNSAYABLE = 0.15;

    /** What is left of the weight of a word that only says what the question is about, where it has words of its own. */
    private static final double OF_THE_TOPIC = 0.5;

    private final NamedThings named;
    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> light = new HashSet<>();
    private final Set<String> unsayable = new HashSet<>();
    private final Set<String> topical = new HashSet<>();
    private final Wordings wordings;
    private final Set<String> telling;
    private final double total;

    /** @param language of the article whose words are to meet the question's */
    QuestionWeights(Question question, Findings findings, Paraphrases paraphrases, LightWords lightWords, Language language) {
        named = new NamedThings(question, findings.renderings(), language);
        boolean ownArticles = findings.holdLanguage(question.language());
        boolean ownWords = question.terms().stream().anyMatch(term -> !question.isTopic(term));
        for (Term term : question.terms()) {
            boolean name = named.isCalled(term.span().in(question.text()));
            List<Rendering> renderings = findings.renderings().getOrDefault(term.form(), List.of());
            double weight = findings.weights().getOrDefault(term.form(), 0.0);
            boolean sayable = isSayable(term.form(), renderings, language) || ownArticles && weight >= findings.unheard();
            weights.put(term.form(), weight * (name || sayable ? 1 : UNSAYABLE) * (ownWords && question.isTopic(term) ? OF_THE_TOPIC : 1));
            if (!name && !sayable) {
                unsayable.add(term.form());
            }
            if (question.isTopic(term)) {
                topical.add(term.form());
            }
            if (lightWords.hold(term.form())) {
                light.add(term.form());
            }
        }
        wordings = new Wordings(weights.keySet(), findings.renderings(), paraphrases);
        telling = weights.keySet().stream().filter(form -> of(form) > 0 && !named.names().contains(form) && !named.isDated(form)
                && !topical.contains(form) && !light.contains(form)).collect(Collectors.toUnmodifiableSet());
        total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** False for a word of another script that nothing is known to stand for: that it is missing says nothing. */
    private static boolean isSayable(String form, List<Rendering> renderings, Language language) {
        boolean hindi = language == Language.HINDI;
        return Script.hasDevanagari(form) == hindi || form.chars().noneMatch(Character::isLetter)
                || renderings.stream().anyMatch(rendering -> rendering.forms().stream().anyMatch(Script::hasDevanagari) == hindi);
    }

    double of(String form) {
        return weights.getOrDefault(form, 0.0);
    }

    double total() {
        return total;
    }

    /** True if the question leaves out itself what it is about. */
    boolean isLeaning() {
        return !topical.isEmpty();
    }

    /** True for a word that the question leaves out itself. */
    boolean isTopical(String form) {
        return topical.contains(form);
    }

    /** True for a word that says little of what is asked. */
    boolean isLight(String form) {
        return light.contains(form);
    }

    /** The words that are no names, of no date and not light. */
    Set<String> telling() {
        return telling;
    }

    /** The share of the question, by weight, that tells most. */
    double tellingShare() {
        return total <= 0 ? 0 : telling.stream().mapToDouble(this::of).sum() / total;
    }

    Set<String> forms() {
        return weights.keySet();
    }

    /** What of them names things. */
    NamedThings named() {
        return named;
    }

    /** How other words meet them. */
    Wordings wordings() {
        return wordings;
    }

    /** The share of the question, by weight, that is met. */
    double share(Map<String, Double> met) {
        double sum = met.entrySet().stream().mapToDouble(entry -> entry.getValue() * of(entry.getKey())).sum();
        return total <= 0 ? 0 : sum / total;
    }

    /** The share of the question, by weight, that names things not met. */
    double namesMissing(Map<String, Double> met) {
        double sum = named.names().stream().filter(name -> !met.containsKey(name)).mapToDouble(this::of).sum();
        return total <= 0 ? 0 : sum / total;
    }

    /** True if an office is asked for, or a high one spoken of, that nothing in an article is called by, and that can be said in its language. */
    boolean isOfficeMissing(Map<String, Double> met) {
        return named.offices().forms().stream().anyMatch(office -> !met.containsKey(office) && !unsayable.contains(office));
    }

    /** True if the question says more than names and dates, and nothing of that is met; of one that leans, if no word of its own is. */
    boolean isEveryWordMissing(Map<String, Double> met) {
        List<String> words = weights.keySet().stream().filter(form -> !named.isDated(form) && !isApart(form)).toList();
        return !words.isEmpty() && words.stream().noneMatch(met::containsKey);
    }

    private boolean isApart(String form) {
        return topical.isEmpty() ? named.names().contains(form) : topical.contains(form) || unsayable.contains(form);
    }

    /** For each word the best way it is met in any of these. */
    static Map<String, Double> union(Collection<Map<String, Double>> all) {
        Map<String, Double> union = new HashMap<>();
        all.forEach(met -> met.forEach((form, degree) -> union.merge(form, degree, Math::max)));
        return union;
    }
}
