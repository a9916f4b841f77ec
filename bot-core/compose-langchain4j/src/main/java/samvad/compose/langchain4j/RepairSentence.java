package samvad.compose.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.compose.langchain4j.CitedReply.CitedSentence;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Spent;
import samvad.engine.answer.verify.check.Fault;

/** Asks the model once to mend a sentence of its own that its sources do not bear out. */
final class RepairSentence {
    /** A person waits for the next sentence meanwhile. */
    static final Duration LONGEST = Duration.ofSeconds(3);

    /** So many sentences of one answer are mended; a model that needs more of it is quoted over. */
    private static final int MOST = 2;

    private final AskModel askModel;
    private final List<ChatMessage> asked;
    private final CiteSentences citeSentences;
    private Spent spent = Spent.NOTHING;
    private int repairs;

    RepairSentence(AskModel askModel, List<ChatMessage> asked, CiteSentences citeSentences) {
        this.askModel = askModel;
        this.asked = List.copyOf(asked);
        this.citeSentences = citeSentences;
    }

    /** The sentence mended and cited; empty if the model gives none in time that is borne out. */
    Optional<AnswerSentence> mended(String sentence, Fault fault) {
        return repaired(sentence, fault).map(citeSentences::check).flatMap(CiteSentences.Checked::borneOut);
    }

    Spent spent() {
        return spent;
    }

    private Optional<CitedSentence> repaired(String sentence, Fault fault) {
        if (repairs++ >= MOST) {
            return Optional.empty();
        }
        List<ChatMessage> messages = new ArrayList<>(asked);
        messages.add(AiMessage.from(sentence));
        messages.add(UserMessage.from("This sentence cannot be published: " + Fence.harmless(fault.inWords())
                + ". Write this one sentence again, in the language of the question, from the passages alone, with its number in square brackets. Reply with the sentence only, or with "
                + CitedReply.NOT_FOUND + "."));
        Optional<AskModel.Reply> reply = askModel.within(LONGEST, messages);
        reply.ifPresent(answer -> spent = spent.plus(answer.spent()));
        return reply.map(answer -> CitedReply.readSoFar(answer.text()).sentences()).filter(sentences -> sentences.size() == 1).map(List::getFirst)
                .filter(again -> !again.text().contains(CitedReply.NOT_FOUND));
    }
}
