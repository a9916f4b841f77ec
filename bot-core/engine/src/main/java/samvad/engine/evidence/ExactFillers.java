package samvad.engine.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import samvad.engine.language.Span;
import samvad.engine.language.WordForms;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/**
 * Finds in a sentence what is just the kind of thing asked for, a number in the unit asked for, and tells whether it stands
 * beside a word of the question: a name or a date elsewhere in the sentence is of something else.
 */
final class ExactFillers {
    /** What belongs to a word stands at most this many characters away. */
    private static final int BESIDE = 45;

    private final Asked.Kind kind;
    private final Optional<Measure> measure;
    private final SlotFillers fillers;
    private final AnswerSlot slot;
    private final QuestionWeights weights;
    private final WordForms wordForms;

    ExactFillers(Question question, AnswerSlot slot, QuestionWeights weights, WordForms wordForms) {
        this.kind = question.asked().kind();
        this.measure = kind == Asked.Kind.NUMBER ? Measure.askedBy(question.text()) : Optional.empty();
        this.fillers = new SlotFillers(question);
        this.slot = slot;
        this.weights = weights;
        this.wordForms = wordForms;
    }

    /** True if all of the sentences lack a number that counts or measures what is asked; false where no number is asked for. */
    boolean lackNumber(List<String> sentences) {
        return kind == Asked.Kind.NUMBER && sentences.stream().allMatch(sentence -> in(sentence).stream()
                .allMatch(number -> measure.isEmpty() && Arrays.stream(Measure.values()).anyMatch(unit -> unit.isOf(sentence, number))));
    }

    /** True if in none of the sentences such a thing stands beside a word of the question; false where no such thing is asked for. */
    boolean standApart(List<String> sentences) {
        return switch (kind) {
            case PERSON, PLACE, DATE, NUMBER, WHICH -> !weights.telling().words().isEmpty() && sentences.stream().noneMatch(this::standBesideAWord);
            case SPEECH, REASON, YES_OR_NO, ANYTHING -> false;
        };
    }

    private boolean standBesideAWord(String sentence) {
        List<Span> found = in(sentence);
        return !found.isEmpty() && wordForms.terms(sentence).stream().filter(term -> weights.telling().isMetBy(term.form()))
                .anyMatch(term -> found.stream().anyMatch(filler -> distance(filler, term.span()) <= BESIDE));
    }

    private List<Span> in(String sentence) {
        return fillers.in(sentence).stream()
                .filter(filler -> measure.map(unit -> unit.isOf(sentence, filler)).orElse(true))
                .filter(filler -> isNoName() || !slot.isAskedOtherwise(filler.in(sentence))).toList();
    }

    private boolean isNoName() {
        return kind == Asked.Kind.NUMBER || kind == Asked.Kind.DATE;
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }
}
