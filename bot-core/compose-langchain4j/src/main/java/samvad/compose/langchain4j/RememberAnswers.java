package samvad.compose.langchain4j;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Draft;
import samvad.engine.evidence.Evidence;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;
import samvad.engine.question.Question;

/**
 * Has a question answered once for all who ask it of the same evidence, also while it is still being answered. An answer that failed
 * is not remembered. Another model has another memory.
 */
public final class RememberAnswers implements AnswerComposer {
    private static final int MOST = 1_000;
    private static final Duration LONGEST = Duration.ofHours(6);

    private final AnswerComposer composer;

    /** No cache of Caffeine's for what is still coming: that logs each failure, of which the answer already says enough. */
    private final Cache<Key, CompletableFuture<Draft>> answers = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    /** What has to be the same: the evidence by the words it holds and what is said of it, so that a new version of an article is another one. */
    private record Key(String question, Language language, String asOf, List<String> evidence) {}

    public RememberAnswers(AnswerComposer composer) {
        this.composer = composer;
    }

    @Override
    public Draft compose(Question question, Evidence evidence) {
        return once(question, evidence, () -> composer.compose(question, evidence), _ -> {});
    }

    @Override
    public Draft compose(Question question, Evidence evidence, Consumer<AnswerSentence> said) {
        return once(question, evidence, () -> composer.compose(question, evidence, said), said);
    }

    /** The first to ask composes; others wait for it, hear all of it at once and have spent nothing. */
    private Draft once(Question question, Evidence evidence, Supplier<Draft> compose, Consumer<AnswerSentence> said) {
        Key key = key(question, evidence);
        CompletableFuture<Draft> mine = new CompletableFuture<>();
        CompletableFuture<Draft> earlier = answers.asMap().putIfAbsent(key, mine);
        if (earlier != null) {
            Draft draft = joined(earlier);
            draft.sentences().forEach(said);
            return new Draft(draft.sentences(), draft.notes());
        }
        try {
            Draft draft = compose.get();
            mine.complete(draft);
            return draft;
        } catch (RuntimeException | Error e) {
            answers.asMap().remove(key, mine);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static Draft joined(CompletableFuture<Draft> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : e;
        }
    }

    private static Key key(Question question, Evidence evidence) {
        List<String> held = evidence.citable()
                .map(sentence -> sentence.passage().source() + " " + sentence.sentence().quote()).toList();
        return new Key(PlainText.of(question.text()).toLowerCase(Locale.ROOT), question.language(), question.asOf().toString(), held);
    }
}
