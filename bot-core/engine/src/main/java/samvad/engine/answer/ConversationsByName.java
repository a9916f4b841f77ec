package samvad.engine.answer;

import java.util.HashMap;
import java.util.Map;

/** Answers the questions of several conversations, whatever their order; one without a name is of none, and leans on nothing. */
public final class ConversationsByName {
    private final Conversation.Answers answers;
    private final Map<String, Conversation> conversations = new HashMap<>();

    public ConversationsByName(Conversation.Answers answers) {
        this.answers = answers;
    }

    /** @param conversation its name; empty for a question by itself */
    public Answer answer(String conversation, String question) {
        Conversation before = conversations.getOrDefault(conversation, Conversation.EMPTY);
        Answer answer = before.answer(question, answers);
        if (!conversation.isEmpty()) {
            conversations.put(conversation, before.with(question, answer));
        }
        return answer;
    }
}
