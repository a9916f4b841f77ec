package samvad.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageBotEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samvad.engine.chat.Address;
import samvad.engine.chat.Command;

/** Hears messages: those that name Samvad in channels, and all in a person's direct messages with it. */
final class Mentions {
    private final Heard heard;
    private final Recent<String> askers;

    Mentions(Heard heard, Recent<String> askers) {
        this.heard = heard;
        this.askers = askers;
    }

    void register(App app) {
        app.event(AppMentionEvent.class, (payload, context) -> {
            mentioned(payload.getEventId(), payload.getEvent());
            return context.ack();
        });
        app.event(MessageEvent.class, (payload, context) -> {
            MessageEvent message = payload.getEvent();
            if (message.getBotId() == null) {
                direct(payload.getEventId(), new Written(message.getChannel(), message.getChannelType(), message.getUser(),
                        message.getTs(), message.getThreadTs(), message.getText()));
            }
            return context.ack();
        });
        app.event(MessageFileShareEvent.class, (payload, context) -> {
            MessageFileShareEvent message = payload.getEvent();
            direct(payload.getEventId(), new Written(message.getChannel(), message.getChannelType(), message.getUser(),
                    message.getTs(), message.getThreadTs(), message.getText()));
            return context.ack();
        });
        app.event(MessageThreadBroadcastEvent.class, (payload, context) -> {
            MessageThreadBroadcastEvent message = payload.getEvent();
            direct(payload.getEventId(), new Written(message.getChannel(), message.getChannelType(), message.getUser(),
                    message.getTs(), message.getThreadTs(), message.getText()));
            return context.ack();
        });
        app.event(MessageChangedEvent.class, (payload, context) -> {
            changed(payload.getEventId(), payload.getEvent());
            return context.ack();
        });
        app.event(MessageBotEvent.class, (_, context) -> context.ack());
        app.event(MessageDeletedEvent.class, (_, context) -> context.ack());
    }

    /** A message somebody wrote. */
    private record Written(String channel, @Nullable String channelType, @Nullable String user, String ts,
            @Nullable String thread, @Nullable String text) {}

    /** Answered in the thread: a channel is for everybody. */
    private void mentioned(String eventId, AppMentionEvent mention) {
        if (mention.getBotId() != null || mention.getUser() == null || mention.getUser().equals(heard.bot())) {
            return;
        }
        String thread = Optional.ofNullable(mention.getThreadTs()).orElse(mention.getTs());
        // who only calls Samvad wants to know what it can do
        hand(eventId, heard.address(mention.getChannel(), thread), mention.getUser(), mention.getTs(), mention.getText(),
                mention.getFiles() == null || mention.getFiles().isEmpty() ? "/help" : Command.WORDLESS);
    }

    private void direct(String eventId, Written message) {
        boolean hears = "im".equals(message.channelType()) && message.user() != null && !message.user().equals(heard.bot());
        if (hears && message.user() != null) {
            hand(eventId, heard.address(message.channel(), message.thread()), message.user(), message.ts(), message.text(), Command.WORDLESS);
        }
    }

    /** Slack also tells of a change when a link got its preview: only what somebody edited is a new question. */
    private void changed(String eventId, MessageChangedEvent event) {
        MessageChangedEvent.Message message = event.getMessage();
        if (message != null && message.getBotId() == null && message.getEdited() != null) {
            direct(eventId, new Written(event.getChannel(), event.getChannelType(), message.getUser(),
                    message.getTs(), message.getThreadTs(), message.getText()));
        }
    }

    private void hand(String eventId, Address address, String user, String ts, @Nullable String text, String wordless) {
        String words = Mrkdwn.unescapeWithout(heard.bot(), Optional.ofNullable(text).orElse(""));
        askers.keep(address.chat() + "/" + ts, user);
        heard.receive(user, heard.incoming("event:" + eventId, address, user, words.isEmpty() ? wordless : words, Heard.Told.message(ts)));
    }
}
