package samvad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import samvad.doubles.telegram.ChatMessage;
import samvad.doubles.telegram.Conversation;
import samvad.doubles.telegram.GroupChat;
import samvad.doubles.telegram.PrivateChat;
import samvad.doubles.telegram.TelegramPerson;

/** A talk in Telegram as it reads: who says what, and what the bot says to it, one message after the other. */
public final class TelegramTalk {
    private final Function<String, ChatMessage> saying;
    private final BiFunction<Predicate<Conversation>, Duration, Conversation> waiting;
    private int heard;
    private ChatMessage said;
    private ChatMessage answer;

    private TelegramTalk(Function<String, ChatMessage> saying, BiFunction<Predicate<Conversation>, Duration, Conversation> waiting) {
        this.saying = saying;
        this.waiting = waiting;
    }

    public static TelegramTalk alone(PrivateChat chat) {
        return new TelegramTalk(chat::says, chat::await);
    }

    public static TelegramTalk inGroup(GroupChat group, TelegramPerson person) {
        return new TelegramTalk(words -> group.says(person, words), group::await);
    }

    public TelegramTalk user(String words) {
        said = saying.apply(words);
        return this;
    }

    /** The bot's next message holds all of this. */
    public TelegramTalk bot(String... words) {
        Conversation seen = waiting.apply(now -> now.fromBot().size() > heard, SmallNewsroom.SOON);
        answer = seen.fromBot().get(heard++);
        assertThat(answer.text()).contains(words);
        return this;
    }

    /** The bot's newest message is changed until it holds all of this. */
    public TelegramTalk revised(String... words) {
        waiting.apply(now -> now.fromBot().stream().anyMatch(message -> message.id() == answer.id() && message.edits() > answer.edits()
                && List.of(words).stream().allMatch(message.text()::contains)), SmallNewsroom.SOON);
        return this;
    }

    /** What the person said last. */
    public ChatMessage said() {
        return said;
    }

    /** What the bot answered last. */
    public ChatMessage answer() {
        return answer;
    }

    /** How much the bot has said. */
    public int heard() {
        return waiting.apply(_ -> true, Duration.ZERO).fromBot().size();
    }
}
