package samvad.compose.langchain4j;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUnavailable;
import samvad.engine.evidence.Evidence;
import samvad.engine.question.Question;

/** Asks a model for answers as its {@link ModelGuard} allows; not a second time where something was said already. */
public final class GuardModel implements AnswerComposer {
    private final AnswerComposer model;
    private final ModelGuard guard;

    public GuardModel(AnswerComposer model, ModelGuard guard) {
        this.model = model;
        this.guard = guard;
    }

    @Override
    public Draft compose(Question question, Evidence evidence) {
        return guard.guarded(() -> model.compose(question, evidence));
    }

    @Override
    public Draft compose(Question question, Evidence evidence, Consumer<AnswerSentence> said) {
        AtomicBoolean begun = new AtomicBoolean();
        return guard.guarded(() -> {
            try {
                return model.compose(question, evidence, sentence -> {
                    begun.set(true);
                    said.accept(sentence);
                });
            } catch (ModelUnavailable e) {
                // what was said is not said twice
                throw begun.get() ? new ModelUnavailable(String.valueOf(e.getMessage()), e) : e;
            }
        });
    }
}
