package samvad.engine.evidence.weigh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import samvad.engine.evidence.passage.Sentence;

/** What is left of the score of a sentence that tells of others than are asked about: another count, another of a series, another country's minister, another time. */
final class Discounts {
    /** What is left of a sentence that counts what was in other years. */
    private static final double BACKGROUND = 0.7;

    /** What is left of one that does not tell of the time asked about, where its report is of another. */
    private static final double ANOTHER_TIME = 0.5;

    /** What is left of one that does not tell of the next, or the previous, one that is asked about, where another sentence of its article does. */
    private static final double ANOTHER_TURN = 0.6;

    /** What is left of one that speaks of another country's minister than the question does. */
    private static final double ANOTHERS = 0.5;

    /** What is left of one that tells no such count, where another sentence of its article does. */
    private static final double COUNTS_OTHERS = 0.85;

    private final AnswerSlot slot;
    private final NamedOffices offices;
    private final Set<String> counting;
    private final Set<String> ofTheTurn;

    /** @param article all its sentences */
    Discounts(AnswerSlot slot, NamedOffices offices, List<Sentence> article) {
        this.slot = slot;
        this.offices = offices;
        this.counting = quotes(article, slot::isCountTold);
        this.ofTheTurn = quotes(article, slot::isTurnTold);
    }

    private static Set<String> quotes(List<Sentence> article, Predicate<String> tells) {
        return article.stream().filter(Sentence::quotable).map(Sentence::quote).filter(tells).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The share that is left, 1 of a sentence that is on what is asked.
     *
     * @param written when its report was
     */
    double of(String sentence, Optional<LocalDate> written) {
        return (counting.isEmpty() || counting.contains(sentence) ? 1 : COUNTS_OTHERS)
                * (ofTheTurn.isEmpty() || ofTheTurn.contains(sentence) ? 1 : ANOTHER_TURN)
                * (offices.areOfOthersIn(sentence) ? ANOTHERS : 1)
                * (slot.isOfAnotherTime(sentence, written) ? ANOTHER_TIME : slot.isBackground(sentence, written) ? BACKGROUND : 1);
    }
}
