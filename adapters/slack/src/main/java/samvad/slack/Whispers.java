package samvad.slack;

import com.slack.api.methods.response.chat.ChatPostEphemeralResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;

/** Answers only one person sees: through Slack's address for it, else in the channel, else in their direct messages. */
final class Whispers {
    private static final Set<String> NOT_LET_IN = Set.of("not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived");

    /** Slack gives no id for what is said through a response_url; nothing can be revised there. */
    private static final String WITHOUT_ID = "ephemeral";

    private final WebApi api;
    private final ResponseUrls responseUrls;
    private final Drafting drafting;

    Whispers(WebApi api, ResponseUrls responseUrls, Drafting drafting) {
        this.api = api;
        this.responseUrls = responseUrls;
        this.drafting = drafting;
    }

    Delivery say(Post post, String person) {
        return answer(post).orElseGet(() -> {
            Delivery delivery = drafting.say(post.reply(), said -> inChannel(post.address(), person, said));
            return delivery instanceof Delivery.Blocked(String why) && NOT_LET_IN.contains(why)
                    ? drafting.say(withoutSharing(post.reply()), said -> direct(post.address(), person, said)) : delivery;
        });
    }

    /** Through the address given along; empty if there is none or it works no more, so that nothing was sent. */
    Optional<Delivery> answer(Post post) {
        return post.secret().flatMap(url -> {
            Delivery delivery = drafting.say(post.reply(), said -> responseUrls.answer(url, said)
                    .map(result -> result instanceof WebApi.Result.Failed(String _, Delivery failed) ? failed
                            : new Delivery.Sent(new Receipt(post.address(), WITHOUT_ID)))
                    .orElse(new Delivery.Refused("no address of Slack's")));
            return delivery instanceof Delivery.Refused ? Optional.empty() : Optional.of(delivery);
        });
    }

    private Delivery inChannel(Address address, String person, Said said) {
        var result = api.callInChannel(methods -> methods.chatPostEphemeral(message -> message
                .channel(address.chat()).user(person).threadTs(address.thread().orElse(null))
                .text(said.text()).blocks(said.blocks().isEmpty() ? null : said.blocks())));
        return switch (result) {
            case WebApi.Result.Done<ChatPostEphemeralResponse>(var response) ->
                    new Delivery.Sent(new Receipt(address, response.getMessageTs()));
            case WebApi.Result.Failed<ChatPostEphemeralResponse>(var _, var delivery) -> delivery;
        };
    }

    /** In direct messages there is no channel to share with, and into the one it was asked in Samvad is not let. */
    private static Reply withoutSharing(Reply reply) {
        return new Reply(reply.language(), reply.blocks().stream().flatMap(block -> switch (block) {
            case Reply.Block.Choices(List<Reply.Choice> choices) -> {
                List<Reply.Choice> others = choices.stream().filter(choice -> !choice.command().startsWith(Presses.SHARE)).toList();
                yield others.isEmpty() ? Stream.<Reply.Block>empty() : Stream.of(new Reply.Block.Choices(others));
            }
            case Reply.Block.Words _, Reply.Block.Headline _, Reply.Block.Said _, Reply.Block.Sources _, Reply.Block.Aside _ -> Stream.of(block);
        }).toList());
    }

    private Delivery direct(Address address, String person, Said said) {
        return switch (api.call(methods -> methods.conversationsOpen(open -> open.users(List.of(person))))) {
            case WebApi.Result.Done<ConversationsOpenResponse>(var opened) -> posted(new Address(
                    address.app(), address.space(), opened.getChannel().getId(), Optional.empty(), Optional.empty()), said);
            case WebApi.Result.Failed<ConversationsOpenResponse>(var _, var delivery) -> delivery;
        };
    }

    private Delivery posted(Address direct, Said said) {
        return switch (SlackSurface.post(api, direct, said)) {
            case WebApi.Result.Done<ChatPostMessageResponse>(var response) -> new Delivery.Sent(new Receipt(direct, response.getTs()));
            case WebApi.Result.Failed<ChatPostMessageResponse>(var _, var delivery) -> delivery;
        };
    }
}
