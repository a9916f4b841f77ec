package samvad.engine.evidence.claims;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.question.Question;

/** Reads what a sentence claims on the thing a question asks, so that the claims of two sentences can be compared. */
public interface Claims {
    /** A sentence of the same event that accounts for this share of the question is on what is asked. */
    double NEAR = 0.15;

    /** The values claimed, by what they are values of; none where the sentence says nothing on it. */
    Map<String, Set<String>> of(ScoredSentence sentence);

    /** All values of the kind that a text tells at all, claimed or not. */
    Set<String> told(String text);

    /** Whether two values are one. */
    default boolean same(String one, String other) {
        return one.equals(other);
    }

    default boolean isAmong(Set<String> values, String value) {
        return values.stream().anyMatch(other -> same(value, other));
    }

    /** Whether a sentence with a claim is on what is asked, where another report on the same event claims otherwise. */
    default boolean isOnIt(ScoredSentence sentence) {
        return sentence.coverage().own() >= NEAR;
    }

    /** Whether such a sentence could be on another matter of the same people, so that the reports have to share a name more than the question's. */
    default boolean isLoose(ScoredSentence sentence) {
        return false;
    }

    /** Whether what a sentence claims is surely on what is asked, and of a kind that changes as a story goes on. */
    default boolean mayChange(ScoredSentence sentence) {
        return false;
    }

    /** Whether names are claimed: what the other report holds too is left out, as "Ibarra" and "Quispe" differ, and both are of Peru. */
    default boolean areNames() {
        return false;
    }

    /** Whether reports of different events can contradict each other, if both account for the question. */
    default boolean holdBeyondAnEvent() {
        return true;
    }

    /** How claims on what is asked are read; empty where sources cannot be seen to disagree on it. */
    static Optional<Claims> on(Question question) {
        return switch (question.asked().kind()) {
            case NUMBER -> Optional.of(new Amounts(question));
            case DATE -> Optional.of(new DayClaims(question));
            case YES_OR_NO -> Optional.of(question).filter(Whether::isAsked).map(_ -> new Whether());
            case PLACE -> Optional.of(new Places(question));
            case PERSON, WHICH, ANYTHING -> Places.areAsked(question) ? Optional.of(new Places(question))
                    : Optional.of(question).filter(Doers::areAsked).map(Doers::new);
            case TIME_OF_DAY, SPEECH, REASON -> Optional.empty();
        };
    }
}
