package samvad.compose.langchain4j;

import dev.langchain4j.data.message.ChatMessage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUncited;
import samvad.engine.answer.Note;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.reports.TakenBack;
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
        return composed(question, evidence, _ -> {}, (messages, _) -> askModel.whole(messages));
    }

    @Override
    public Draft compose(Question question, Evidence evidence, Consumer<AnswerSentence> said) {
        return composed(question, evidence, said, (messages, say) -> askModel.streamed(messages, say::soFar));
    }

    /** How a reply is had; one that streams says what it can on the way. */
    private interface Asking {
        AskModel.Reply of(List<ChatMessage> messages, SayVerified say);
    }

    /** What was taken back the model may not cite; it sees it at most beside the correction. */
    private Draft composed(Question question, Evidence evidence, Consumer<AnswerSentence> said, Asking asking) {
        Optional<TakenBack> takenBack = TakenBack.in(evidence, question);
        Evidence held = takenBack.map(back -> back.rest(evidence)).orElse(evidence);
        List<OfferedPassage> offered = OfferedPassage.from(held);
        List<ChatMessage> messages = prompts.messages(question, offered);
        CiteSentences citeSentences = new CiteSentences(wordForms, verifier, offered, held, question.language());
        SayVerified say = new SayVerified(citeSentences, new RepairSentence(askModel, messages, citeSentences), said);
        return said(say, asking.of(messages, say), takenBack.map(_ -> List.of(Note.Code.CORRECTED)).orElse(List.of()));
    }

    private static Draft said(SayVerified say, AskModel.Reply reply, List<Note.Code> notes) {
        if (reply.text().isBlank()) {
            throw new ModelUncited("it is empty");
        }
        CitedReply read = CitedReply.read(reply.text());
        say.all(read.sentences());
        if (say.said().isEmpty() && !read.sentences().isEmpty()) {
            throw new ModelUncited("none of its sentences is borne out by what it cites: " + say.firstFault());
        }
        return new Draft(say.said(), notes, reply.spent().plus(say.spent()));
    }
}
