package samvad.evaluation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Conversation;
import samvad.engine.answer.ConversationsByName;
import samvad.engine.answer.Outcome;
import samvad.engine.knowledge.ArticleId;

/** Asks every question of a file and compares what comes back with what is right. */
public final class Evaluate {
    /** The type of questions whose sources disagree. */
    static final String CONFLICT = "conflict";

    private final Conversation.Answers answering;
    private final LongSupplier nanoTime;

    public Evaluate(AnswerQuestion answerQuestion, LocalDate asOf) {
        this(inquiry -> answerQuestion.answer(inquiry, asOf), System::nanoTime);
    }

    Evaluate(Conversation.Answers answering, LongSupplier nanoTime) {
        this.answering = answering;
        this.nanoTime = nanoTime;
    }

    /**
     * One question's result. {@code rank} is that of the first right article among the distinct ones found, {@code lastRank} of the
     * last one; 0 if none is, or not all are.
     */
    public record Result(GoldQuestion gold, Answer answer, int rank, int lastRank, boolean shown, boolean first, double millis) {
        public boolean refused() {
            return !(answer.outcome() instanceof Outcome.Answered);
        }
    }

    /** Told of each question as it is answered. */
    public interface Listener {
        void answered(Result result, int done, int total);
    }

    public Scores over(List<GoldQuestion> questions, Listener listener) {
        List<Result> results = new ArrayList<>();
        ConversationsByName conversations = new ConversationsByName(answering);
        for (GoldQuestion question : questions) {
            Result result = ask(question, conversations);
            results.add(result);
            listener.answered(result, results.size(), questions.size());
        }
        return scores(results);
    }

    private Result ask(GoldQuestion gold, ConversationsByName conversations) {
        long start = nanoTime.getAsLong();
        Answer answer = conversations.answer(gold.conversation(), gold.question());
        double millis = (nanoTime.getAsLong() - start) / 1e6;
        List<AnswerSentence> sentences = answer.sentences();
        List<ArticleId> found = answer.passages().stream().map(hit -> hit.passage().source().id()).distinct().toList();
        return new Result(gold, answer, rank(gold, found), lastRank(gold, found),
                gold.type().equals(CONFLICT) ? showsAll(sentences, gold) : sentences.stream().anyMatch(sentence -> holds(sentence, gold)),
                !sentences.isEmpty() && holds(sentences.getFirst(), gold), millis);
    }

    private static int rank(GoldQuestion gold, List<ArticleId> found) {
        for (int i = 0; i < found.size(); i++) {
            if (gold.articles().contains(found.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int lastRank(GoldQuestion gold, List<ArticleId> found) {
        return found.containsAll(gold.articles()) ? gold.articles().stream().mapToInt(found::indexOf).max().orElse(-1) + 1 : 0;
    }

    private static boolean holds(AnswerSentence sentence, GoldQuestion gold) {
        String said = folded(sentence.citations().getFirst().quote());
        return gold.answers().stream().anyMatch(answer -> said.contains(folded(answer)));
    }

    /** Each side of a conflict stands in a sentence of an article that bears a date. */
    private static boolean showsAll(List<AnswerSentence> sentences, GoldQuestion gold) {
        return gold.answers().stream().allMatch(answer -> sentences.stream()
                .filter(sentence -> sentence.citations().getFirst().source().date().isPresent())
                .anyMatch(sentence -> folded(sentence.citations().getFirst().quote()).contains(folded(answer))));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static Scores scores(List<Result> results) {
        List<Result> answerable = results.stream().filter(result -> result.gold().answerable()).toList();
        List<Result> unanswerable = results.stream().filter(result -> !result.gold().answerable()).toList();
        List<Result> answered = results.stream().filter(result -> !result.refused()).toList();
        return new Scores(
                results.size(),
                share(answerable, result -> result.rank() == 1),
                share(answerable, result -> result.rank() >= 1 && result.rank() <= 5),
                share(answerable, result -> result.lastRank() >= 1 && result.lastRank() <= 5),
                answerable.stream().mapToDouble(result -> result.rank() >= 1 && result.rank() <= 10 ? 100.0 / result.rank() : 0)
                        .average().orElse(0),
                share(answerable, Result::shown),
                share(answerable, Result::first),
                answered.stream().mapToInt(result -> result.answer().sentences().size()).average().orElse(0),
                share(answerable, Result::refused),
                unanswerable.size(),
                share(unanswerable, Result::refused),
                share(results, result -> result.gold().answerable() ? result.shown() : result.refused()),
                Percentile.of(results.stream().mapToDouble(Result::millis), 0.50),
                Percentile.of(results.stream().mapToDouble(Result::millis), 0.99));
    }

    private static double share(List<Result> results, Predicate<Result> holds) {
        return results.isEmpty() ? 0 : 100.0 * results.stream().filter(holds).count() / results.size();
    }
}
