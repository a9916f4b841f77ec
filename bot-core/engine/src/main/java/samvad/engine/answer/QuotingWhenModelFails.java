package samvad.engine.answer;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.answer.Note.Code;
import samvad.engine.evidence.Evidence;
import samvad.engine.question.Question;

/** Lets a model word the answer, and quotes the articles, with a note that says why, where the model does not. */
public final class QuotingWhenModelFails implements AnswerComposer {
    private static final Logger LOG = LoggerFactory.getLogger(QuotingWhenModelFails.class);

    private final AnswerComposer model;
    private final AnswerComposer quoting;

    public QuotingWhenModelFails(AnswerComposer model, AnswerComposer quoting) {
        this.model = model;
        this.quoting = quoting;
    }

    @Override
    public Draft compose(Question question, Evidence evidence) {
        try {
            return model.compose(question, evidence);
        } catch (ModelUnavailable e) {
            // never the cause: a server's own words may repeat the key or the question
            LOG.warn("The model is unavailable, the articles are quoted: {}", e.getMessage());
            return quoted(question, evidence, Code.MODEL_UNAVAILABLE);
        } catch (ModelUncited e) {
            LOG.warn("The model's answer is refused, the articles are quoted: {}", e.getMessage());
            return quoted(question, evidence, Code.MODEL_UNCITED);
        }
    }

    private Draft quoted(Question question, Evidence evidence, Code why) {
        return new Draft(quoting.compose(question, evidence).sentences(), List.of(why));
    }
}
