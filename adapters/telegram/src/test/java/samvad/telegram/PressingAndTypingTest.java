package samvad.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samvad.doubles.telegram.ChatMessage;
import samvad.doubles.telegram.Fault;
import samvad.doubles.telegram.InlineResult;
import samvad.doubles.telegram.PrivateChat;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.chat.Reply.Choice;
import samvad.engine.desk.StartPayload;
import samvad.engine.language.Language;

class PressingAndTypingTest {
    private static final Duration SOON = StoredReception.SOON;
    private static final Block.Choices BUTTONS = new Block.Choices(List.of(new Choice("This helped", "/helpful"),
            new Choice("Did not help", "/unhelpful"), new Choice("Stop", "/stop"), new Choice("Hindi", "/language hi")));

    private final ListeningBot bot = new ListeningBot();
    private final PrivateChat asha = bot.server.person(11, "Asha", "en").opens();
    private String messageId = "";

    @BeforeEach
    void answer() {
        bot.listening();
        Delivery delivery = bot.app.surface().post(Post.of(Address.of("telegram", "11"), Reply.words(Language.ENGLISH, "So it is.").with(BUTTONS)));
        Receipt receipt = ((Delivery.Sent) delivery).receipt();
        messageId = receipt.messageId();
    }

    @AfterEach
    void end() {
        bot.close();
    }

    private ChatMessage shown() {
        return asha.fromBot().getLast();
    }

    @Test
    void whether_it_helped_is_kept_and_thanked_for() {
        assertThat(asha.presses(shown(), "This helped").awaitAnswer(SOON)).isEqualTo("Thank you, noted.");
        assertThat(asha.presses(shown(), "Did not help").awaitAnswer(SOON)).isEqualTo("Thank you, noted.");
        assertThat(bot.reception.rated).containsExactly("telegram:11 11 " + messageId + " true en", "telegram:11 11 " + messageId + " false en");
        assertThat(bot.reception.isEmpty()).isTrue();
    }

    @Test
    void a_growing_answer_is_stopped() throws InterruptedException {
        assertThat(asha.presses(shown(), "Stop").awaitAnswer(SOON)).isEmpty();
        assertThat(bot.reception.stopped.poll(SOON.toSeconds(), TimeUnit.SECONDS)).isNotNull()
                .satisfies(stopped -> assertThat(stopped.lane()).isEqualTo("telegram:11@11"));
        assertThat(bot.reception.isEmpty()).isTrue();
    }

    @Test
    void any_other_press_is_handed_in_as_its_command() {
        assertThat(asha.presses(shown(), "Hindi").awaitAnswer(SOON)).isEmpty();
        assertThat(bot.reception.await().text()).isEqualTo("/language hi");
    }

    @Test
    void a_press_that_is_too_old_to_answer_is_handed_in_all_the_same() {
        bot.server.faults().next("answerCallbackQuery", new Fault.Status(400, "Bad Request: query is too old and response timeout expired"));
        asha.presses(shown(), "Hindi");
        assertThat(bot.reception.await().text()).isEqualTo("/language hi");
        asha.says("next");
        assertThat(bot.reception.await().text()).isEqualTo("next");
    }

    @Test
    void what_is_typed_is_answered_with_an_article_to_post() {
        bot.reception.glance = message -> message.text().equals("who met") ? Optional.of(Replies.english()) : Optional.empty();
        List<InlineResult> results = asha.asksInline("who met").awaitResults(SOON);
        assertThat(results).hasSize(1);
        assertThat(results.getFirst().title()).startsWith("The two ministers agreed");
        assertThat(results.getFirst().text()).isEqualTo(HtmlReply.render(Replies.english()).plain());
        var sent = bot.server.calls("answerInlineQuery").getLast().body();
        assertThat(sent.path("is_personal").asBoolean()).isTrue();
        assertThat(sent.path("cache_time").asInt()).isBetween(0, 60);
    }

    @Test
    void where_nothing_is_found_one_can_ask_in_private() {
        assertThat(asha.asksInline("who else").awaitResults(SOON)).isEmpty();
        var button = bot.server.calls("answerInlineQuery").getLast().body().path("button");
        assertThat(button.path("text").asText()).isEqualTo("Ask in a private chat");
        assertThat(StartPayload.of(button.path("start_parameter").asText())).isEqualTo(new StartPayload.Question("who else"));
        assertThat(asha.asksInline("क".repeat(60)).awaitResults(SOON)).isEmpty();
        assertThat(bot.server.calls("answerInlineQuery").getLast().body().path("button").path("start_parameter").asText()).isEqualTo("ask");
    }

    @Test
    void what_takes_too_long_or_fails_is_answered_in_time_with_nothing() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        bot.reception.glance = message -> {
            if (message.text().startsWith("fail")) {
                throw new IllegalStateException("index");
            }
            try {
                boolean unused = never.await(SOON.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Optional.of(Replies.english());
        };
        try {
            assertThat(asha.asksInline("slow one").awaitResults(SOON)).isEmpty();
            assertThat(asha.asksInline("failing one").awaitResults(SOON)).isEmpty();
        } finally {
            never.countDown();
        }
        asha.says("next");
        assertThat(bot.reception.await().text()).isEqualTo("next");
    }
}
