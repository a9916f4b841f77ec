package samvad.compose.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import java.util.Objects;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUnavailable;
import samvad.engine.answer.ModelUncited;
import samvad.engine.evidence.Evidence;
import samvad.engine.language.WordForms;
import samvad.engine.question.Question;

/**
 * Has a language model word the answer from numbered passages. The whole reply is refused unless each of its sentences
 * cites passages that were offered and that hold what it says.
 */
public final class LangChain4jComposer implements AnswerComposer {
    private final ChatModel model;
    private final AnswerPrompts prompts;
    private final CiteSentences citeSentences;

    public LangChain4jComposer(ChatModel model, AnswerPrompts prompts, WordForms wordForms) {
        this.model = model;
        this.prompts = prompts;
        this.citeSentences = new CiteSentences(wordForms);
    }

    /** One that speaks to any server with OpenAI's chat completions. */
    public static LangChain4jComposer speakingTo(ModelEndpoint endpoint, AnswerPrompts prompts, WordForms wordForms) {
        return new LangChain4jComposer(ChatModels.openAiCompatible(endpoint), prompts, wordForms);
    }

    @Override
    public Draft compose(Question question, Evidence evidence) {
        List<OfferedPassage> offered = OfferedPassage.from(evidence);
        CitedReply reply = CitedReply.read(textOf(ask(question, offered)));
        return new Draft(citeSentences.cite(reply, offered));
    }

    private ChatResponse ask(Question question, List<OfferedPassage> offered) {
        try {
            return model.chat(prompts.messages(question, offered));
        } catch (RuntimeException e) {
            // all of them: on JSON of an unexpected shape the client fails in ways it does not declare
            throw new ModelUnavailable(ModelFailure.inWords(e), e);
        }
    }

    private static String textOf(ChatResponse response) {
        if (response.finishReason() == FinishReason.LENGTH || response.finishReason() == FinishReason.CONTENT_FILTER) {
            throw new ModelUnavailable("it broke its answer off (" + response.finishReason() + ")");
        }
        String text = Objects.requireNonNullElse(response.aiMessage().text(), "");
        if (text.isBlank()) {
            throw new ModelUncited("it is empty");
        }
        return text;
    }
}
