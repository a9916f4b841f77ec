package samvad.engine.evidence.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import samvad.engine.evidence.Coverage;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.claims.Amounts;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.question.Question;

/**
 * Another article on the event of the best one, for what it may say otherwise: what of the kind asked for only one of the two reports
 * tells. Where no kind is told apart, as with reasons, the whole of a sentence is; in another language, the names and numbers.
 */
public final class OtherReport {
    /** Where any sentence might answer, as far as the kind of thing goes, it has to meet more of the question. */
    private static final double FOCUS_OF_ANY = 0.3;

    private OtherReport() {}

    /**
     * What only one of two reports tells, each best first.
     *
     * @param own of the article that answers best; empty where it tells nothing the other does not
     * @param other of the other article
     */
    public record Beside(List<ScoredSentence> own, List<ScoredSentence> other) {}

    /** Of the report that is most surely of the same event; empty if there is none, or it tells nothing else. */
    public static Optional<Beside> in(Evidence evidence, Question question) {
        if (evidence.sentences().isEmpty()) {
            return Optional.empty();
        }
        ScoredSentence best = evidence.sentences().getFirst();
        SameEvent event = new SameEvent(best.passage());
        Map<Boolean, List<ScoredSentence>> byOwner = evidence.citable().collect(Collectors.partitioningBy(sentence -> sentence.article().equals(best.article())));
        List<ScoredSentence> own = byOwner.getOrDefault(true, List.of());
        Map<ArticleId, List<ScoredSentence>> others = byOwner.getOrDefault(false, List.of()).stream().collect(Collectors.groupingBy(ScoredSentence::article));
        return others.values().stream()
                .filter(sentences -> !isOfOneOutlet(best, sentences.getFirst()) && sentences.stream().anyMatch(event::isTold))
                .max(Comparator.comparingDouble(sentences -> sureness(event, sentences)))
                .map(other -> new Beside(onlyIn(own, other, question), onlyIn(other, own, question).stream().filter(isOnIt(question)).toList()))
                .filter(beside -> !beside.other().isEmpty());
    }

    private static List<ScoredSentence> onlyIn(List<ScoredSentence> report, List<ScoredSentence> other, Question question) {
        Told told = new Told(other, question);
        return report.stream().sorted(ScoredSentence.BEST_FIRST).filter(told::isBeyond).toList();
    }

    private static Predicate<ScoredSentence> isOnIt(Question question) {
        Optional<Amounts> amounts = Amounts.askedBy(question);
        Predicate<Coverage> enough = switch (question.asked().kind()) {
            case NUMBER, DATE, TIME_OF_DAY, PERSON, PLACE, WHICH, YES_OR_NO -> _ -> true;
            case SPEECH -> coverage -> coverage.focus() >= FOCUS_OF_ANY && coverage.tied();
            case REASON, ANYTHING -> coverage -> coverage.focus() >= FOCUS_OF_ANY;
        };
        return sentence -> sentence.coverage().isOnTheQuestion() && enough.test(sentence.coverage())
                || amounts.filter(asked -> asked.areTold(sentence.sentence().quote())).isPresent();
    }

    /** Whether both are known to be of one outlet: it reports again, and does not contradict itself. */
    static boolean isOfOneOutlet(ScoredSentence one, ScoredSentence other) {
        return one.passage().source().outlet().isPresent() && one.passage().source().outlet().equals(other.passage().source().outlet());
    }

    private static double sureness(SameEvent event, List<ScoredSentence> sentences) {
        return sentences.stream().mapToDouble(event::sureness).max().orElse(0);
    }
}
