package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.doubles.slack.Delivery;
import samvad.doubles.slack.Fault;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.SlackView;
import samvad.engine.chat.Address;
import samvad.engine.chat.Post;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Incoming;
import samvad.engine.language.Language;

/** What people press, and fill into windows, as it arrives at the desk. */
class PressingTest extends BothModesTest {
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

    private SlackMessage said(Reply.Choice... choices) {
        Reply reply = Reply.words(Language.ENGLISH, "An answer.").with(new Reply.Block.Choices(List.of(choices)));
        room.bot.surface().post(Post.of(new Address("slack", TEAM, "C1NEWS", Optional.empty(), Optional.empty()), reply));
        return room.news.await(message -> message.text().contains("An answer."), Duration.ofSeconds(5));
    }
}
