package samvad.compose.langchain4j;

import dev.langchain4j.data.message.ChatMessage;
import java.util.List;
import java.util.function.Consumer;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUncited;
import samvad.engine.evidence.Evidence;
import samvad.engine.language.WordForms;
import samvad.engine.question.Question;

/**
 * Has a language model word the answer from numbered passages. Each sentence is verified; one that fails is mended once by the model,
 * who is told why, or else the article's own sentence is quoted in its place, or it is dropped.
 */
public final class LangChain4jComposer implements AnswerComposer {
    private final AskModel askModel;
    private final AnswerPrompts prompts;
    private final WordForms wordForms;
    private final CitationVerifier verifier;

    public LangChain4jComposer(ChatModels models, AnswerPrompts prompts, WordForms wordForms, CitationVerifier verifier) {
        this.askModel = new AskModel(models);
        this.prompts = prompts;
        this.wordForms = wordForms;
        this.verifier = verifier;
    }

    @Override
    public Draft compose(Question question, Evidence evidence) {
        List<OfferedPassage> offered = OfferedPassage.from(evidence);
        List<ChatMessage> messages = prompts.messages(question, offered);
        SayVerified say = say(question, evidence, offered, messages, _ -> {});
        return said(say, askModel.whole(messages));
    }

    @Override
    public Draft compose(Question question, Evidence evidence, Consumer<AnswerSentence> said) {
        List<OfferedPassage> offered = OfferedPassage.from(evidence);
        List<ChatMessage> messages = prompts.messages(question, offered);
        SayVerified say = say(question, evidence, offered, messages, said);
        return said(say, askModel.streamed(messages, say::soFar));
    }

    private SayVerified say(Question question, Evidence evidence, List<OfferedPassage> offered, List<ChatMessage> messages, Consumer<AnswerSentence> said) {
        CiteSentences citeSentences = new CiteSentences(wordForms, verifier, offered, evidence);
        return new SayVerified(question, evidence, citeSentences, verifier, new RepairSentence(askModel, messages), said);
    }

    private static Draft said(SayVerified say, AskModel.Reply reply) {
        if (reply.text().isBlank()) {
            throw new ModelUncited("it is empty");
        }
        CitedReply read = CitedReply.read(reply.text());
        say.all(read.sentences());
        if (say.said().isEmpty() && !read.sentences().isEmpty()) {
            throw new ModelUncited("none of its sentences is borne out by what it cites: " + say.firstFault());
        }
        return new Draft(say.said(), List.of(), reply.spent().plus(say.spent()));
    }
}
