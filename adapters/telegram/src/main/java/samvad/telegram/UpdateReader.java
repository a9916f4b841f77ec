package samvad.telegram;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import samvad.engine.chat.Address;
import samvad.engine.chat.Command;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Incoming;
import samvad.engine.language.Language;

/** Reads what an update means for Samvad. Calls nobody. */
final class UpdateReader {
    private final Self self;
    private final Clock clock;

    /** @param clock its zone is the one of a day */
    UpdateReader(Self self, Clock clock) {
        this.self = self;
        this.clock = clock;
    }

    Heard read(Update update) {
        if (update.getMessage() != null) {
            return written(update, update.getMessage(), false);
        }
        if (update.getEditedMessage() != null) {
            return written(update, update.getEditedMessage(), true);
        }
        if (update.getChannelPost() != null) {
            return written(update, update.getChannelPost(), false);
        }
        if (update.getCallbackQuery() != null) {
            return pressed(update, update.getCallbackQuery());
        }
        return update.getInlineQuery() == null ? new Heard.Nothing() : typed(update.getInlineQuery());
    }

    private Heard written(Update update, Message message, boolean edited) {
        Optional<PersonId> author = TelegramChats.author(message);
        if (author.isEmpty() || isOwnAnswer(message)) {
            return new Heard.Nothing();
        }
        WrittenText written = WrittenText.of(message, self);
        RepliedTo replied = RepliedTo.of(message, self);
        Address address = TelegramChats.address(message.getChat(), TelegramChats.topic(message));
        boolean meant = !TelegramChats.isGroup(address) || written.isAddressed() || replied.isToSelf();
        if (!meant || written.isForAnotherBot()) {
            return new Heard.Nothing();
        }
        Optional<String> text = written.hasWords() ? Optional.of(written.text())
                : !edited && Attachments.areIn(message) ? Optional.of(Command.WORDLESS) : Optional.empty();
        return text.<Heard>map(words -> new Heard.Written(new Incoming(key(update), address, author.get(), words,
                new Incoming.Context(Optional.of(message.getMessageId().toString()), replied.own(), replied.about(),
                        language(message.getFrom()), Optional.empty()), clock.instant()))).orElseGet(Heard.Nothing::new);
    }

    /** An answer somebody picked from an inline query is posted in their name. */
    private boolean isOwnAnswer(Message message) {
        return message.getViaBot() != null && self.id() == message.getViaBot().getId();
    }

    private Heard pressed(Update update, CallbackQuery query) {
        MaybeInaccessibleMessage under = query.getMessage();
        if (under == null || under.getChat() == null || query.getData() == null || query.getData().isBlank()) {
            return new Heard.PressedSomewhere(query.getId());
        }
        Address address = TelegramChats.address(under.getChat(), under instanceof Message message ? TelegramChats.topic(message) : null);
        String message = under.getMessageId().toString();
        return new Heard.Pressed(query.getId(), new Incoming(key(update), address, TelegramChats.person(query.getFrom()), query.getData(),
                new Incoming.Context(Optional.empty(), Optional.of(message), Optional.empty(), language(query.getFrom()), Optional.empty()),
                clock.instant()), new Receipt(address, message));
    }

    /** Telegram does not tell in which chat it is typed; a question has the private chat's address. */
    private Heard typed(InlineQuery query) {
        Address address = Address.of(TelegramChats.APP, query.getFrom().getId().toString());
        return new Heard.Typed(query.getId(), new samvad.engine.chat.Message(address, TelegramChats.person(query.getFrom()),
                query.getQuery().strip(), Optional.empty(), language(query.getFrom()), LocalDate.now(clock)));
    }

    private static String key(Update update) {
        return "telegram:update:" + update.getUpdateId();
    }

    /** A channel's posts are from nobody. */
    private static Optional<Language> language(@Nullable User user) {
        return Optional.ofNullable(user).map(User::getLanguageCode).flatMap(Language::ofCode);
    }
}
