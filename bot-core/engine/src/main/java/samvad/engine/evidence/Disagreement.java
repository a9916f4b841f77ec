package samvad.engine.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Dates;
import samvad.engine.language.Numbers;
import samvad.engine.language.Span;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/** Finds the sentence of another article that answers the same question otherwise: another number, another date, a denial. */
public final class Disagreement {
    /** A counter-claim answers nearly as well: at least this share of the best one's score. */
    private static final double AS_GOOD = 0.5;

    /** Both sentences account for the question alike: their shares of it differ at most by this. */
    private static final double ALIKE = 0.3;

    /** Each accounts for at least this share of it. */
    private static final double ACCOUNTED = 0.5;

    /** In other words of the same event a counter-claim need not answer so well. */
    private static final double OF_ONE_EVENT = 0.25;

    private static final Pattern COUNTED = Pattern.compile("^[\\s%-]*(?:(?:other|more|further|additional|new|extra|or more|से अधिक|से ज़्यादा|से ज्यादा|अन्य|और|अतिरिक्त|नए)\\s+)*"
            + "(?!(?:of|in|at|on|and|to|per|for|by|से|में|पर|और|का|के|की)(?![\\p{L}\\p{M}]))([\\p{L}\\p{M}]{3,})");

    private static final Pattern DENIAL = Pattern.compile("(?<![\\p{L}\\p{M}])(?:den(?:y|ies|ied)|denials?|reject(?:s|ed)?|refut(?:es|ed)|dismiss(?:es|ed)|no|not|never|n[o']t|did ?n[o']t|was ?n[o']t|false|untrue|baseless"
            + "|नहीं|ना|इनकार|इंकार|ख़ारिज|खारिज|खंडन|ग़लत|गलत|बेबुनियाद|निराधार|झूठ|झूठा|झूठी)(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE);

    private final Question question;

    public Disagreement(Question question) {
        this.question = question;
    }

    /** Whether sources can be seen to disagree on what is asked. */
    static boolean isPossible(Question question) {
        return switch (question.asked().kind()) {
            case NUMBER, DATE, YES_OR_NO -> true;
            case PERSON, PLACE, SPEECH, REASON, WHICH, ANYTHING -> false;
        };
    }

    /** The best sentence of another article that says otherwise than the best of all; empty if none does. */
    public Optional<ScoredSentence> in(Evidence evidence) {
        if (evidence.sentences().isEmpty() || !isPossible(question)) {
            return Optional.empty();
        }
        ScoredSentence best = evidence.sentences().getFirst();
        SameEvent event = new SameEvent(best.passage());
        return evidence.citable()
                .filter(other -> !articleOf(other).equals(articleOf(best)))
                .filter(other -> other.score() >= AS_GOOD * best.score() && isOfTheSame(best.support(), other.support())
                        || other.score() >= OF_ONE_EVENT * best.score() && event.isToldIn(other.passage()) && isOnTheSame(best, other))
                .filter(other -> saysOtherwise(best.sentence().quote(), other.sentence().quote()))
                .filter(other -> !isToldBeside(best, other, evidence) && !isToldBeside(other, best, evidence))
                .findFirst();
    }

    /** Of one event both may count the same thing, or tell when it is, or whether. */
    private boolean isOnTheSame(ScoredSentence best, ScoredSentence other) {
        return switch (question.asked().kind()) {
            case NUMBER -> best.passage().source().language() == other.passage().source().language()
                    ? countAlike(counted(best.sentence().quote()), counted(other.sentence().quote()))
                    : other.support().own() >= ACCOUNTED;
            case DATE, YES_OR_NO -> true;
            case PERSON, PLACE, SPEECH, REASON, WHICH, ANYTHING -> false;
        };
    }

    /** "लोग" and "लोगों", "bus" and "buses". */
    private static boolean countAlike(Set<String> counted, Set<String> otherwise) {
        return counted.stream().anyMatch(one -> otherwise.stream().anyMatch(other -> one.startsWith(other) || other.startsWith(one)));
    }

    /** Whether the article of one says elsewhere what the other says: then both may be true. */
    private boolean isToldBeside(ScoredSentence one, ScoredSentence other, Evidence evidence) {
        String said = other.sentence().quote();
        return evidence.citable().filter(held -> articleOf(held).equals(articleOf(one))).map(held -> held.sentence().quote()).anyMatch(held -> switch (question.asked().kind()) {
            case NUMBER -> !Collections.disjoint(numbers(said), numbers(held));
            case DATE -> !Collections.disjoint(days(said), days(held));
            case YES_OR_NO, PERSON, PLACE, SPEECH, REASON, WHICH, ANYTHING -> false;
        });
    }

    private static ArticleId articleOf(ScoredSentence sentence) {
        return sentence.passage().source().id();
    }

    /** What a sentence's numbers are the numbers of: the word behind each. */
    private Set<String> counted(String sentence) {
        Set<String> counted = new HashSet<>();
        for (Span number : wholeNumbers(sentence)) {
            Matcher behind = COUNTED.matcher(sentence.substring(number.end()).toLowerCase(Locale.ROOT));
            if (behind.find()) {
                counted.add(behind.group(1));
            }
        }
        return counted;
    }

    private static boolean isOfTheSame(Support one, Support other) {
        return one.own() >= ACCOUNTED && other.own() >= ACCOUNTED && Math.abs(one.own() - other.own()) <= ALIKE
                && one.missing().namesNear() == 0 && other.missing().namesNear() == 0 && one.tied() == other.tied();
    }

    private boolean saysOtherwise(String one, String other) {
        return switch (question.asked().kind()) {
            case NUMBER -> differ(numbers(one), numbers(other));
            case DATE -> differ(days(one), days(other));
            case PERSON, PLACE, SPEECH, REASON, WHICH, ANYTHING -> false;
            case YES_OR_NO -> DENIAL.matcher(one).find() != DENIAL.matcher(other).find();
        };
    }

    /** Both name some, and none in common. */
    private static boolean differ(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return !one.isEmpty() && !other.isEmpty() && common.isEmpty();
    }

    private Set<String> numbers(String sentence) {
        return wholeNumbers(sentence).stream().map(number -> Numbers.key(number.in(sentence))).collect(Collectors.toSet());
    }

    /** "9 billion" is one number. */
    private List<Span> wholeNumbers(String sentence) {
        List<Span> numbers = new ArrayList<>();
        for (Span span : new SlotFillers(question).in(sentence)) {
            boolean goesOn = !numbers.isEmpty() && sentence.substring(numbers.getLast().end(), span.start()).isBlank();
            numbers.add(goesOn ? new Span(numbers.removeLast().start(), span.end()) : span);
        }
        return numbers;
    }

    /** Day and month, which differ where the year is left out. */
    private Set<String> days(String sentence) {
        return Dates.in(sentence).stream()
                .filter(mention -> question.dates().stream().noneMatch(asked -> asked.agreesWith(mention)))
                .map(mention -> mention.month().isPresent() ? mention.day().orElse(0) + "." + mention.month().getAsInt() : "y" + mention.year().orElse(0))
                .collect(Collectors.toSet());
    }
}
