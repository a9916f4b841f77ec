package samvad.engine.evidence.weigh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.claims.Ages;
import samvad.engine.evidence.claims.Measure;
import samvad.engine.evidence.claims.SlotFillers;
import samvad.engine.language.Span;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/**
 * Finds in a sentence what is just the kind of thing asked for, a number in the unit asked for, and tells whether it stands
 * beside a word of the question: a name or a date elsewhere in the sentence is of something else. Of one question, for one thread.
 */
final class ExactFillers {
    /** What belongs to a word stands at most this many characters away. */
    private static final double BESIDE = 45;

    /** And from so many on it belongs to others. */
    private static final double FAR = 80;

    private final Asked.Kind kind;
    private final Optional<Measure> measure;
    private final SlotFillers fillers;
    private final AnswerSlot slot;
    private final QuestionWeights weights;
    private final WordForms wordForms;
    private final Map<String, List<Span>> found = new HashMap<>();

    ExactFillers(Question question, AnswerSlot slot, QuestionWeights weights, WordForms wordForms) {
        this.kind = question.asked().kind();
        this.measure = kind == Asked.Kind.NUMBER ? Measure.askedBy(question.text()) : Optional.empty();
        this.fillers = new SlotFillers(question);
        this.slot = slot;
        this.weights = weights;
        this.wordForms = wordForms;
    }

    /** True if the sentence holds such a thing; always of kinds that cannot be told by a name, a number or a time. */
    boolean mayStandIn(String sentence) {
        return switch (kind) {
            case PERSON, PLACE, DATE, TIME_OF_DAY, NUMBER, WHICH -> !in(sentence).isEmpty();
            case SPEECH, REASON, YES_OR_NO, ANYTHING -> true;
        };
    }

    /**
     * What a sentence holds of the thing asked for.
     *
     * @param found whether such a thing is there
     * @param nearness of the question's words to the nearest one: 1 side by side, down to 0 far away
     */
    record Filling(boolean found, Map<String, Double> nearness) {
        static final Filling NOTHING = new Filling(false, Map.of());
    }

    /** @param terms of the sentence */
    Filling filling(String sentence, List<Term> terms) {
        List<Span> found = in(sentence);
        Map<String, Double> nearness = new HashMap<>();
        for (Term term : found.isEmpty() ? List.<Term>of() : terms) {
            Set<String> words = weights.wordings().wordsMetBy(term.form());
            if (!words.isEmpty()) {
                double nearest = found.stream().mapToDouble(filler -> filler.distanceTo(term.span())).min().orElse(FAR);
                words.forEach(word -> nearness.merge(word, nearness(nearest), Math::max));
            }
        }
        return new Filling(!found.isEmpty(), nearness);
    }

    /** True if something is asked in a unit that no number of the sentences has; a span of time may be told without one: "until May". */
    boolean measureNothingIn(List<ScoredSentence> sentences) {
        boolean inAUnit = kind == Asked.Kind.TIME_OF_DAY || measure.filter(asked -> asked != Measure.SPAN).isPresent();
        return inAUnit && sentences.stream().allMatch(sentence -> in(sentence.sentence().quote()).isEmpty());
    }

    /** True if in none of the sentences such a thing stands beside a word of the question; false where no such thing is asked for. */
    boolean standApart(List<String> sentences) {
        return switch (kind) {
            case PERSON, PLACE, DATE, TIME_OF_DAY, NUMBER, WHICH -> !weights.telling().isEmpty() && sentences.stream().noneMatch(this::standBesideAWord);
            case SPEECH, REASON, YES_OR_NO, ANYTHING -> false;
        };
    }

    private boolean standBesideAWord(String sentence) {
        Map<String, Double> nearness = filling(sentence, wordForms.terms(sentence)).nearness();
        return weights.telling().stream().anyMatch(word -> nearness.getOrDefault(word, 0.0) >= nearness(BESIDE));
    }

    private static double nearness(double characters) {
        return Math.max(0, 1 - characters / FAR);
    }

    private List<Span> in(String sentence) {
        return found.computeIfAbsent(sentence, this::find);
    }

    private List<Span> find(String sentence) {
        return fillers.in(sentence).stream()
                .filter(filler -> measure.map(unit -> unit.isOf(sentence, filler)).orElse(true))
                .filter(filler -> isNoName() || !slot.isAskedOtherwise(filler.in(sentence)))
                .filter(filler -> !isAgeOfAnother(sentence, filler)).toList();
    }

    private boolean isAgeOfAnother(String sentence, Span number) {
        if (measure.filter(unit -> unit == Measure.AGE).isEmpty() || weights.named().names().isEmpty()) {
            return false;
        }
        List<String> holder = Ages.holder(sentence, number);
        return !holder.isEmpty() && holder.stream().noneMatch(name -> weights.named().isCalled(name) || slot.isAskedOtherwise(name));
    }

    private boolean isNoName() {
        return kind == Asked.Kind.NUMBER || kind.isWhen();
    }
}
