package samvad.engine.evidence.weigh;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.language.Paraphrases;
import samvad.engine.language.Script;
import samvad.engine.language.Term;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Rendering;

/** What a question's words may be called, and how far the words of a text meet them. */
final class Wordings {
    /** A paraphrase of a word counts this share of the word itself. */
    private static final double PARAPHRASE = 0.7;

    /** The least share of a word that another wording of it counts. */
    private static final double MET_OTHERWISE = 0.5;

    /** Another word of the same language for it is a paraphrase. */
    private static final double SAME_LANGUAGE = 0.7;

    /** A spelling this far from sounding alike counts nothing. */
    private static final double UNALIKE = 0.5;

    private final Map<String, List<Rendering>> renderingsOf = new HashMap<>();
    private final Map<String, Set<String>> paraphrasesOf = new HashMap<>();
    private final Map<String, Set<String>> byWording = new HashMap<>();

    /**
     * @param words the forms of the question's words
     * @param renderings of them, as the search understood them
     */
    Wordings(Set<String> words, Map<String, List<Rendering>> renderings, Paraphrases paraphrases) {
        for (String word : words) {
            renderingsOf.put(word, renderings.getOrDefault(word, List.of()));
            paraphrasesOf.put(word, paraphrases.of(word));
            Stream<String> single = renderings.getOrDefault(word, List.of()).stream().flatMap(rendering -> rendering.asOneWord().stream());
            Stream.of(Stream.of(word), paraphrases.of(word).stream(), single).flatMap(wordings -> wordings)
                    .forEach(wording -> byWording.computeIfAbsent(wording, _ -> new HashSet<>()).add(word));
        }
    }

    /** The words that a text's word meets by itself. */
    Set<String> wordsMetBy(String form) {
        return byWording.getOrDefault(form, Set.of());
    }

    /** Which of the words a text's terms meet: 1 the word itself, less a paraphrase. */
    Map<String, Double> metBy(List<Term> terms) {
        Set<String> forms = terms.stream().map(Term::form).collect(Collectors.toSet());
        Map<String, Double> met = new HashMap<>();
        for (String form : renderingsOf.keySet()) {
            if (forms.contains(form)) {
                met.put(form, 1.0);
            } else {
                double degree = degree(form, forms);
                if (degree > 0) {
                    met.put(form, degree);
                }
            }
        }
        return met;
    }

    private double degree(String form, Set<String> forms) {
        double degree = paraphrasesOf.getOrDefault(form, Set.of()).stream().anyMatch(forms::contains) ? PARAPHRASE : 0;
        for (Rendering rendering : renderingsOf.getOrDefault(form, List.of())) {
            if (forms.containsAll(rendering.forms())) {
                degree = Math.max(degree, degree(form, rendering));
            }
        }
        return degree;
    }

    private static double degree(String form, Rendering rendering) {
        boolean sameScript = Script.hasDevanagari(form) == rendering.forms().stream().anyMatch(Script::hasDevanagari);
        if (sameScript && rendering.bridge() == Bridge.SPELLING) {
            return rendering.weight();
        }
        if (sameScript && rendering.bridge() != Bridge.NUMBER && rendering.bridge() != Bridge.NAME) {
            return SAME_LANGUAGE * rendering.weight();
        }
        return rendering.bridge() == Bridge.SPELLING
                ? Math.max(0, 1 - (1 - rendering.weight()) / UNALIKE)
                : MET_OTHERWISE + (1 - MET_OTHERWISE) * rendering.weight();
    }
}
