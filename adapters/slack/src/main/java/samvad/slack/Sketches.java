package samvad.slack;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatStartStreamResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.desk.Phrases;

/**
 * Answers before they are complete: in a thread as a stream that grows (https://docs.slack.dev/reference/methods/chat.startStream),
 * else, and where a stream cannot go on, as a message with a Stop button that is updated.
 */
final class Sketches {
    /** The stream ended by itself, as it does after some minutes, or another process's was it. */
    private static final Set<String> ENDED = Set.of("message_not_in_streaming_state", "stream_expired", "message_not_found");

    private final WebApi api;
    private final Drafting drafting;
    private final Recent<String> askers;
    private final Recent<String> streams = new Recent<>();

    /** @param askers who wrote a message, by its channel and id: in channels a stream says whom it answers */
    Sketches(WebApi api, Drafting drafting, Recent<String> askers) {
        this.api = api;
        this.drafting = drafting;
        this.askers = askers;
    }

    Delivery show(Post post, Optional<Receipt> earlier) {
        String text = ReplyText.markdown(post.reply());
        return earlier.map(receipt -> streams.find(name(receipt)).map(shown -> grow(receipt, post, shown, text))
                        .orElseGet(() -> update(receipt, unfinished(post.reply()))))
                .orElseGet(() -> begin(post, text));
    }

    /** Ends the stream a message may be; a delivery if that failed and has to be tried again. */
    Optional<Delivery> finish(Receipt receipt) {
        return streams.find(name(receipt)).flatMap(_ -> stop(receipt));
    }

    /** Makes a message say something else. */
    Delivery update(Receipt receipt, Said said) {
        Delivery delivery = updateOnce(receipt, said);
        if (delivery instanceof Delivery.Refused(String why) && why.equals("streaming_state_conflict")) {
            return stop(receipt).orElseGet(() -> updateOnce(receipt, said));
        }
        return delivery;
    }

    private Delivery begin(Post post, String text) {
        Address address = post.address();
        Optional<String> reader = post.answers().flatMap(id -> askers.find(address.chat() + "/" + id));
        boolean direct = address.chat().startsWith("D");
        if (address.thread().isEmpty() || !direct && reader.isEmpty() || text.isEmpty()) {
            return place(post);
        }
        return switch (api.call(methods -> methods.chatStartStream(stream -> stream
                .channel(address.chat()).threadTs(address.thread().orElseThrow()).markdownText(text)
                .recipientUserId(reader.orElse(null)).recipientTeamId(reader.map(_ -> address.space()).orElse(null))))) {
            case WebApi.Result.Done<ChatStartStreamResponse>(var response) -> {
                Receipt receipt = new Receipt(address, response.getTs());
                streams.keep(name(receipt), text);
                yield new Delivery.Sent(receipt);
            }
            case WebApi.Result.Failed<ChatStartStreamResponse>(var _, var delivery) ->
                    delivery instanceof Delivery.Refused ? place(post) : delivery;
        };
    }

    private Delivery place(Post post) {
        return switch (SlackSurface.post(api, post.address(), unfinished(post.reply()))) {
            case WebApi.Result.Done<ChatPostMessageResponse>(var response) -> new Delivery.Sent(new Receipt(post.address(), response.getTs()));
            case WebApi.Result.Failed<ChatPostMessageResponse>(var _, var delivery) -> delivery;
        };
    }

    private Delivery grow(Receipt receipt, Post post, String shown, String text) {
        if (text.equals(shown)) {
            return new Delivery.Sent(receipt);
        }
        if (!text.startsWith(shown)) {
            return stop(receipt).orElseGet(() -> update(receipt, unfinished(post.reply())));
        }
        var result = api.call(methods -> methods.chatAppendStream(stream -> stream
                .channel(receipt.address().chat()).ts(receipt.messageId()).markdownText(text.substring(shown.length()))));
        if (result instanceof WebApi.Result.Failed(String error, Delivery delivery)) {
            if (!ENDED.contains(error)) {
                return delivery;
            }
            streams.drop(name(receipt));
            return update(receipt, unfinished(post.reply()));
        }
        streams.keep(name(receipt), text);
        return new Delivery.Sent(receipt);
    }

    private Optional<Delivery> stop(Receipt receipt) {
        var result = api.call(methods -> methods.chatStopStream(stream -> stream
                .channel(receipt.address().chat()).ts(receipt.messageId())));
        if (result instanceof WebApi.Result.Failed(String _, Delivery delivery) && !(delivery instanceof Delivery.Refused)) {
            return Optional.of(delivery);
        }
        streams.drop(name(receipt));
        return Optional.empty();
    }

    private Delivery updateOnce(Receipt receipt, Said said) {
        var result = api.call(methods -> methods.chatUpdate(message -> message
                .channel(receipt.address().chat()).ts(receipt.messageId())
                .text(said.text()).blocks(said.blocks())));
        return result instanceof WebApi.Result.Failed(String _, Delivery delivery) ? delivery : new Delivery.Sent(receipt);
    }

    private Said unfinished(Reply reply) {
        boolean hasChoices = reply.blocks().stream().anyMatch(block -> block instanceof Reply.Block.Choices);
        Reply.Choice stop = new Reply.Choice(Phrases.in(reply.language()).say("stop-button"), Presses.STOP);
        return drafting.render(hasChoices ? reply
                : new Reply(reply.language(), Stream.concat(reply.blocks().stream(), Stream.of(new Reply.Block.Choices(List.of(stop)))).toList()));
    }

    private static String name(Receipt receipt) {
        return receipt.address().chat() + "/" + receipt.messageId();
    }
}
