package samvad.telegram;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import samvad.engine.chat.Address;
import samvad.engine.chat.PersonId;

/** Telegram's chats and people in Samvad's terms, and back. */
final class TelegramChats {
    static final String APP = "telegram";

    private TelegramChats() {}

    static Address address(Chat chat, @Nullable Integer topic) {
        Address address = Address.of(APP, chat.getId().toString());
        return topic == null ? address : address.in(topic.toString());
    }

    static PersonId person(User user) {
        return new PersonId(APP, user.getId().toString());
    }

    /**
     * Who wrote a message: a person, or the chat itself, for which only its administrators speak. Empty for bots and for other chats
     * (https://core.telegram.org/bots/api#message).
     */
    static Optional<PersonId> author(Message message) {
        if (message.getChat() == null) {
            return Optional.empty();
        }
        if (message.getSenderChat() != null) {
            return Optional.of(message.getChat().getId()).filter(message.getSenderChat().getId()::equals)
                    .map(chat -> new PersonId(APP, chat.toString()));
        }
        return Optional.ofNullable(message.getFrom()).filter(from -> !Boolean.TRUE.equals(from.getIsBot())).map(TelegramChats::person);
    }

    /** Groups' and channels' ids are negative, people's positive (https://core.telegram.org/bots/api#chat). */
    static boolean isGroup(Address address) {
        return address.chat().startsWith("-");
    }

    static boolean isPrivate(Address address) {
        return address.chat().matches("\\d{1,18}");
    }

    /** Null outside topics: a thread of replies in a group without them is none. */
    static @Nullable Integer topic(Message message) {
        return message.isTopicMessage() ? message.getMessageThreadId() : null;
    }

    static @Nullable Integer topic(Address address) {
        return address.thread().flatMap(TelegramChats::number).orElse(null);
    }

    static Optional<Integer> number(String digits) {
        try {
            return Optional.of(Integer.valueOf(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
