package samvad.engine.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.language.CompoundPostpositions;
import samvad.engine.language.Locatives;
import samvad.engine.language.Names;
import samvad.engine.language.Names.Between;
import samvad.engine.language.Span;
import samvad.engine.language.lexicon.PlaceNames;

/** Finds whom an answer told of: "he" asks on about them. */
final class ToldNames {
    private static final Pattern ASKS_PERSON = Pattern.compile("(?<![\\p{L}\\p{M}])(?:who|whom|कौन|किसने|किसको|किससे|किन्होंने|kisne|kisse|kisko|kaun)(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE);

    /** Behind a name that only says whose somebody is: "पुतिन के सहायक". */
    private static final Pattern POSSESSIVE = Pattern.compile("^ (?:का|की|के)(?![\\p{L}\\p{M}])(?!\\s+" + CompoundPostpositions.SECOND_WORD + ")");

    private ToldNames() {}

    /** The name that answers a question for a person, in the first sentence: the one nearest to what the question names. */
    static List<String> in(Answer answer) {
        if (answer.sentences().isEmpty() || !ASKS_PERSON.matcher(answer.question()).find()) {
            return List.of();
        }
        String sentence = answer.sentences().getFirst().text();
        Set<String> asked = Names.wordsOf(answer.question());
        List<Span> names = Names.spansIn(sentence);
        List<Span> known = names.stream().filter(span -> asked.contains(Names.key(span.in(sentence)))).toList();
        return beside(known, names, sentence).stream().filter(span -> !Locatives.isPlace(sentence, span))
                .min(Comparator.<Span, Boolean>comparing(span -> isPossessor(sentence, span))
                        .thenComparing(span -> onlyBegins(sentence, span))
                        .thenComparingInt(span -> known.stream().mapToInt(span::distanceTo).min().orElse(span.start())))
                .map(span -> List.of(span.in(sentence))).orElse(List.of());
    }

    private static boolean isPossessor(String sentence, Span name) {
        return name.in(sentence).matches(".*['’]s?") || POSSESSIVE.matcher(sentence.substring(name.end())).find();
    }

    /** A single word with the capital that any first word has. */
    private static boolean onlyBegins(String sentence, Span name) {
        return name.start() == 0 && name.in(sentence).indexOf(' ') < 0;
    }

    /** The names that are none of those known, in full; countries are no persons. */
    private static List<Span> beside(List<Span> known, List<Span> names, String sentence) {
        List<Span> others = names.stream().filter(name -> !PlaceNames.hold(name.in(sentence)))
                .filter(name -> known.stream().noneMatch(asked -> isOneWith(sentence, name, asked))).toList();
        return Names.joined(others, Between.WHITE_SPACE, sentence);
    }

    /** "नरेंद्र" before the "मोदी" that was named. */
    private static boolean isOneWith(String sentence, Span name, Span other) {
        return name.equals(other) || sentence.substring(Math.min(name.end(), other.end()), Math.max(name.start(), other.start())).isBlank();
    }
}
