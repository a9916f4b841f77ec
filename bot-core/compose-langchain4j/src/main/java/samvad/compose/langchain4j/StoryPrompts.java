package samvad.compose.langchain4j;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.List;
import samvad.engine.language.Language;

/**
 * The rules by which a model tells a story of a digest, and the message that puts its sentences to it.
 *
 * @param english the rules for readers of English
 * @param hindi the same for those of Hindi
 */
public record StoryPrompts(String english, String hindi) {
    List<ChatMessage> messages(List<OfferedPassage> offered, Language language) {
        String rules = switch (language) {
            case ENGLISH -> english;
            case HINDI -> hindi;
        };
        return List.of(SystemMessage.from(rules), UserMessage.from(Fence.around(offered)));
    }
}
