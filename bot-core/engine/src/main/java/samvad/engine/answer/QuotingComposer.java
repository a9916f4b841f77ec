package samvad.engine.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.evidence.reports.Disagreement;
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

    private final SentenceLikeness likeness;

    public QuotingComposer(WordForms wordForms) {
        this.likeness = new SentenceLikeness(wordForms);
    }

    @Override
    public Draft compose(Question question, Evidence all) {
        Optional<TakenBack> takenBack = TakenBack.in(all, question);
        Evidence evidence = takenBack.map(back -> back.rest(all)).orElse(all);
        Optional<Disagreement.Sides> sides = new Disagreement(question).in(evidence);
        ChosenSentences chosen = new ChosenSentences(question, evidence, likeness);
        takenBack.ifPresent(back -> chosen.add(back.right(), back.by()));
        sides.ifPresent(both -> chosen.add(both.one(), both.other()));
        if (takenBack.isPresent()) {
            // a correction needs no company
            chosen.addTwins();
        } else {
            otherReport(question, evidence, sides).ifPresentOrElse(chosen::addBestOfBoth, () -> chosen.addBest(MOST_SENTENCES));
        }
        chosen.addWhatBelongs();
        boolean newestFirst = question.latest() || sides.isPresent();
        return new Draft(cited(newestFirst ? chosen.newestFirst() : chosen.bestFirst()), notes(takenBack, sides));
    }

    /** What else is told of the event, where two sides do not already say so; whether it is denied may be told beside the sentence that was taken for a yes. */
    private static Optional<OtherReport.Beside> otherReport(Question question, Evidence evidence, Optional<Disagreement.Sides> sides) {
        boolean told = sides.isPresent() && question.asked().kind() != Asked.Kind.YES_OR_NO;
        return told ? Optional.empty() : OtherReport.in(evidence, question);
    }

    private static List<Note.Code> notes(Optional<TakenBack> takenBack, Optional<Disagreement.Sides> sides) {
        List<Note.Code> notes = new ArrayList<>();
        takenBack.ifPresent(_ -> notes.add(Note.Code.CORRECTED));
        sides.ifPresent(_ -> notes.add(Note.Code.SOURCES_DISAGREE));
        return notes;
    }

    /** Articles are numbered as they are first cited. */
    private static List<AnswerSentence> cited(List<List<ScoredSentence>> chosen) {
        Map<ArticleId, Integer> numbers = new HashMap<>();
        return chosen.stream().map(twins -> cited(twins, numbers)).toList();
    }

    private static AnswerSentence cited(List<ScoredSentence> twins, Map<ArticleId, Integer> numbers) {
        Sentence said = twins.getFirst().sentence();
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
