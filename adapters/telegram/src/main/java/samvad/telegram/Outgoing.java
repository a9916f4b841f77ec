package samvad.telegram;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendMessageDraft;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import samvad.engine.chat.Address;
import samvad.engine.chat.Post;

/**
 * A post as a method of the Bot API, with mark-up or plain.
 *
 * @param parseMode null for plain text
 */
record Outgoing(Post post, Markup markup, @Nullable String parseMode) {
    /** A way to say it. */
    interface Method<T extends Serializable> {
        BotApiMethod<T> of(Outgoing outgoing);
    }

    static Outgoing of(Post post) {
        return new Outgoing(post, HtmlReply.render(post.reply()), ParseMode.HTML);
    }

    Outgoing plain() {
        return new Outgoing(post, markup, null);
    }

    boolean isEmpty() {
        return markup.isEmpty();
    }

    private String text() {
        return parseMode == null ? markup.plain() : markup.html();
    }

    SendMessage message() {
        SendMessage message = new SendMessage(post.address().chat(), text());
        message.setParseMode(parseMode);
        message.setMessageThreadId(TelegramChats.topic(post.address()));
        message.setLinkPreviewOptions(noPreview());
        message.setReplyParameters(answered().orElse(null));
        message.setReplyMarkup(keyboard());
        return message;
    }

    /** In a group it is not clear otherwise whom one answers; what is answered or continued may be gone by now. */
    private Optional<ReplyParameters> answered() {
        Optional<String> question = post.answers().filter(_ -> TelegramChats.isGroup(post.address()));
        return post.continues().or(() -> question).flatMap(TelegramChats::number).map(id -> {
            ReplyParameters answered = new ReplyParameters(id);
            answered.setAllowSendingWithoutReply(true);
            return answered;
        });
    }

    /** Without a keyboard in it an edit takes the keyboard away. */
    EditMessageText edit(Address where, int messageId) {
        EditMessageText edit = EditMessageText.builder().chatId(where.chat()).messageId(messageId).text(text()).build();
        edit.setParseMode(parseMode);
        edit.setLinkPreviewOptions(noPreview());
        edit.setReplyMarkup(keyboard());
        return edit;
    }

    /** Drafts of one reply have one number, so that the text grows in its place; none may be 0. */
    SendMessageDraft draft() {
        int number = (post.address() + "/" + post.answers().orElse("")).hashCode() & Integer.MAX_VALUE;
        SendMessageDraft draft = new SendMessageDraft(Long.valueOf(post.address().chat()), Math.max(1, number));
        draft.setMessageThreadId(TelegramChats.topic(post.address()));
        draft.setText(text());
        draft.setParseMode(parseMode);
        return draft;
    }

    private @Nullable InlineKeyboardMarkup keyboard() {
        return Keyboard.of(post.reply()).orElse(null);
    }

    private static LinkPreviewOptions noPreview() {
        LinkPreviewOptions none = new LinkPreviewOptions();
        none.setIsDisabled(true);
        return none;
    }
}
