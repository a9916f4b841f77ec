package samvad.compose.langchain4j;

import dev.langchain4j.data.message.UserMessage;
import java.util.List;
import java.util.Optional;
import samvad.engine.answer.ModelUnavailable;

/** Asks a model for one word, to know that it is there. */
public final class ProveModel {
    private ProveModel() {}

    /** Why it does not answer, in Samvad's own words; empty if it does. */
    public static Optional<String> failureOf(ModelProvider provider, ModelEndpoint endpoint) {
        try {
            new AskModel(ChatModels.of(provider, endpoint)).whole(List.of(UserMessage.from("Reply with the word yes.")));
            return Optional.empty();
        } catch (ModelUnavailable e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
