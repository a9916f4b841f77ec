package samvad.engine.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.evidence.reports.Disagreement;
import samvad.engine.evidence.reports.NearCopies;
import samvad.engine.evidence.reports.OtherReport;
import samvad.engine.evidence.reports.SentenceLikeness;
import samvad.engine.evidence.reports.TakenBack;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.PlainText;
import samvad.engine.language.WordForms;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/**
 * Answers in the articles' own words, without a model: one to three sentences, the best first and the rest in reading order, with what belongs to them, both sides
 * where articles disagree, nothing that was taken back, and the newest report first there and where the latest is asked for. Another outlet's report on the event
 * stands beside with what only it tells. A further sentence is shown only while it may well be the better answer; the same news from two
 * outlets is one sentence with two citations, unless one prints the other's text, or both an agency's: a copy is no second source.
 */
public final class QuotingComposer implements AnswerComposer {
    static final int MOST_SENTENCES = 3;

    /** Where another report on the event may say otherwise, so many of either. */
    private static final int MOST_OF_OTHER = 2;

    private static final double WORTH_SHOWING_BESIDE = 0.5;

    /** A further sentence has at least this share of the best one's score. Chosen by {@code samvad eval}: docs/QUALITY.md. */
    static final double WORTH_SHOWING = 0.65;

    /** Below this share of the best one's score no sentence is even a second source of what is said. */
    private static final double WORTH_A_LOOK = 0.4;

    /** The share of a question from which on one sentence says it all. */
    private static final double SAYS_ALL = 0.9;

    private static final Comparator<LocalDate> NEWEST_FIRST = Comparator.reverseOrder();

    private final SentenceLikeness likeness;

    public QuotingComposer(WordForms wordForms) {
        this.likeness = new SentenceLikeness(wordForms);
    }

    @Override
    public Draft compose(Question question, Evidence evidence) {
        Optional<TakenBack> takenBack = TakenBack.in(evidence, question);
        return compose(question, takenBack.map(back -> back.rest(evidence)).orElse(evidence), takenBack);
    }

    private Draft compose(Question question, Evidence evidence, Optional<TakenBack> takenBack) {
        List<List<ScoredSentence>> chosen = new ArrayList<>();
        takenBack.ifPresent(back -> Stream.of(back.right(), back.by()).distinct().forEach(sentence -> addOnce(sentence, chosen)));
        Optional<Disagreement.Sides> otherwise = new Disagreement(question).in(evidence);
        otherwise.ifPresent(sides -> List.of(sides.one(), sides.other()).forEach(side -> addOnce(side, chosen)));
        // whether it is denied may be told beside the sentence that was taken for a yes
        boolean surely = otherwise.isPresent() && question.asked().kind() != Asked.Kind.YES_OR_NO;
        Optional<OtherReport.Beside> other = surely || takenBack.isPresent() ? Optional.empty() : OtherReport.in(evidence, question);
        // a correction needs no company
        int most = takenBack.isPresent() ? 0 : other.isPresent() ? MOST_OF_OTHER : MOST_SENTENCES;
        for (ScoredSentence candidate : evidence.sentences()) {
            if (takenBack.isEmpty() && !chosen.isEmpty() && candidate.score() < WORTH_A_LOOK * chosen.getFirst().getFirst().score()) {
                break;
            }
            if (!joinsTwin(candidate, chosen, evidence) && chosen.size() < most && isWorthShowing(question, candidate, chosen)) {
                chosen.add(new ArrayList<>(List.of(candidate)));
            }
        }
        other.ifPresent(beside -> addOtherReport(beside, evidence, chosen));
        addWhatBelongsTo(evidence, chosen);
        boolean newestFirst = question.latest() || otherwise.isPresent();
        Set<ScoredSentence> lead = newestFirst ? Set.of() : lead(evidence, chosen);
        if (newestFirst) {
            chosen.sort(Comparator.comparing(twins -> twins.getFirst().day(), NEWEST_FIRST));
        }
        List<Note.Code> notes = new ArrayList<>();
        takenBack.ifPresent(_ -> notes.add(Note.Code.CORRECTED));
        otherwise.ifPresent(_ -> notes.add(Note.Code.SOURCES_DISAGREE));
        return new Draft(inReadingOrder(chosen, lead), notes);
    }

    /** What answers best, with what belongs to it: who asks sees it first. */
    private static Set<ScoredSentence> lead(Evidence evidence, List<List<ScoredSentence>> chosen) {
        return chosen.stream().limit(1).map(List::getFirst).flatMap(best -> Stream.concat(Stream.of(best), Belonging.to(best, evidence).stream()))
                .collect(Collectors.toSet());
    }

    private static void addWhatBelongsTo(Evidence evidence, List<List<ScoredSentence>> chosen) {
        List.copyOf(chosen).forEach(twins -> Belonging.to(twins.getFirst(), evidence).forEach(sentence -> addOnce(sentence, chosen)));
    }

    private static void addOnce(ScoredSentence sentence, List<List<ScoredSentence>> chosen) {
        if (chosen.stream().noneMatch(twins -> twins.getFirst().sentence().equals(sentence.sentence()))) {
            chosen.add(new ArrayList<>(List.of(sentence)));
        }
    }

    /** What only one of two reports on an event tells stands beside what only the other one does. */
    private void addOtherReport(OtherReport.Beside beside, Evidence evidence, List<List<ScoredSentence>> chosen) {
        if (!isOfOneText(beside.other().getFirst(), chosen.getFirst().getFirst(), evidence)) {
            Stream.of(beside.own(), beside.other()).flatMap(QuotingComposer::bestOf).filter(sentence -> !joinsTwin(sentence, chosen, evidence))
                    .forEach(sentence -> chosen.add(new ArrayList<>(List.of(sentence))));
        }
    }

    private static Stream<ScoredSentence> bestOf(List<ScoredSentence> report) {
        return report.stream().limit(MOST_OF_OTHER).filter(sentence -> sentence.score() >= WORTH_SHOWING_BESIDE * report.getFirst().score());
    }

    /** Adds the candidate to the sentence of another article it repeats, if there is one; drops it if of the same article or of a copy. */
    private boolean joinsTwin(ScoredSentence candidate, List<List<ScoredSentence>> chosen, Evidence evidence) {
        for (List<ScoredSentence> twins : chosen) {
            if (likeness.sameNews(twins.getFirst().sentence().quote(), candidate.sentence().quote())) {
                if (twins.stream().noneMatch(twin -> isOfOneText(twin, candidate, evidence))) {
                    twins.add(candidate);
                }
                return true;
            }
        }
        return false;
    }

    private static boolean isOfOneText(ScoredSentence one, ScoredSentence other, Evidence evidence) {
        return one.article().equals(other.article()) || NearCopies.copied(shingles(one, evidence), shingles(other, evidence));
    }

    /** Of all that was found of its article. */
    private static Set<String> shingles(ScoredSentence of, Evidence evidence) {
        return NearCopies.shingles(Stream.concat(Stream.of(of.passage()), evidence.hits().stream().map(Hit::passage))
                .filter(passage -> passage.source().id().equals(of.article())).distinct().toList());
    }

    private boolean isWorthShowing(Question question, ScoredSentence candidate, List<List<ScoredSentence>> chosen) {
        if (chosen.isEmpty()) {
            return true;
        }
        ScoredSentence best = chosen.getFirst().getFirst();
        return !saysAll(question, best) && candidate.score() >= WORTH_SHOWING * best.score() && !isOfOthers(question, best, candidate);
    }

    /** Where one sentence has the words of whom they are asked of, others have to as well. */
    private static boolean isOfOthers(Question question, ScoredSentence best, ScoredSentence candidate) {
        return question.asked().kind() == Asked.Kind.SPEECH && best.coverage().tied() && !candidate.coverage().tied();
    }

    /** A sentence that meets the question nearly whole and holds what it asks for needs no company; what was said before met it already. */
    private static boolean saysAll(Question question, ScoredSentence best) {
        return !question.isLeaning() && best.coverage().fillsSlot() && best.coverage().own() >= SAYS_ALL;
    }

    /** What leads, then articles in the order of their best sentence, sentences as they stand in each. */
    private static List<AnswerSentence> inReadingOrder(List<List<ScoredSentence>> chosen, Set<ScoredSentence> lead) {
        List<ArticleId> rank = chosen.stream().map(twins -> twins.getFirst().article()).distinct().toList();
        List<List<ScoredSentence>> ordered = new ArrayList<>(chosen);
        ordered.sort(Comparator.<List<ScoredSentence>, Boolean>comparing(twins -> !lead.contains(twins.getFirst()))
                .thenComparingInt(twins -> rank.indexOf(twins.getFirst().article()))
                .thenComparingInt(twins -> twins.getFirst().sentence().span().start()));
        Map<ArticleId, Integer> numbers = new HashMap<>();
        return ordered.stream().map(twins -> sentence(twins, numbers)).toList();
    }

    private static AnswerSentence sentence(List<ScoredSentence> twins, Map<ArticleId, Integer> numbers) {
        var said = twins.getFirst().sentence();
        List<Citation> citations = new ArrayList<>();
        Set<ArticleId> cited = new HashSet<>();
        for (ScoredSentence twin : twins) {
            if (cited.add(twin.article())) {
                int n = numbers.computeIfAbsent(twin.article(), _ -> numbers.size() + 1);
                citations.add(new Citation(n, twin.passage().source(), twin.sentence().quote()));
            }
        }
        return new AnswerSentence(
                PlainText.of(said.quote()), AnswerSentence.Mode.QUOTED, citations, said.speaker(), said.cut());
    }
}
