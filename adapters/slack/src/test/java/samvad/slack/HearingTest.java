package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import samvad.doubles.slack.Delivery;
import samvad.doubles.slack.Fault;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.SlackView;
import samvad.engine.chat.Address;
import samvad.engine.chat.Command;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Post;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Incoming;
import samvad.engine.language.Language;

/** What people do in Slack, as it arrives at the desk, through Bolt in both modes. */
@ParameterizedClass
@EnumSource(SlackSettings.Mode.class)
class HearingTest {
    private static final String TEAM = "T0NEWSROOM";

    private final SlackSettings.Mode mode;
    private Newsroom room;

    HearingTest(SlackSettings.Mode mode) {
        this.mode = mode;
    }

    @BeforeEach
    void open() throws Exception {
        room = mode == SlackSettings.Mode.SOCKET ? Newsroom.socket() : Newsroom.http();
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void a_question_after_ask_is_acknowledged_at_once_and_answered_to_the_asker_alone() throws Exception {
        room.meera.opensHome();
        room.meera.awaitHome(_ -> true, Newsroom.SOON);
        Delivery asked = room.meera.runs(room.news, "/ask", "विदेश मंत्री किससे मिले?");
        Incoming question = room.desk.next();
        assertThat(question.text()).isEqualTo("/ask विदेश मंत्री किससे मिले?");
        assertThat(question.key()).startsWith("slack:trigger:");
        assertThat(question.from()).isEqualTo(new PersonId("slack", TEAM + "/U2MEERA"));
        assertThat(question.address()).isEqualTo(new Address("slack", TEAM, "C1NEWS", Optional.empty(), Optional.of("U2MEERA")));
        assertThat(question.context().secret()).isPresent();
        assertThat(question.context().appLanguage()).contains(Language.HINDI);
        assertThat(asked.await(Newsroom.SOON).inTime()).isTrue();
        SlackMessage looking = room.news.await(SlackMessage::ephemeral, Newsroom.SOON);
        assertThat(looking.text()).isEqualTo("ख़बरों में जवाब ढूँढा जा रहा है …");
        assertThat(looking.onlyFor()).contains("U2MEERA");
    }

    @Test
    void a_question_is_acknowledged_in_the_chosen_language_else_its_own_else_the_apps() throws Exception {
        room.meera.opensHome();
        room.meera.awaitHome(_ -> true, Newsroom.SOON);
        assertThat(acknowledgement("/ask", "who met whom?")).startsWith("Looking");
        assertThat(acknowledgement("/ask", "2026?")).startsWith("ख़बरों में");
        PersonId meera = new PersonId("slack", TEAM + "/U2MEERA");
        room.people.keep(room.people.find(meera).speaking(Language.ENGLISH));
        assertThat(acknowledgement("/samvad", "कौन मिले?")).startsWith("Looking");
    }

    @Test
    void a_command_that_is_no_question_is_acknowledged_without_words() {
        for (String command : List.of("forget", "language hi", "")) {
            assertThat(acknowledgement("/samvad", command)).isEmpty();
        }
        assertThat(room.news.messages()).isEmpty();
    }

    private String acknowledgement(String command, String text) {
        return room.meera.runs(room.news, command, text).await(Newsroom.SOON).body().path("text").asText();
    }

    @Test
    void nobody_waits_until_slack_says_which_language_others_read() throws Exception {
        room.slack.faults().times(10, "users.info", new Fault.Slow(Duration.ofSeconds(1)));
        room.bot.introduce();
        long began = System.nanoTime();
        for (int n = 0; n < 6; n++) {
            var stranger = room.slack.person("U9NEW" + n, "new" + n, "hi-IN", "Asia/Kolkata");
            stranger.messages(stranger.dm(), "who?");
            assertThat(room.desk.next().context().appLanguage()).isEmpty();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
        assertThat(room.slack.awaitCalls("users.info", 1, Newsroom.SOON)).isNotEmpty();
    }

    @Test
    void nobody_waits_for_a_window_that_slack_opens_slowly_to_others() throws Exception {
        SlackMessage said = room.ravi.messages(room.news, "The ministers met in Tbilisi on Monday.");
        room.bot.introduce();
        room.slack.faults().once("views.open", new Fault.Slow(Duration.ofMillis(900)));
        Delivery pressed = room.meera.usesShortcut(said, "ask_about");
        room.slack.awaitCalls("views.open", 1, Newsroom.SOON);
        room.ravi.messages(room.ravi.dm(), "who?");
        assertThat(room.desk.next().text()).isEqualTo("who?");
        assertThat(pressed.answer()).isEmpty();
        assertThat(pressed.await(Newsroom.SOON).acknowledged()).isTrue();
    }

    @Test
    void what_is_far_too_long_is_cut_between_characters() throws Exception {
        room.ravi.messages(room.ravi.dm(), "a" + "🎉".repeat(12_000));
        assertThat(room.desk.next().text()).isEqualTo("a" + "🎉".repeat(9_999));
    }

    @Test
    void who_only_calls_samvad_is_told_what_it_can_do() throws Exception {
        room.ravi.mentions(room.news, "");
        assertThat(room.desk.next().text()).isEqualTo("/help");
    }

    @Test
    void words_after_samvad_are_the_commands_of_the_core() throws Exception {
        room.ravi.runs(room.news, "/samvad", "language hi");
        assertThat(room.desk.next().text()).isEqualTo("/language hi");
        room.ravi.runs(room.news, "/samvad", "");
        assertThat(room.desk.next().text()).isEqualTo("/help");
        room.ravi.runs(room.news, "/samvad", "where is the summit &amp; when?");
        assertThat(room.desk.next().text()).isEqualTo("/ask where is the summit & when?");
    }

    @Test
    void a_mention_is_answered_in_its_thread() throws Exception {
        SlackMessage asked = room.ravi.mentions(room.news, "where was the summit?");
        Incoming question = room.desk.next();
        assertThat(question.text()).isEqualTo("where was the summit?");
        assertThat(question.key()).startsWith("slack:event:");
        assertThat(question.address()).isEqualTo(new Address("slack", TEAM, "C1NEWS", Optional.of(asked.ts()), Optional.empty()));
        assertThat(question.context().messageId()).contains(asked.ts());
        room.ravi.inThread(asked.ts()).mentions(room.news, "and when?");
        assertThat(room.desk.next().address().thread()).contains(asked.ts());
    }

    @Test
    void a_direct_message_is_a_question_and_its_edit_the_same_one_anew() throws Exception {
        SlackMessage asked = room.ravi.messages(room.ravi.dm(), "who vists Delhi?");
        Incoming question = room.desk.next();
        assertThat(question.text()).isEqualTo("who vists Delhi?");
        assertThat(question.address().thread()).isEmpty();
        room.ravi.edits(asked, "who visits Delhi?");
        Incoming edited = room.desk.next();
        assertThat(edited.text()).isEqualTo("who visits Delhi?");
        assertThat(edited.context().messageId()).isEqualTo(question.context().messageId());
        assertThat(edited.key()).isNotEqualTo(question.key());
        assertThat(edited.address()).isEqualTo(question.address());
    }

    @Test
    void other_bots_and_Samvad_itself_are_not_heard_and_a_file_has_no_words() throws Exception {
        room.slack.otherBotSays(room.ravi.dm(), "I am a bot");
        room.ravi.sharesFile(room.ravi.dm(), "", "voice.m4a");
        Incoming first = room.desk.next();
        assertThat(first.text()).isEqualTo(Command.WORDLESS);
        assertThat(room.desk.received).isEmpty();
    }

    @Test
    void a_message_can_be_asked_about_in_a_window() throws Exception {
        SlackMessage said = room.ravi.messages(room.news, "The ministers met in Tbilisi on Monday.");
        Delivery pressed = room.meera.usesShortcut(said, "ask_about");
        SlackView window = room.meera.awaitModal(_ -> true, Newsroom.SOON);
        assertThat(pressed.await(Newsroom.SOON).inTime()).isTrue();
        assertThat(window.body().toString()).contains("The ministers met in Tbilisi");
        room.meera.submits(window, Map.of("question", "कौन मिले?"));
        Incoming question = room.desk.next();
        assertThat(question.text()).isEqualTo("कौन मिले?");
        assertThat(question.context().about()).contains("The ministers met in Tbilisi on Monday.");
        assertThat(question.address()).isEqualTo(new Address("slack", TEAM, "C1NEWS", Optional.of(said.ts()), Optional.empty()));
    }

    @Test
    void the_home_greets_and_its_settings_say_the_commands() throws Exception {
        room.ravi.opensHome();
        SlackView home = room.ravi.awaitHome(_ -> true, Newsroom.SOON);
        assertThat(home.body().toString()).contains("Namaste!", "/ask", "Language: as in your question");
        room.ravi.presses(home, "Settings");
        SlackView settings = room.ravi.awaitModal(_ -> true, Newsroom.SOON);
        Delivery wrong = room.ravi.submits(settings, Map.of("language", "hi", "city", "Atlantis"));
        assertThat(wrong.await(Newsroom.SOON).body().path("errors").path("city").asText()).contains("काठमांडू");
        room.ravi.submits(settings, Map.of("language", "hi", "city", "Mumbai"));
        Incoming language = room.desk.next();
        Incoming zone = room.desk.next();
        assertThat(language.text()).isEqualTo("/language hi");
        assertThat(zone.text()).isEqualTo("/timezone Mumbai");
        assertThat(zone.address()).isEqualTo(new Address("slack", TEAM, room.ravi.dm().id(), Optional.empty(), Optional.empty()));
        room.ravi.awaitHome(view -> view.body().toString().contains("भाषा: हिंदी"), Newsroom.SOON);
    }

    @Test
    void pressing_a_button_says_its_command() throws Exception {
        SlackMessage answer = said(new Reply.Choice("This helped", "/helpful"), new Reply.Choice("This did not help", "/unhelpful"),
                new Reply.Choice("Stop", "/stop"), new Reply.Choice("Share in channel", "/share key-1"));
        room.meera.presses(answer, "This helped");
        FrontDesk.Rated rated = FrontDesk.next(room.desk.rated);
        assertThat(rated.helpful()).isTrue();
        assertThat(rated.answer().messageId()).isEqualTo(answer.ts());
        assertThat(room.news.await(SlackMessage::ephemeral, Newsroom.SOON).text()).isEqualTo("Thank you, noted.");
        room.meera.presses(answer, "This did not help");
        assertThat(FrontDesk.next(room.desk.rated).helpful()).isFalse();
        room.meera.presses(answer, "Stop");
        assertThat(FrontDesk.next(room.desk.stopped).from().id()).isEqualTo(TEAM + "/U2MEERA");
        room.meera.presses(answer, "Share in channel");
        Incoming shared = room.desk.next();
        assertThat(shared.text()).isEqualTo("/share key-1");
        assertThat(shared.address()).isEqualTo(new Address("slack", TEAM, "C1NEWS", Optional.empty(), Optional.empty()));
    }

    @Test
    void a_removed_app_takes_its_data_along() throws Exception {
        room.bot.introduce();
        room.slack.uninstall();
        assertThat(FrontDesk.next(room.desk.left)).isEqualTo("slack " + TEAM);
    }

    @Test
    void what_could_not_be_stored_is_not_acknowledged_and_comes_again() throws Exception {
        room.desk.failures.set(1);
        room.ravi.mentions(room.news, "where was the summit?");
        Delivery delivery = room.slack.awaitDelivery("app_mention", Newsroom.SOON);
        awaitHandedIn(1);
        assertThat(delivery.answer().map(Delivery.Answer::acknowledged).orElse(false)).isFalse();
        room.slack.retry(delivery, "http_error");
        assertThat(room.desk.next().text()).isEqualTo("where was the summit?");
        room.slack.retry(delivery, "http_timeout");
        awaitHandedIn(3);
        assertThat(room.desk.received).isEmpty();
        assertThat(room.bot.lastHeard()).isPresent();
    }

    private void awaitHandedIn(int count) {
        long deadline = System.nanoTime() + Newsroom.SOON.toNanos();
        while (room.desk.handedIn.get() < count && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(room.desk.handedIn).hasValueGreaterThanOrEqualTo(count);
    }

    private SlackMessage said(Reply.Choice... choices) {
        Reply reply = Reply.words(Language.ENGLISH, "An answer.").with(new Reply.Block.Choices(List.of(choices)));
        room.bot.surface().post(Post.of(new Address("slack", TEAM, "C1NEWS", Optional.empty(), Optional.empty()), reply));
        return room.news.await(message -> message.text().contains("An answer."), Duration.ofSeconds(5));
    }
}
