package samvad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.answer.Outcome;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;

/** Every figure here was worked out by hand. */
class EvaluateTest {
    private static final Source SOURCE = source("any");

    private static Source source(String id) {
        return new Source(new ArticleId(id), Optional.empty(), Optional.empty(), Language.ENGLISH, Optional.empty(), Optional.empty(), false);
    }

    private static GoldQuestion gold(String id, String articles, String answers) {
        return new GoldQuestion(id, "Question " + id + "?",
                Arrays.stream(articles.split(" ")).filter(name -> !name.isEmpty()).map(ArticleId::new).toList(),
                Arrays.stream(answers.split("\\|")).filter(answer -> !answer.isEmpty()).toList(), "", "");
    }

    /** Passages of these articles were found, best first, and these sentences said. */
    private static Answer answer(String found, String... sentences) {
        List<Hit> hits = new ArrayList<>();
        for (String id : found.split(" ")) {
            hits.add(new Hit(new Passage(source(id), hits.size(), "text", 0, List.of()), 100 - hits.size()));
        }
        List<AnswerSentence> said = Arrays.stream(sentences).map(words -> new AnswerSentence(words, AnswerSentence.Mode.QUOTED,
                List.of(new Citation(1, SOURCE, words)), Optional.empty(), false)).toList();
        Outcome outcome = said.isEmpty() ? new Outcome.NotInKnowledge(Optional.empty()) : new Outcome.Answered(said);
        return new Answer("asked", Language.ENGLISH, outcome, hits, List.of());
    }

    private static Scores scores(Map<String, Answer> answers, List<GoldQuestion> questions, long... millis) {
        PrimitiveIterator.OfLong ticks = Arrays.stream(millis).flatMap(took -> LongStream.of(0, took * 1_000_000)).iterator();
        return new Evaluate(inquiry -> Optional.ofNullable(answers.get(inquiry.words())).orElseThrow(), ticks::nextLong)
                .over(questions, (_, _, _) -> {});
    }

    @Test
    void counts_what_a_hand_counts() {
        Scores scores = scores(
                Map.of("Question first?", answer("a b c", "Nair came.", "It rained."),
                        "Question second?", answer("b b b a c", "It rained.", "Nair came.", "Rao left."),
                        "Question sixth?", answer("b c d e f a", "It rained."),
                        "Question eleventh?", answer("b c d e f g h i j k a", "It rained.", "It snowed."),
                        "Question refused?", answer("a b"),
                        "Question silent?", answer("x"),
                        "Question loud?", answer("x", "It rained.")),
                List.of(gold("first", "a", "Nair"), gold("second", "a z", "Nair|Rao"), gold("sixth", "a", "Nair"), gold("eleventh", "a", "Nair"),
                        gold("refused", "a", "Nair"), gold("silent", "", ""), gold("loud", "", "")),
                10, 70, 20, 60, 30, 50, 40);
        assertThat(scores.questions()).isEqualTo(7);
        assertThat(scores.success1()).isEqualTo(100.0 * 2 / 5);
        assertThat(scores.success5()).as("b b b a is second of the distinct").isEqualTo(100.0 * 3 / 5);
        assertThat(scores.all5()).as("of the second's two only one is found").isEqualTo(100.0 * 2 / 5);
        assertThat(scores.mrr10()).isCloseTo(100 * (1 + 1 / 2.0 + 1 / 6.0 + 0 + 1) / 5, within(1e-9));
        assertThat(scores.answerShown()).isEqualTo(100.0 * 2 / 5);
        assertThat(scores.answerFirst()).isEqualTo(100.0 * 1 / 5);
        assertThat(scores.sentencesShown()).isEqualTo((2 + 3 + 1 + 2 + 1) / 5.0);
        assertThat(scores.refused()).isEqualTo(100.0 * 1 / 5);
        assertThat(scores.unanswerable()).isEqualTo(2);
        assertThat(scores.refusedRightly()).isEqualTo(50);
        assertThat(scores.p50Millis()).isEqualTo(40);
        assertThat(scores.p99Millis()).isEqualTo(70);
        assertThat(scores.byName()).containsEntry("success@5", 60.0).containsEntry("p50-ms", 40.0).containsEntry("right", 300.0 / 7).hasSize(14);
    }

    @Test
    void one_question_in_a_hundred_may_take_longer_than_the_last_percentile() {
        List<GoldQuestion> questions = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            questions.add(gold("same", "a", "Nair"));
        }
        Scores scores = scores(Map.of("Question same?", answer("a", "Nair came.")), questions, LongStream.rangeClosed(1, 200).toArray());
        assertThat(scores.p50Millis()).isEqualTo(100);
        assertThat(scores.p99Millis()).isEqualTo(198);
    }

    @Test
    void finds_an_answer_whatever_its_case_width_and_spaces() {
        Scores scores = scores(Map.of("Question wide?", answer("a", "On  Monday\nMEERA\u00A0NAIR came.")), List.of(gold("wide", "a", "Meera Nair")), 1);
        assertThat(scores.answerFirst()).isEqualTo(100);
    }

    @Test
    void scores_no_questions_as_nothing() {
        assertThat(scores(Map.of(), List.of()).byName().values()).containsOnly(0.0);
    }

    @Test
    void tells_of_each_question_as_it_is_answered() {
        List<String> told = new ArrayList<>();
        new Evaluate(_ -> answer("b a", "Nair came."), () -> 0).over(List.of(gold("q1", "a", "Nair"), gold("q2", "", "")),
                (result, done, total) -> told.add(result.gold().id() + " " + result.rank() + " " + result.refused() + " " + done + "/" + total));
        assertThat(told).containsExactly("q1 2 false 1/2", "q2 0 false 2/2");
    }
}
