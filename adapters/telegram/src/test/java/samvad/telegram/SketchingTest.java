package samvad.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import samvad.doubles.telegram.Budgets;
import samvad.doubles.telegram.Fault;
import samvad.doubles.telegram.GroupChat;
import samvad.doubles.telegram.PrivateChat;
import samvad.doubles.telegram.TelegramPerson;
import samvad.doubles.telegram.TelegramServer;
import samvad.doubles.telegram.TelegramSetup;
import samvad.engine.chat.Address;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.language.Language;

class SketchingTest {
    private static final Duration SOON = StoredReception.SOON;
    private static final Reply HELLO = Reply.words(Language.ENGLISH, "Hello <there> & all.");

    private final TelegramServer server = TelegramServer.start(TelegramSetup.standard().with(Budgets.generous()));
    private final TelegramApp app = new TelegramApp(ListeningBot.settings(server));
    private final ChatSurface surface = app.surface();
    private final TelegramPerson asha = server.person(11, "Asha", "hi");
    private final PrivateChat chat = asha.opens();
    private final Address there = Address.of("telegram", "11");

    @AfterEach
    void end() {
        app.close();
        server.close();
    }

    @Test
    void a_private_answer_grows_as_one_draft_and_passes() {
        Post growing = new Post(there, Reply.words(Language.ENGLISH, "Reading"), Optional.of("3"), Optional.empty());
        assertThat(surface.sketch(growing, Optional.empty())).isEqualTo(new Delivery.Passing());
        assertThat(surface.sketch(new Post(there, HELLO, Optional.of("3"), Optional.empty()), Optional.empty())).isEqualTo(new Delivery.Passing());
        assertThat(chat.conversation().drafts()).extracting(draft -> draft.text()).containsExactly("Reading", "Hello <there> & all.");
        assertThat(chat.conversation().drafts()).extracting(draft -> draft.id()).doesNotContain(0L).hasSize(2);
        assertThat(chat.conversation().drafts().getFirst().id()).isEqualTo(chat.conversation().drafts().getLast().id());
        assertThat(chat.fromBot()).isEmpty();
    }

    @Test
    void where_there_are_no_drafts_a_message_grows_by_edits() {
        server.faults().next("sendMessageDraft", new Fault.Status(404, "Not Found"));
        assertThat(surface.sketch(Post.of(there, HELLO), Optional.empty())).isInstanceOf(Delivery.Sent.class);
        assertThat(chat.fromBot().getLast().labels()).containsExactly("Stop");
        PrivateChat other = server.person(12, "Ravi", "en").opens();
        assertThat(surface.sketch(Post.of(Address.of("telegram", "12"), HELLO), Optional.empty())).isInstanceOf(Delivery.Sent.class);
        assertThat(other.fromBot()).hasSize(1);
        assertThat(server.calls("sendMessageDraft")).hasSize(1);
    }

    @Test
    void a_token_that_was_not_taken_once_ends_no_drafts() {
        server.faults().next("sendMessageDraft", new Fault.Status(404, "Not Found")).next("sendMessage", new Fault.Status(404, "Not Found"));
        assertThat(surface.sketch(Post.of(there, HELLO), Optional.empty())).isInstanceOf(Delivery.NotSent.class);
        assertThat(surface.sketch(Post.of(there, HELLO), Optional.empty())).isEqualTo(new Delivery.Passing());
    }

    @Test
    void the_same_draft_is_shown_again_before_it_vanishes() {
        Post growing = new Post(there, HELLO, Optional.of("3"), Optional.empty());
        for (int time = 0; time < 3; time++) {
            assertThat(surface.sketch(growing, Optional.empty())).isEqualTo(new Delivery.Passing());
        }
        assertThat(server.calls("sendMessageDraft")).hasSize(3).extracting(call -> call.body().path("draft_id").asLong())
                .containsOnly(server.calls("sendMessageDraft").getFirst().body().path("draft_id").asLong());
        server.faults().next("sendMessageDraft", new Fault.Status(400, "Bad Request: message is not modified"));
        assertThat(surface.sketch(growing, Optional.empty())).isEqualTo(new Delivery.Passing());
    }

    @Test
    void in_a_group_a_message_with_a_stop_button_grows_and_loses_the_button_in_the_end() {
        GroupChat group = server.group(-9, "Friends");
        group.join(asha);
        Address here = Address.of("telegram", "-9");
        Receipt sketch = ((Delivery.Sent) surface.sketch(Post.of(here, Reply.words(Language.HINDI, "ढूँढा जा रहा है")), Optional.empty())).receipt();
        assertThat(group.fromBot().getLast().labels()).containsExactly("रोकें");
        assertThat(surface.sketch(Post.of(here, HELLO), Optional.of(sketch))).isEqualTo(new Delivery.Sent(sketch));
        assertThat(group.fromBot().getLast().labels()).containsExactly("Stop");
        assertThat(surface.revise(sketch, Post.of(here, Reply.words(Language.ENGLISH, "Done.")))).isEqualTo(new Delivery.Sent(sketch));
        assertThat(group.fromBot()).hasSize(1);
        assertThat(group.fromBot().getLast().text()).isEqualTo("Done.");
        assertThat(group.fromBot().getLast().labels()).isEmpty();
    }

    @Test
    void what_is_shown_in_passing_keeps_no_message_waiting() {
        server.faults().next("sendChatAction", 64, new Fault.Slow(SOON.multipliedBy(2)));
        for (int time = 0; time < 64; time++) {
            surface.showWorking(there);
        }
        assertThat(server.awaitCalls("sendChatAction", 64, SOON)).isTrue();
        long start = System.nanoTime();
        assertThat(surface.post(Post.of(there, HELLO))).isInstanceOf(Delivery.Sent.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @Test
    void last_words_are_said_after_the_end() {
        app.close();
        assertThat(surface.post(Post.of(there, HELLO))).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void work_is_shown_and_its_failure_is_not_told() {
        server.faults().next("sendChatAction", Fault.badGateway());
        surface.showWorking(there);
        surface.showWorking(there);
        assertThat(server.awaitCalls("sendChatAction", 2, SOON)).isTrue();
        assertThat(chat.await(now -> now.actions().contains("typing"), SOON).fromBot()).isEmpty();
    }
}
