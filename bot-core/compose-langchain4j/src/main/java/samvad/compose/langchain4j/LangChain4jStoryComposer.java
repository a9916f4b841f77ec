package samvad.compose.langchain4j;

import dev.langchain4j.data.message.ChatMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.compose.langchain4j.CitedReply.CitedSentence;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUncited;
import samvad.engine.answer.Spent;
import samvad.engine.answer.verify.check.Fault;
import samvad.engine.digest.StoryComposer;
import samvad.engine.evidence.Evidence;
import samvad.engine.language.Language;
import samvad.engine.language.WordForms;

/**
 * Has a language model word a story of a digest. Each sentence is verified; one that fails is mended once by the model, who is told
 * why, or else nothing of the story is taken.
 */
public final class LangChain4jStoryComposer implements StoryComposer {
    private static final Logger LOG = LoggerFactory.getLogger(LangChain4jStoryComposer.class);

    private final AskModel askModel;
    private final StoryPrompts prompts;
    private final WordForms wordForms;
    private final CitationVerifier verifier;

    public LangChain4jStoryComposer(ChatModels models, StoryPrompts prompts, WordForms wordForms, CitationVerifier verifier) {
        this.askModel = new AskModel(models);
        this.prompts = prompts;
        this.wordForms = wordForms;
        this.verifier = verifier;
    }

    @Override
    public Draft compose(Evidence evidence, Language language) {
        List<OfferedPassage> offered = OfferedPassage.alone(evidence);
        List<ChatMessage> messages = prompts.messages(offered, language);
        // streamed, so that a reply that does not end is noticed and the model stops where nobody waits any more
        AskModel.Reply reply = askModel.streamed(messages, _ -> {});
        CiteSentences citeSentences = new CiteSentences(wordForms, verifier, offered, evidence, language);
        RepairSentence repair = new RepairSentence(askModel, messages, citeSentences);
        List<AnswerSentence> said = new ArrayList<>();
        for (CitedSentence sentence : read(reply)) {
            Optional<AnswerSentence> verified = verified(sentence, citeSentences, repair);
            if (verified.isEmpty()) {
                return nothing(reply.spent().plus(repair.spent()));
            }
            said.add(citeSentences.said(verified.get()));
        }
        return new Draft(said, List.of(), reply.spent().plus(repair.spent()));
    }

    private static List<CitedSentence> read(AskModel.Reply reply) {
        try {
            return CitedReply.read(reply.text()).sentences();
        } catch (ModelUncited e) {
            LOG.info("A composed story is refused: {}", e.getMessage());
            return List.of();
        }
    }

    private static Optional<AnswerSentence> verified(CitedSentence sentence, CiteSentences citeSentences, RepairSentence repair) {
        CiteSentences.Checked checked = citeSentences.check(sentence);
        if (checked.fault().isEmpty()) {
            return checked.sentence();
        }
        Fault fault = checked.fault().get();
        Optional<AnswerSentence> mended = repair.mended(sentence.text(), fault);
        if (mended.isEmpty()) {
            LOG.info("A composed story is refused, a sentence is not borne out: {}", fault.getClass().getSimpleName());
            LOG.debug("It is not borne out: {}", fault.inWords());
        }
        return mended;
    }

    private static Draft nothing(Spent spent) {
        return new Draft(List.of(), List.of(), spent);
    }
}
