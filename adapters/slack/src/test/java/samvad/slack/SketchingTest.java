package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.Streaming;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Incoming;
import samvad.engine.people.PassingPeople;

/** An answer that is shown while it comes about. */
class SketchingTest extends SurfaceTest {
    private Incoming mentioned() throws Exception {
        listen();
        room.ravi.mentions(room.news, "where?");
        return room.desk.next();
    }

    @Test
    void a_sketch_in_a_thread_is_a_stream_that_grows_and_ends_as_the_answer() throws Exception {
        listen();
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
        Incoming asked = mentioned();
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
        Incoming asked = mentioned();
        Receipt begun = sent(surface.sketch(sketch(asked, "Looking …"), Optional.empty()));
        SlackApp restarted = new SlackApp(new SlackSettings(new SlackSettings.Secrets("xoxb-double", "", ""), room.slack.apiUrl(),
                SlackSettings.Mode.SOCKET), new SlackApp.Memory(new PassingPeople(room.clock), new KeptSubscriptions()), room.clock);
        assertThat(restarted.surface().revise(begun, sketch(asked, "In Tbilisi."))).isEqualTo(new Delivery.Sent(begun));
        assertThat(message(begun).text()).isEqualTo("In Tbilisi.");
        restarted.close();
    }

    private static Post sketch(Incoming asked, String text) {
        return new Post(asked.address(), words(text), asked.context().messageId(), Optional.empty());
    }
}
