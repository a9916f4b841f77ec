package samvad.engine.answer;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import samvad.engine.InTime;
import samvad.engine.evidence.Evidence;
import samvad.engine.question.Question;

/** Gives a composer so long and no longer, whatever it waits for. */
public final class ComposeInTime implements AnswerComposer {
    private final AnswerComposer composer;
    private final InTime inTime;

    public ComposeInTime(AnswerComposer composer, Duration longest) {
        this.composer = composer;
        this.inTime = new InTime(longest, ModelUnavailable::new);
    }

    @Override
    public Draft compose(Question question, Evidence evidence) {
        return inTime.call(() -> composer.compose(question, evidence));
    }

    /** What would be said too late is not said at all. */
    @Override
    public Draft compose(Question question, Evidence evidence, Consumer<AnswerSentence> said) {
        Object turn = new Object();
        AtomicBoolean over = new AtomicBoolean();
        try {
            return inTime.call(() -> composer.compose(question, evidence, sentence -> {
                synchronized (turn) {
                    if (!over.get()) {
                        said.accept(sentence);
                    }
                }
            }));
        } finally {
            synchronized (turn) {
                over.set(true);
            }
        }
    }
}
