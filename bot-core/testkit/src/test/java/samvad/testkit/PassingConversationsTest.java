package samvad.testkit;

import samvad.engine.desk.Conversations;
import samvad.engine.desk.PassingConversations;

final class PassingConversationsTest implements ConversationsContract {
    private final Conversations conversations = new PassingConversations();

    @Override
    public Conversations conversations() {
        return conversations;
    }
}
