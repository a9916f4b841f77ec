package samvad.engine.evidence.reports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.evidence.Coverage;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.claims.Claims;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.question.Question;

/** Finds two sentences of different articles that answer the same question otherwise: another number, date, place or doer, a denial. */
public final class Disagreement {
    /** A counter-claim answers nearly as well: at least this share of the best one's score. */
    private static final double AS_GOOD = 0.5;

    /** Both sentences account for the question alike: their shares of it differ at most by this. */
    private static final double ALIKE = 0.25;

    /** Each accounts for at least this share of it. */
    private static final double ACCOUNTED = 0.5;

    /** In other words of the same event a counter-claim need not answer so well, and less so in another language. */
    private static final double OF_ONE_EVENT = 0.2;

    private static final double OF_ONE_EVENT_ACROSS = 0.1;

    /** The article of a later report accounts for so much less of the question at most. */
    private static final double LESS = 0.2;

    private static final double LESS_ACROSS = 0.3;

    private final Question question;
    private final Optional<Claims> claims;

    public Disagreement(Question question) {
        this.question = question;
        this.claims = Claims.on(question);
    }

    /** What one article says, and what another says otherwise. */
    public record Sides(ScoredSentence one, ScoredSentence other) {}

    /** The best claim of the best article and the best of another that says otherwise; empty if none does. */
    public Optional<Sides> in(Evidence evidence) {
        return evidence.sentences().isEmpty() ? Optional.empty() : claims.flatMap(reading -> new Search(evidence, reading).sides());
    }

    private final class Search {
        private final Claims claims;
        private final ScoredSentence best;
        private final SameEvent event;
        private final Set<ScoredSentence> answers;
        private final List<ScoredSentence> sentences;
        private final Map<ArticleId, List<ScoredSentence>> articles;
        private final Map<ArticleId, Set<String>> told = new HashMap<>();

        Search(Evidence evidence, Claims claims) {
            this.claims = claims;
            this.best = evidence.sentences().getFirst();
            this.event = new SameEvent(best.passage());
            this.answers = Set.copyOf(evidence.sentences());
            this.sentences = evidence.citable().toList();
            this.articles = sentences.stream().collect(Collectors.groupingBy(ScoredSentence::article));
        }

        Optional<Sides> sides() {
            Optional<ScoredSentence> claiming = articles.getOrDefault(best.article(), List.of()).stream()
                    .sorted(ScoredSentence.BEST_FIRST)
                    .filter(sentence -> sentence.score() >= OF_ONE_EVENT * best.score() && !claims.of(sentence).isEmpty()).findFirst();
            return claiming.flatMap(one -> sentences.stream()
                    .filter(other -> !other.article().equals(one.article()))
                    .filter(_ -> one.coverage().isOnTheQuestion())
                    .filter(other -> contradicts(one, other) || isNews(one, other))
                    .min(Comparator.comparing(ScoredSentence::day, Comparator.reverseOrder())).map(other -> new Sides(one, other)));
        }

        private boolean contradicts(ScoredSentence one, ScoredSentence other) {
            boolean ofTheDays = answers.contains(other) || event.likeness(other.passage()) > 0;
            return ofTheDays && !OtherReport.isOfOneOutlet(one, other) && other.coverage().isOnTheQuestion() && saysOtherwise(one, other)
                    && (answersAlike(one, other) || isOfOneEvent(one, other));
        }

        /** Both claim something of the same thing, and neither article tells elsewhere what the other claims: then both may be true. */
        private boolean saysOtherwise(ScoredSentence one, ScoredSentence other) {
            Map<String, Set<String>> said = claims.of(one);
            Map<String, Set<String>> otherwise = claims.of(other);
            return said.entrySet().stream().anyMatch(claim -> {
                Set<String> there = otherwise.getOrDefault(claim.getKey(), Set.of());
                return !there.isEmpty() && !there.equals(claim.getValue()) && isItsOwn(claim.getValue(), other.article()) && isItsOwn(there, one.article());
            });
        }

        /** A later report on the event claims what the earlier did not tell at all, whatever it recalls of it. */
        private boolean isNews(ScoredSentence one, ScoredSentence other) {
            boolean ofAnyTime = question.times().isEmpty() && question.dates().isEmpty();
            boolean follows = ofAnyTime && other.day().isAfter(one.day()) && (event.isTold(other) || event.isToldWhileItGoesOn(other));
            if (!follows || other.score() < OF_ONE_EVENT * best.score() || !claims.mayChange(one) || !claims.mayChange(other)
                    || !isAsMuchOnIt(one, other)) {
                return false;
            }
            Map<String, Set<String>> said = claims.of(one);
            return claims.of(other).entrySet().stream().anyMatch(claim -> {
                Set<String> before = said.getOrDefault(claim.getKey(), Set.of());
                Set<String> since = claim.getValue().stream().filter(value -> !claims.isAmong(before, value)).collect(Collectors.toSet());
                return !before.isEmpty() && !since.isEmpty() && articles.getOrDefault(one.article(), List.of()).stream()
                        .noneMatch(sentence -> claims.of(sentence).getOrDefault(claim.getKey(), Set.of()).stream().anyMatch(value -> claims.isAmong(since, value)));
            });
        }

        /** Whether the other's whole article accounts for the question as well, or nearly in another language. */
        private static boolean isAsMuchOnIt(ScoredSentence one, ScoredSentence other) {
            boolean crosses = one.passage().source().language() != other.passage().source().language();
            return other.coverage().article() >= one.coverage().article() - (crosses ? LESS_ACROSS : LESS);
        }

        /** Whether the other article tells none of the values; of names, whether it lacks some. */
        private boolean isItsOwn(Set<String> values, ArticleId other) {
            Set<String> held = told.computeIfAbsent(other, article -> {
                Set<String> all = new HashSet<>();
                articles.getOrDefault(article, List.of()).forEach(sentence -> all.addAll(claims.told(sentence.sentence().quote())));
                return all;
            });
            return claims.areNames() ? !values.stream().allMatch(value -> claims.isAmong(held, value)) : values.stream().noneMatch(value -> claims.isAmong(held, value));
        }

        private boolean answersAlike(ScoredSentence one, ScoredSentence other) {
            return claims.holdBeyondAnEvent() && !claims.isLoose(one) && !claims.isLoose(other)
                    && other.score() >= AS_GOOD * best.score() && isOfTheSame(one.coverage(), other.coverage());
        }

        private boolean isOfOneEvent(ScoredSentence one, ScoredSentence other) {
            boolean crosses = one.passage().source().language() != other.passage().source().language();
            return other.score() >= (crosses ? OF_ONE_EVENT_ACROSS : OF_ONE_EVENT) * best.score() && event.isTold(other)
                    && claims.isOnIt(one) && claims.isOnIt(other)
                    && (!claims.isLoose(one) && !claims.isLoose(other) || event.likenessBeyond(other.passage(), question.text()) >= 1);
        }
    }

    private static boolean isOfTheSame(Coverage one, Coverage other) {
        return one.own() >= ACCOUNTED && other.own() >= ACCOUNTED && Math.abs(one.own() - other.own()) <= ALIKE
                && one.missing().namesNear() == 0 && other.missing().namesNear() == 0 && one.tied() == other.tied();
    }
}
