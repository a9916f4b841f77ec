package samvad.compose.langchain4j;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.List;
import samvad.engine.language.Language;
import samvad.engine.question.Question;

/**
 * The rules a model answers by, and the message that puts a question and its passages to it.
 *
 * @param english the rules for a question in English
 * @param hindi the same for one in Hindi
 */
public record AnswerPrompts(String english, String hindi) {
    List<ChatMessage> messages(Question question, List<OfferedPassage> offered) {
        StringBuilder message = new StringBuilder(Fence.around(offered));
        message.append("Today: ").append(question.asOf()).append('\n');
        message.append("Question: ").append(Fence.harmless(question.text()));
        return List.of(SystemMessage.from(rules(question.language())), UserMessage.from(message.toString()));
    }

    private String rules(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case HINDI -> hindi;
        };
    }
}
