package samvad.engine.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.evidence.reports.NearCopies;
import samvad.engine.evidence.reports.OtherReport;
import samvad.engine.evidence.reports.SentenceLikeness;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/**
 * The sentences a quoted answer shows, the best or what was put there before it first; each with its twins, which tell the same news in other articles and
 * are cited with it. Of one answer, for one thread.
 */
final class ChosenSentences {
    /** Where another report on the event may say otherwise, so many of either. */
    private static final int MOST_OF_EITHER = 2;

    private static final double WORTH_SHOWING_BESIDE = 0.5;

    /** A further sentence has at least this share of the best one's score. Chosen by {@code samvad eval}: docs/QUALITY.md. */
    static final double WORTH_SHOWING = 0.65;

    /** Below this share of the best one's score no sentence is even a second source of what is said. */
    private static final double WORTH_A_LOOK = 0.4;

    /** The share of a question from which on one sentence says it all. */
    private static final double SAYS_ALL = 0.9;

    private static final Comparator<LocalDate> NEWEST_FIRST = Comparator.reverseOrder();

    private final Question question;
    private final Evidence evidence;
    private final SentenceLikeness likeness;

    /** In the order they were chosen; of twins the one shown first. */
    private final List<List<ScoredSentence>> chosen = new ArrayList<>();

    ChosenSentences(Question question, Evidence evidence, SentenceLikeness likeness) {
        this.question = question;
        this.evidence = evidence;
        this.likeness = likeness;
    }

    /** Those that are not shown yet, whatever they score. */
    void add(ScoredSentence... sentences) {
        for (ScoredSentence sentence : sentences) {
            if (chosen.stream().noneMatch(twins -> twins.getFirst().sentence().equals(sentence.sentence()))) {
                show(sentence);
            }
        }
    }

    /** No further sentence: only what else tells the news of those that are shown, however little it scores. */
    void addTwins() {
        evidence.sentences().forEach(this::joinsTwin);
    }

    /** What answers best, and further sentences while each may well be the better answer; with those that are shown at most so many. */
    void addBest(int most) {
        for (ScoredSentence candidate : evidence.sentences()) {
            if (!chosen.isEmpty() && candidate.score() < WORTH_A_LOOK * best().score()) {
                break;
            }
            if (!joinsTwin(candidate) && chosen.size() < most && isWorthShowing(candidate)) {
                show(candidate);
            }
        }
    }

    /** What answers best, and what only one of two reports on the event tells beside what only the other one does. */
    void addBestOfBoth(OtherReport.Beside beside) {
        addBest(MOST_OF_EITHER);
        if (!isOfOneText(beside.other().getFirst(), best())) {
            Stream.of(beside.own(), beside.other()).flatMap(ChosenSentences::bestOf).filter(sentence -> !joinsTwin(sentence)).forEach(this::show);
        }
    }

    private static Stream<ScoredSentence> bestOf(List<ScoredSentence> report) {
        return report.stream().limit(MOST_OF_EITHER).filter(sentence -> sentence.score() >= WORTH_SHOWING_BESIDE * report.getFirst().score());
    }

    private void show(ScoredSentence sentence) {
        chosen.add(new ArrayList<>(List.of(sentence)));
    }

    private ScoredSentence best() {
        return chosen.getFirst().getFirst();
    }

    /** Adds the candidate to the sentence of another article it repeats, if there is one; drops it if of the same article or of a copy. */
    private boolean joinsTwin(ScoredSentence candidate) {
        for (List<ScoredSentence> twins : chosen) {
            if (likeness.sameNews(twins.getFirst().sentence().quote(), candidate.sentence().quote())) {
                if (twins.stream().noneMatch(twin -> isOfOneText(twin, candidate))) {
                    twins.add(candidate);
                }
                return true;
            }
        }
        return false;
    }

    private boolean isOfOneText(ScoredSentence one, ScoredSentence other) {
        return one.article().equals(other.article()) || NearCopies.copied(shingles(one), shingles(other));
    }

    /** Of all that was found of its article. */
    private Set<String> shingles(ScoredSentence of) {
        return NearCopies.shingles(Stream.concat(Stream.of(of.passage()), evidence.hits().stream().map(Hit::passage))
                .filter(passage -> passage.source().id().equals(of.article())).distinct().toList());
    }

    private boolean isWorthShowing(ScoredSentence candidate) {
        return chosen.isEmpty() || !saysAll(best()) && candidate.score() >= WORTH_SHOWING * best().score() && !isOfOthers(candidate);
    }

    /** A sentence that meets the question nearly whole and holds what it asks for needs no company; what was said before met it already. */
    private boolean saysAll(ScoredSentence best) {
        return !question.isLeaning() && best.coverage().fillsSlot() && best.coverage().own() >= SAYS_ALL;
    }

    /** Where one sentence has the words of whom they are asked of, others have to as well. */
    private boolean isOfOthers(ScoredSentence candidate) {
        return question.asked().kind() == Asked.Kind.SPEECH && best().coverage().tied() && !candidate.coverage().tied();
    }

    /** Those without which one that is shown misleads or says little. */
    void addWhatBelongs() {
        List.copyOf(chosen).forEach(twins -> belongingTo(twins.getFirst()).forEach(this::add));
        if (question.asked().kind() == Asked.Kind.REASON) {
            Belonging.reason(best(), evidence).ifPresent(this::add);
        }
    }

    private List<ScoredSentence> belongingTo(ScoredSentence sentence) {
        return Belonging.to(sentence, evidence);
    }

    /** What answers best with what belongs to it, for who asks is to see it first; then the others in reading order. */
    List<List<ScoredSentence>> bestFirst() {
        Set<ScoredSentence> lead = chosen.stream().limit(1).map(List::getFirst).flatMap(best -> Stream.concat(Stream.of(best), belongingTo(best).stream()))
                .collect(Collectors.toSet());
        return inReadingOrder(chosen, lead);
    }

    /** By articles, the newest first, each in reading order. */
    List<List<ScoredSentence>> newestFirst() {
        return inReadingOrder(chosen.stream().sorted(Comparator.comparing(twins -> twins.getFirst().day(), NEWEST_FIRST)).toList(), Set.of());
    }

    /** What leads, then articles in the order of their first sentence here, sentences as they stand in each. */
    private static List<List<ScoredSentence>> inReadingOrder(List<List<ScoredSentence>> ranked, Set<ScoredSentence> lead) {
        List<ArticleId> rank = ranked.stream().map(twins -> twins.getFirst().article()).distinct().toList();
        return ranked.stream().sorted(Comparator.<List<ScoredSentence>, Boolean>comparing(twins -> !lead.contains(twins.getFirst()))
                .thenComparingInt(twins -> rank.indexOf(twins.getFirst().article()))
                .thenComparingInt(twins -> twins.getFirst().sentence().span().start())).toList();
    }
}
