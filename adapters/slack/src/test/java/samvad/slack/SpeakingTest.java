package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samvad.doubles.slack.Fault;
import samvad.doubles.slack.Faults;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.Streaming;
import samvad.engine.chat.Address;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Incoming;
import samvad.engine.language.Language;
import samvad.engine.people.PassingPeople;

/** What becomes of what Samvad says, at the double through Slack's own client. */
class SpeakingTest {
    private static final String TEAM = "T0NEWSROOM";

    private Newsroom room;
    private ChatSurface surface;

    @BeforeEach
    void open() {
        room = Newsroom.silent();
        surface = room.bot.surface();
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

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
    void an_answer_for_one_takes_the_place_of_looking_and_goes_on_below() throws Exception {
        Incoming asked = asked();
        Post post = new Post(asked.address(), words("In Tbilisi."), Optional.empty(), asked.context().secret());
        room.news.await(SlackMessage::ephemeral, Newsroom.SOON);
        assertThat(surface.post(post)).isInstanceOf(Delivery.Sent.class);
        assertThat(surface.post(new Post(asked.address(), words("On Monday."), Optional.empty(), asked.context().secret())))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(room.ravi.sees(room.news)).extracting(SlackMessage::text).contains("In Tbilisi.").doesNotContain("Looking through the articles …");
        assertThat(room.slack.calls(Faults.RESPONSE_URL)).extracting(call -> call.body().path("replace_original").asBoolean())
                .containsExactly(true, false);
        assertThat(room.meera.sees(room.news)).isEmpty();
    }

    @Test
    void after_the_address_for_one_has_run_out_they_are_whispered_to_or_written_to_directly() throws Exception {
        Incoming asked = asked();
        room.clock.forward(Duration.ofMinutes(31));
        Post post = new Post(asked.address(), words("In Tbilisi."), Optional.empty(), asked.context().secret());
        assertThat(surface.post(post)).isInstanceOf(Delivery.Sent.class);
        assertThat(room.slack.calls("chat.postEphemeral")).hasSize(1);
        assertThat(room.news.messages().getLast().onlyFor()).contains("U1RAVI");
        var hidden = room.slack.privateChannel("G1", "hidden").withoutBot();
        Address there = new Address("slack", TEAM, hidden.id(), Optional.empty(), Optional.of("U1RAVI"));
        Reply shareable = words("Here then.").with(new Reply.Block.Choices(List.of(
                new Reply.Choice("Share in channel", "/share k1"), new Reply.Choice("Sources", "/sources"))));
        Receipt direct = sent(surface.post(new Post(there, shareable, Optional.empty(), Optional.empty())));
        assertThat(room.ravi.dm().messages().getFirst().blocks().toString()).contains("/sources").doesNotContain("/share");
        assertThat(direct.address().chat()).isEqualTo(room.ravi.dm().id());
        assertThat(room.ravi.dm().messages()).extracting(SlackMessage::text).containsExactly("Here then.");
        assertThat(hidden.messages()).isEmpty();
    }

    @Test
    void an_answer_for_all_reaches_the_asker_alone_where_samvad_is_not_let_in() throws Exception {
        room.bot.listen(room.desk);
        room.slack.socketMode().awaitConnections(1, Newsroom.SOON);
        var closed = room.slack.privateChannel("G2", "closed");
        SlackMessage said = room.meera.messages(closed, "They met in Tbilisi.");
        closed.withoutBot();
        room.ravi.usesShortcut(said, "ask_about");
        room.ravi.submits(room.ravi.awaitModal(_ -> true, Newsroom.SOON), Map.of("question", "who?"));
        Incoming asked = room.desk.next();
        Post post = new Post(asked.address(), words("Two ministers."), Optional.empty(), asked.context().secret());
        assertThat(surface.sketch(post, Optional.empty())).isEqualTo(new Delivery.Passing());
        assertThat(surface.post(post)).isInstanceOf(Delivery.Sent.class);
        assertThat(room.ravi.sees(closed)).extracting(SlackMessage::text).contains("Two ministers.");
        assertThat(room.meera.sees(closed)).extracting(SlackMessage::text).doesNotContain("Two ministers.");
        room.slack.botJoins(closed);
        assertThat(surface.post(post)).isInstanceOf(Delivery.Sent.class);
        assertThat(closed.thread(said.ts())).extracting(SlackMessage::text).contains("Two ministers.");
    }

    @Test
    void a_button_under_an_answer_for_one_is_answered_for_one_and_shared_for_all() throws Exception {
        Incoming asked = asked();
        Reply reply = words("In Tbilisi.").with(new Reply.Block.Choices(List.of(
                new Reply.Choice("Sources", "/sources"), new Reply.Choice("Share in channel", "/share k1"), new Reply.Choice("This helped", "/helpful"))));
        Receipt receipt = sent(surface.post(new Post(asked.address(), reply, Optional.empty(), Optional.empty())));
        SlackMessage answer = message(receipt);
        room.ravi.presses(answer, "Sources");
        assertThat(room.desk.next().address()).isEqualTo(asked.address());
        room.ravi.presses(answer, "Share in channel");
        Incoming shared = room.desk.next();
        assertThat(shared.address()).isEqualTo(inNews());
        assertThat(shared.key()).isEqualTo("slack:share:k1:C1NEWS");
        int handedIn = room.desk.handedIn.get();
        assertThat(room.ravi.presses(answer, "Share in channel").await(Newsroom.SOON).acknowledged()).isTrue();
        assertThat(room.desk.handedIn).hasValue(handedIn + 1);
        assertThat(room.desk.received).isEmpty();
        room.ravi.presses(answer, "This helped");
        assertThat(FrontDesk.next(room.desk.rated).answer()).isEqualTo(receipt);
    }

    @Test
    void an_address_that_is_not_Slacks_is_never_called() {
        Address forOne = new Address("slack", TEAM, "C1NEWS", Optional.empty(), Optional.of("U1RAVI"));
        String root = room.slack.apiUrl().replace("/api/", "");
        for (String url : List.of("https://hooks.slack.com.example.org/x", "http://hooks.slack.com/x", "ftp://hooks.slack.com/x", "no address",
                "http://127.0.0.1:" + (URI.create(root).getPort() + 1) + "/response/R1", "https://hooks.slack.com@example.org/")) {
            assertThat(surface.post(new Post(forOne, words("x"), Optional.empty(), Optional.of(url)))).isInstanceOf(Delivery.Sent.class);
        }
        assertThat(room.slack.calls(Faults.RESPONSE_URL)).isEmpty();
        assertThat(room.slack.calls("chat.postEphemeral")).hasSize(6);
    }

    @Test
    void a_sketch_in_a_thread_is_a_stream_that_grows_and_ends_as_the_answer() throws Exception {
        room.bot.listen(room.desk);
        room.slack.socketMode().awaitConnections(1, Newsroom.SOON);
        SlackMessage question = room.ravi.mentions(room.news, "where?");
        Incoming asked = room.desk.next();
        Receipt first = sent(surface.sketch(sketch(asked, "Reading: *bold* …"), Optional.empty()));
        assertThat(message(first).state().streaming()).isInstanceOf(Streaming.Open.class);
        assertThat(message(first).threadTs()).contains(question.ts());
        Reply longer = words("Reading: *bold* …").with(new Reply.Block.Words("And more."));
        assertThat(surface.sketch(new Post(asked.address(), longer, asked.context().messageId(), Optional.empty()), Optional.of(first)))
                .isEqualTo(new Delivery.Sent(first));
        assertThat(room.slack.calls("chat.appendStream")).hasSize(1);
        assertThat(message(first).text()).contains("And more.");
        assertThat(surface.revise(first, sketch(asked, "In Tbilisi."))).isEqualTo(new Delivery.Sent(first));
        assertThat(message(first).text()).isEqualTo("In Tbilisi.");
        assertThat(message(first).state().streaming()).isNotInstanceOf(Streaming.Open.class);
    }

    @Test
    void a_sketch_that_says_something_else_or_outlived_its_stream_is_edited() throws Exception {
        room.bot.listen(room.desk);
        room.slack.socketMode().awaitConnections(1, Newsroom.SOON);
        room.ravi.mentions(room.news, "where?");
        Incoming asked = room.desk.next();
        Receipt other = sent(surface.sketch(sketch(asked, "Looking …"), Optional.empty()));
        assertThat(surface.sketch(sketch(asked, "Reading: A"), Optional.of(other))).isEqualTo(new Delivery.Sent(other));
        assertThat(message(other).text()).isEqualTo("Reading: A");
        assertThat(message(other).blocks().toString()).contains("/stop");
        Receipt late = sent(surface.sketch(sketch(asked, "Looking"), Optional.empty()));
        room.clock.forward(Duration.ofMinutes(30));
        assertThat(surface.sketch(sketch(asked, "Looking more"), Optional.of(late))).isEqualTo(new Delivery.Sent(late));
        assertThat(surface.revise(late, sketch(asked, "In Tbilisi."))).isEqualTo(new Delivery.Sent(late));
        assertThat(message(late).text()).isEqualTo("In Tbilisi.");
    }

    @Test
    void a_sketch_outside_a_thread_is_a_message_with_a_stop_button_and_none_is_shown_to_one_alone() {
        Receipt receipt = sent(surface.sketch(Post.of(inNews(), words("Looking …")), Optional.empty()));
        assertThat(message(receipt).blocks().toString()).contains("/stop");
        assertThat(surface.sketch(Post.of(inNews(), words("Reading: A")), Optional.of(receipt))).isEqualTo(new Delivery.Sent(receipt));
        assertThat(message(receipt).text()).isEqualTo("Reading: A");
        Address forOne = new Address("slack", TEAM, "C1NEWS", Optional.empty(), Optional.of("U1RAVI"));
        assertThat(surface.sketch(Post.of(forOne, words("Looking …")), Optional.empty())).isEqualTo(new Delivery.Passing());
    }

    @Test
    void a_stream_nobody_here_began_is_ended_before_it_is_revised() throws Exception {
        room.bot.listen(room.desk);
        room.slack.socketMode().awaitConnections(1, Newsroom.SOON);
        room.ravi.mentions(room.news, "where?");
        Incoming asked = room.desk.next();
        Receipt begun = sent(surface.sketch(sketch(asked, "Looking …"), Optional.empty()));
        SlackApp restarted = new SlackApp(new SlackSettings(new SlackSettings.Secrets("xoxb-double", "", ""), room.slack.apiUrl(),
                SlackSettings.Mode.SOCKET), new SlackApp.Memory(new PassingPeople(room.clock), new KeptSubscriptions()), room.clock);
        assertThat(restarted.surface().revise(begun, sketch(asked, "In Tbilisi."))).isEqualTo(new Delivery.Sent(begun));
        assertThat(message(begun).text()).isEqualTo("In Tbilisi.");
        restarted.close();
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

    private Incoming asked() throws InterruptedException {
        room.bot.listen(room.desk);
        room.slack.socketMode().awaitConnections(1, Newsroom.SOON);
        room.ravi.runs(room.news, "/ask", "who met whom?");
        return room.desk.next();
    }

    private Delivery say(String text) {
        return surface.post(Post.of(inNews(), words(text)));
    }

    private static Post sketch(Incoming asked, String text) {
        return new Post(asked.address(), words(text), asked.context().messageId(), Optional.empty());
    }

    private SlackMessage message(Receipt receipt) {
        return room.news.message(receipt.messageId()).orElseThrow();
    }

    private static Receipt sent(Delivery delivery) {
        assertThat(delivery).isInstanceOf(Delivery.Sent.class);
        return ((Delivery.Sent) delivery).receipt();
    }

    private static Reply words(String text) {
        return Reply.words(Language.ENGLISH, text);
    }

    private static Address inNews() {
        return address("C1NEWS");
    }

    private static Address address(String channel) {
        return new Address("slack", TEAM, channel, Optional.empty(), Optional.empty());
    }
}
