package samvad.engine.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import samvad.engine.answer.AnswerSentence.Mode;
import samvad.engine.evidence.Coverage;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.Span;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/** One question, one sentence that answers it. */
final class ModelFixtures {
    static final Question QUESTION = new Question("Who opened the bridge?", Language.ENGLISH, List.of(), Asked.of(Asked.Kind.PERSON),
            List.of(), List.of(), false, LocalDate.of(2025, 11, 18));

    private static final String TEXT = "The minister opened the bridge.";
    private static final Source SOURCE = new Source(new ArticleId("bridge"), Optional.empty(), Optional.empty(),
            Language.ENGLISH, Optional.empty(), Optional.empty(), false);
    private static final Sentence SENTENCE =
            new Sentence(TEXT, new Span(0, TEXT.length()), Optional.empty(), false, true);

    static final Evidence EVIDENCE = new Evidence(List.of(), List.of(new ScoredSentence(
            SENTENCE, new Passage(SOURCE, 0, TEXT, 0, List.of(SENTENCE)), 1, new Coverage(1, 1, 1, 1, true, false, Coverage.Missing.NOTHING))), 1);

    private ModelFixtures() {}

    static Draft draft(Mode mode) {
        return new Draft(List.of(new AnswerSentence(
                TEXT, mode, List.of(new Citation(1, SOURCE, TEXT)), Optional.empty(), false)));
    }
}
