package samvad.engine.evidence.reports;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.claims.Claims;
import samvad.engine.evidence.claims.DayClaims;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Corrections;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/**
 * What a report says that it, or another one before, got wrong on what is asked.
 *
 * @param by the sentence that says so
 * @param right the one that gives what is right: often the same
 * @param wrong those that still tell what was taken back
 */
public record TakenBack(ScoredSentence by, ScoredSentence right, Set<ScoredSentence> wrong) {
    public TakenBack {
        wrong = Set.copyOf(wrong);
    }

    /** What may still be said: what is right and the correction, then the rest without any report that tells what was taken back. */
    public Evidence rest(Evidence evidence) {
        Set<ArticleId> others = wrong.stream().map(ScoredSentence::article).filter(article -> !article.equals(by.article())).collect(Collectors.toSet());
        return evidence.only(sentence -> !wrong.contains(sentence) && !others.contains(sentence.article())).ledBy(Stream.of(right, by).distinct().toList());
    }

    /** Empty where nothing on what is asked was taken back, or it is not told what is right. */
    public static Optional<TakenBack> in(Evidence evidence, Question question) {
        boolean asked = evidence.holdsAnswer() && question.asked().kind() != Asked.Kind.YES_OR_NO;
        return Claims.on(question).filter(_ -> asked).flatMap(claims -> new Search(evidence, claims).found());
    }

    private static final class Search {
        /** A correction matters if it, or what it takes back, answers nearly as well as the best sentence: with this share of its score. */
        private static final double WOULD_BE_SHOWN = 0.5;

        /** What is right is looked for first so many sentences around. */
        private static final int BESIDE = 2;

        private final Claims claims;
        private final List<ScoredSentence> citable;
        private final ScoredSentence best;
        private final SameEvent event;

        Search(Evidence evidence, Claims claims) {
            this.claims = claims;
            this.citable = evidence.citable().toList();
            this.best = citable.getFirst();
            this.event = new SameEvent(best.passage());
        }

        Optional<TakenBack> found() {
            return citable.stream().filter(sentence -> Corrections.isCorrection(sentence.sentence().quote()) && isOfTheEvent(sentence))
                    .flatMap(by -> by(by).stream()).findFirst();
        }

        private boolean isOfTheEvent(ScoredSentence sentence) {
            return sentence.article().equals(best.article()) || event.isTold(sentence) || event.isToldWhileItGoesOn(sentence);
        }

        private Optional<TakenBack> by(ScoredSentence by) {
            String quote = by.sentence().quote();
            Set<String> wrong = wrong(quote);
            boolean unsaid = Corrections.saysThatItWasWrong(quote);
            return right(by, wrong).filter(_ -> unsaid || !wrong.isEmpty()).flatMap(right -> {
                Set<ScoredSentence> telling = before(by, other -> isTakenBack(other, wrong));
                if (telling.isEmpty() && unsaid) {
                    telling.addAll(before(by, other -> contradicts(other, right)));
                }
                boolean shown = Stream.concat(Stream.of(by, right), telling.stream()).anyMatch(one -> one.score() >= WOULD_BE_SHOWN * best.score());
                return Optional.of(new TakenBack(by, right, telling)).filter(_ -> shown && isOnIt(by, telling));
            });
        }

        /** The days on which it was said are none of what is wrong, unless a contrast says so. */
        private Set<String> wrong(String quote) {
            String part = Corrections.whatIsWrong(quote);
            Set<String> wrong = new HashSet<>(claims.told(part));
            if (part.equals(quote)) {
                wrong.removeAll(DayClaims.weekdays(quote));
            }
            return wrong;
        }

        /** Something told on what is asked is taken back, names by another report; of numbers and dates a newsroom's note may say itself what. */
        private boolean isOnIt(ScoredSentence by, Set<ScoredSentence> telling) {
            return claims.areNames() ? telling.stream().anyMatch(other -> !other.article().equals(by.article()))
                    : !telling.isEmpty() || Corrections.isNote(by.sentence().quote()) && !claimed(by).isEmpty();
        }

        private Set<ScoredSentence> before(ScoredSentence by, Predicate<ScoredSentence> is) {
            return citable.stream().filter(other -> isBefore(other, by) && isOfTheEvent(other) && is.test(other)).collect(Collectors.toCollection(HashSet::new));
        }

        /** In a report of no later day, or in what else the report of the correction says. */
        private static boolean isBefore(ScoredSentence other, ScoredSentence by) {
            return !other.equals(by) && !Corrections.isCorrection(other.sentence().quote()) && !other.day().isAfter(by.day());
        }

        private boolean isTakenBack(ScoredSentence sentence, Set<String> wrong) {
            return claims.of(sentence).values().stream().anyMatch(claimed -> !claimed.isEmpty() && claimed.stream().allMatch(value -> claims.isAmong(wrong, value)));
        }

        /** It claims something else of what is claimed there, in a report of another day. */
        private boolean contradicts(ScoredSentence sentence, ScoredSentence right) {
            Map<String, Set<String>> other = claims.of(right);
            return sentence.day().isBefore(right.day()) && claims.of(sentence).entrySet().stream().anyMatch(claim -> !other.getOrDefault(claim.getKey(), Set.of()).isEmpty()
                    && claim.getValue().stream().noneMatch(value -> claims.isAmong(other.getOrDefault(claim.getKey(), Set.of()), value)));
        }

        private Set<String> claimed(ScoredSentence sentence) {
            return claims.of(sentence).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        }

        /** The correction itself, or another one behind it; of a newsroom's note, or a plain "was wrong", also what its report claims beside it or elsewhere. */
        private Optional<ScoredSentence> right(ScoredSentence by, Set<String> wrong) {
            if (tellsOther(by, wrong)) {
                return Optional.of(by);
            }
            boolean surely = Corrections.isNote(by.sentence().quote()) || Corrections.saysThatItWasWrong(by.sentence().quote());
            List<ScoredSentence> article = article(by.article());
            int at = article.indexOf(by);
            List<ScoredSentence> beside = article.subList(Math.max(0, at - BESIDE), Math.min(article.size(), at + 1 + BESIDE));
            return article.subList(at + 1, article.size()).stream().limit(BESIDE)
                    .filter(next -> Corrections.isCorrection(next.sentence().quote()) && tellsOther(next, wrong)).findFirst()
                    .or(() -> surely ? claimingOther(by, wrong, beside).or(() -> claimingOther(by, wrong, article)) : Optional.empty());
        }

        private Optional<ScoredSentence> claimingOther(ScoredSentence by, Set<String> wrong, List<ScoredSentence> among) {
            return among.stream().filter(other -> !other.equals(by) && claimed(other).stream().anyMatch(value -> !claims.isAmong(wrong, value)))
                    .max(Comparator.comparingDouble(ScoredSentence::score));
        }

        private boolean tellsOther(ScoredSentence sentence, Set<String> wrong) {
            return claims.told(sentence.sentence().quote()).stream().anyMatch(value -> !claims.isAmong(wrong, value));
        }

        private List<ScoredSentence> article(ArticleId id) {
            return citable.stream().filter(sentence -> sentence.article().equals(id)).distinct()
                    .sorted(Comparator.comparingInt(sentence -> sentence.sentence().span().start())).toList();
        }
    }
}
