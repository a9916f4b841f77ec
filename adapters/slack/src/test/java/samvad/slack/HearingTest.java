package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.doubles.slack.Delivery;
import samvad.doubles.slack.Fault;
import samvad.doubles.slack.SlackMessage;
import samvad.engine.chat.Address;
import samvad.engine.chat.Command;
import samvad.engine.chat.PersonId;
import samvad.engine.delivery.Incoming;
import samvad.engine.language.Language;

/** What people write in Slack, as it arrives at the desk. */
class HearingTest extends BothModesTest {
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
}
