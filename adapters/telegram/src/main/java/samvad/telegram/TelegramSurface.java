package samvad.telegram;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import samvad.engine.chat.Address;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.desk.Phrases;

/** Speaks in Telegram: each call is one to the Bot API, and a second one only where the first was not taken as it was written. */
final class TelegramSurface implements ChatSurface {
    private static final String STOP = "/stop";

    private final BotApi api;
    private final BotApi aside;
    private final DeliveryOfCall deliveryOfCall;
    private final AtomicBoolean drafts = new AtomicBoolean(true);

    /** @param aside for what is only shown in passing, so that it never keeps a message waiting */
    TelegramSurface(BotApi api, BotApi aside, DeliveryOfCall deliveryOfCall) {
        this.api = api;
        this.aside = aside;
        this.deliveryOfCall = deliveryOfCall;
    }

    @Override
    public String app() {
        return TelegramChats.APP;
    }

    @Override
    public List<Reply> fit(Reply reply) {
        return FitReply.parts(reply);
    }

    @Override
    public Delivery post(Post post) {
        Outgoing outgoing = Outgoing.of(post);
        if (outgoing.isEmpty()) {
            return new Delivery.Refused("nothing to say");
        }
        Called<Message> called = written(outgoing, Outgoing::message);
        return called instanceof Called.Done<Message>(Message sent)
                ? new Delivery.Sent(new Receipt(post.address(), sent.getMessageId().toString()))
                : deliveryOfCall.of(called, post.address());
    }

    @Override
    public Delivery revise(Receipt receipt, Post post) {
        Outgoing outgoing = Outgoing.of(post);
        Optional<Integer> message = TelegramChats.number(receipt.messageId());
        if (outgoing.isEmpty() || message.isEmpty()) {
            return new Delivery.Refused("nothing to say, or no message to say it in");
        }
        Called<?> called = written(outgoing, written -> written.edit(receipt.address(), message.get()));
        return saysItAlready(called) || called instanceof Called.Done<?> ? new Delivery.Sent(receipt) : deliveryOfCall.of(called, receipt.address());
    }

    /**
     * In private chats a draft, which vanishes by itself (https://core.telegram.org/bots/api#sendmessagedraft); in groups, or where the
     * Bot API server has no drafts, a message with a button to stop, and edits of it.
     */
    @Override
    public Delivery sketch(Post post, Optional<Receipt> earlier) {
        Post shown = FitReply.parts(post.reply()).stream().findFirst()
                .map(first -> new Post(post.address(), first, post.answers(), post.secret())).orElse(post);
        Post stoppable = new Post(shown.address(), withStop(shown.reply()), shown.answers(), shown.secret());
        if (earlier.isEmpty() && drafts.get() && TelegramChats.isPrivate(post.address())) {
            return draft(shown, stoppable);
        }
        return earlier.map(receipt -> revise(receipt, stoppable)).orElseGet(() -> post(stoppable));
    }

    /** A server that does not know the method is not asked again; a token that is not taken gets 404 too, but for all it says. */
    private Delivery draft(Post post, Post instead) {
        Called<?> called = written(Outgoing.of(post), Outgoing::draft);
        if (called instanceof Called.Denied<?> denied && (denied.code() == 404 || denied.says("textdraft"))) {
            Delivery posted = post(instead);
            drafts.compareAndSet(true, denied.code() != 404 || !(posted instanceof Delivery.Sent));
            return posted;
        }
        return called instanceof Called.Done<?> || saysItAlready(called) ? new Delivery.Passing() : deliveryOfCall.of(called, post.address());
    }

    private static boolean saysItAlready(Called<?> called) {
        return called instanceof Called.Denied<?> denied && denied.says("message is not modified");
    }

    private static Reply withStop(Reply reply) {
        return reply.with(new Reply.Block.Choices(List.of(new Reply.Choice(Phrases.in(reply.language()).say("stop-button"), STOP))));
    }

    @Override
    public void showWorking(Address address) {
        SendChatAction typing = new SendChatAction(address.chat(), ActionType.TYPING.toString());
        typing.setMessageThreadId(TelegramChats.topic(address));
        aside.callAside(typing);
    }

    private <T extends Serializable> Called<T> written(Outgoing outgoing, Outgoing.Method<T> method) {
        Called<T> called = api.call(method.of(outgoing));
        boolean misread = called instanceof Called.Denied<T> denied && denied.code() == 400 && denied.says("parse entities");
        return misread ? api.call(method.of(outgoing.plain())) : called;
    }
}
