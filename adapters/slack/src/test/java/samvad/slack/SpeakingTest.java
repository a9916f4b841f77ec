package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.doubles.slack.Fault;
import samvad.doubles.slack.SlackMessage;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Incoming;
import samvad.engine.people.PassingPeople;

/** What becomes of what Samvad says. */
class SpeakingTest extends SurfaceTest {
    @Test
    void an_answer_is_posted_in_its_thread_and_revised_there() {
        SlackMessage question = room.ravi.mentions(room.news, "where?");
        Address thread = inNews().in(question.ts());
        Receipt receipt = sent(surface.post(Post.of(thread, words("In Tbilisi."))));
        assertThat(receipt.address()).isEqualTo(thread);
        assertThat(message(receipt).threadTs()).contains(question.ts());
        assertThat(surface.revise(receipt, Post.of(thread, words("In Tbilisi, on Monday.")))).isEqualTo(new Delivery.Sent(receipt));
        assertThat(message(receipt).text()).isEqualTo("In Tbilisi, on Monday.");
        var call = room.slack.calls("chat.postMessage").getFirst().body();
        assertThat(call.path("unfurl_links").asText()).isEqualTo("0");
        assertThat(call.path("unfurl_media").asText()).isEqualTo("0");
    }

    @Test
    void what_continues_an_earlier_message_stands_in_the_thread_under_it() {
        Receipt first = sent(surface.post(Post.of(inNews(), words("A first report."))));
        Receipt more = sent(surface.post(Post.continuing(first, words("More on that."))));
        assertThat(message(more).threadTs()).contains(first.messageId());
        Receipt most = sent(surface.post(Post.continuing(more, words("All of it."))));
        assertThat(message(most).threadTs()).contains(first.messageId());
    }

    @Test
    void errors_become_what_the_mailroom_can_act_on() {
        assertThat(surface.post(Post.of(address("C0NOWHERE"), words("x")))).isEqualTo(new Delivery.Blocked("channel_not_found"));
        room.slack.faults().once("chat.postMessage", new Fault.RateLimited(7));
        assertThat(say("x")).isEqualTo(new Delivery.NotAllowedNow(Duration.ofSeconds(7), false));
        Receipt earlier = sent(say("first"));
        room.slack.faults().once("chat.update", new Fault.RateLimited(7));
        // that limit is the workspace's
        assertThat(surface.revise(earlier, Post.of(inNews(), words("x")))).isEqualTo(new Delivery.NotAllowedNow(Duration.ofSeconds(7), true));
        room.slack.faults().once("chat.postMessage", new Fault.ServerError(503));
        assertThat(say("x")).isEqualTo(new Delivery.Unknown("status 503"));
        room.slack.faults().once("chat.postMessage", new Fault.CutBefore());
        assertThat(say("x")).isInstanceOf(Delivery.Unknown.class);
        room.slack.faults().once("chat.postMessage", new Fault.CutAfter());
        assertThat(say("once")).isInstanceOf(Delivery.Unknown.class);
        assertThat(room.news.messages()).filteredOn(message -> message.text().equals("once")).hasSize(1);
        room.slack.faults().once("chat.postMessage", new Fault.Garbage());
        assertThat(say("x")).isInstanceOf(Delivery.Unknown.class);
        room.news.withoutBot();
        assertThat(say("x")).satisfiesAnyOf(
                delivery -> assertThat(delivery).isEqualTo(new Delivery.Blocked("not_in_channel")),
                delivery -> assertThat(delivery).isInstanceOf(Delivery.Sent.class));
        room.slack.botJoins(room.news);
        Receipt gone = new Receipt(inNews(), "1.000001");
        assertThat(surface.revise(gone, Post.of(inNews(), words("x")))).isEqualTo(new Delivery.Refused("message_not_found"));
        SlackMessage somebodys = room.ravi.messages(room.news, "mine");
        assertThat(surface.revise(new Receipt(inNews(), somebodys.ts()), Post.of(inNews(), words("x"))))
                .isEqualTo(new Delivery.Refused("cant_update_message"));
        room.news.archive();
        assertThat(say("x")).isEqualTo(new Delivery.Blocked("is_archived"));
    }

    @Test
    void a_token_that_is_not_accepted_closes_no_channel() {
        for (String error : List.of("account_inactive", "token_revoked", "token_expired", "invalid_auth", "not_authed",
                "team_access_not_granted", "org_login_required")) {
            room.slack.refuseToken(error);
            assertThat(say("x")).isEqualTo(new Delivery.NotSent(error));
            assertThatThrownBy(() -> room.bot.introduce()).hasMessageContaining(error).hasMessageContaining("bot token");
        }
    }

    @Test
    void nobody_listening_is_a_message_not_sent() {
        SlackApp away = new SlackApp(new SlackSettings(new SlackSettings.Secrets("xoxb-1", "xapp-1", ""), "http://127.0.0.1:1/api/",
                SlackSettings.Mode.SOCKET), new SlackApp.Memory(new PassingPeople(room.clock), new KeptSubscriptions()), room.clock);
        assertThat(away.surface().post(Post.of(inNews(), words("x")))).isInstanceOf(Delivery.NotSent.class);
        away.close();
    }

    @Test
    void nothing_secret_stands_in_what_is_shown() throws Exception {
        Incoming asked = asked();
        assertThat(asked.toString() + asked.context() + new Post(asked.address(), words("Tbilisi"), Optional.empty(), asked.context().secret())
                + new SlackSettings.Secrets("xoxb-1", "xapp-2", "hush")).doesNotContain("http", "xoxb", "xapp", "hush", "Tbilisi", "who");
        room.slack.refuseToken("invalid_auth");
        assertThat(catchThrowable(() -> room.bot.introduce())).hasMessageContaining("invalid_auth")
                .hasMessageNotContaining("xoxb-double");
    }

    private Delivery say(String text) {
        return surface.post(Post.of(inNews(), words(text)));
    }
}
