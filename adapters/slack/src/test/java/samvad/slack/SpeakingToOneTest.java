package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.doubles.slack.Faults;
import samvad.doubles.slack.SlackMessage;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Incoming;

/** What Samvad says to one of a channel alone. */
class SpeakingToOneTest extends SurfaceTest {
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
        listen();
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
}
