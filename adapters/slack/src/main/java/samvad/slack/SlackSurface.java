package samvad.slack;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;

/** Says replies in Slack. */
final class SlackSurface implements ChatSurface {
    private final WebApi api;
    private final Drafting drafting;
    private final Whispers whispers;
    private final Sketches sketches;

    SlackSurface(WebApi api, SlackSettings settings, Recent<String> askers) {
        this.api = api;
        this.drafting = new Drafting();
        this.whispers = new Whispers(api, new ResponseUrls(api, settings), drafting);
        this.sketches = new Sketches(api, drafting, askers);
    }

    @Override
    public String app() {
        return Heard.APP;
    }

    @Override
    public List<Reply> fit(Reply reply) {
        return FitReply.fit(reply);
    }

    @Override
    public Delivery post(Post post) {
        if (post.address().onlyFor().isPresent()) {
            return whispers.say(post, post.address().onlyFor().orElseThrow());
        }
        Delivery said = say(post);
        // where Samvad is not let in, who asked there can still be answered through the address Slack gave along
        return said instanceof Delivery.Blocked && post.secret().isPresent() ? whispers.answer(post).orElse(said) : said;
    }

    @Override
    public Delivery revise(Receipt receipt, Post post) {
        if (receipt.address().onlyFor().isPresent()) {
            return new Delivery.Refused("only_one_person_saw_it");
        }
        return sketches.finish(receipt).orElseGet(() -> drafting.say(post.reply(), said -> sketches.update(receipt, said)));
    }

    @Override
    public Delivery sketch(Post post, Optional<Receipt> earlier) {
        boolean whole = post.address().onlyFor().isPresent() || post.secret().isPresent();
        return whole ? new Delivery.Passing() : sketches.show(post, earlier);
    }

    /** Slack shows that only of assistants. */
    @Override
    public void showWorking(Address address) {}

    private Delivery say(Post post) {
        Address place = place(post);
        return drafting.say(post.reply(), said -> switch (post(api, place, said)) {
            case WebApi.Result.Done<ChatPostMessageResponse>(var response) -> new Delivery.Sent(new Receipt(place, response.getTs()));
            case WebApi.Result.Failed<ChatPostMessageResponse>(var _, var delivery) -> delivery;
        });
    }

    /** What continues a message stands in the thread under it. */
    private static Address place(Post post) {
        return post.continues().filter(_ -> post.address().thread().isEmpty()).map(post.address()::in).orElse(post.address());
    }

    /** Says it where everybody reads it. */
    static WebApi.Result<ChatPostMessageResponse> post(WebApi api, Address address, Said said) {
        return api.callInChannel(methods -> methods.chatPostMessage(message -> message
                .channel(address.chat()).threadTs(address.thread().orElse(null))
                .text(said.text()).blocks(said.blocks().isEmpty() ? null : said.blocks())
                .mrkdwn(false).unfurlLinks(false).unfurlMedia(false)));
    }
}
