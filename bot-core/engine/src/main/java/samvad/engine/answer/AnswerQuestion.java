package samvad.engine.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.PassageSearch;
import samvad.engine.evidence.PassageSearch.Hit;
import samvad.engine.evidence.WeighEvidence;
import samvad.engine.knowledge.Source;
import samvad.engine.question.Question;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Reading;

/**
 * The way of a question, from words to an answer: read, search, weigh, compose, verify. It enters once and returns once;
 * no sentence leaves that an article does not support.
 */
public final class AnswerQuestion {
    /** More than are ever shown, so that weighing has a choice. */
    private static final int PASSAGES_SEARCHED = 60;

    private static final int SOURCES_TOLD = 2;

    private final ReadQuestion readQuestion;
    private final PassageSearch search;
    private final WeighEvidence weighEvidence;
    private final AnswerComposer composer;
    private final CitationVerifier verifier = new CitationVerifier();

    public AnswerQuestion(
            ReadQuestion readQuestion, PassageSearch search, WeighEvidence weighEvidence, AnswerComposer composer) {
        this.readQuestion = readQuestion;
        this.search = search;
        this.weighEvidence = weighEvidence;
        this.composer = composer;
    }

    /** Hears, before an answer is composed, which articles it will be composed from, best first. */
    public interface Progress {
        void reading(List<Source> sources);
    }

    /** Answers what a person asked; {@code asOf} is their today and hides nothing that is dated later. */
    public Answer answer(String message, LocalDate asOf) {
        return answer(message, asOf, _ -> {});
    }

    /** Like {@link #answer(String, LocalDate)}, and tells how far it is. */
    public Answer answer(String message, LocalDate asOf, Progress progress) {
        return switch (readQuestion.read(message, asOf)) {
            case Reading.Clear(Question question) -> answer(question, progress);
            case Reading.Vague(var language, var why) ->
                new Answer(message, language, new Outcome.NeedsDetail(why), List.of(), List.of());
            case Reading.OutOfScope(var language, var what) ->
                new Answer(message, language, new Outcome.OutOfScope(what), List.of(), List.of());
        };
    }

    private Answer answer(Question question, Progress progress) {
        Evidence evidence = weighEvidence.weigh(question, search.search(question, PASSAGES_SEARCHED));
        if (!evidence.holdsAnswer()) {
            return notInKnowledge(question, evidence);
        }
        progress.reading(evidence.hits().stream().map(hit -> hit.passage().source()).distinct().limit(SOURCES_TOLD).toList());
        Draft draft = composer.compose(question, evidence);
        List<AnswerSentence> supported = verifier.verify(draft, evidence);
        Outcome outcome = supported.isEmpty() ? new Outcome.Unverified() : new Outcome.Answered(supported);
        return new Answer(question.text(), question.language(), outcome, evidence.hits(), Notes.on(question, supported, draft));
    }

    private Answer notInKnowledge(Question question, Evidence evidence) {
        Optional<Source> nearest = evidence.hits().stream().findFirst().map(Hit::passage).map(passage -> passage.source());
        return new Answer(question.text(), question.language(), new Outcome.NotInKnowledge(nearest), evidence.hits(),
                Notes.onNothing(question, search.holdings(), nearest));
    }
}
