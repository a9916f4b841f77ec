package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import samvad.doubles.slack.Delivery;
import samvad.doubles.slack.SlackChannel;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.SlackView;
import samvad.engine.chat.Address;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Post;
import samvad.engine.delivery.Incoming;
import samvad.engine.language.Language;
import samvad.engine.subscription.Cadence;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Tastes;
import samvad.engine.subscription.Topic;
import samvad.testkit.Digests;

/** The digest in the settings window, on the home and under its buttons. */
class DigestTest {
    private static final String TEAM = "T0NEWSROOM";

    private final Newsroom room = Newsroom.socket();

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void the_settings_show_the_digest_and_what_is_chosen_is_said_as_a_command() throws Exception {
        room.ravi.opensHome();
        SlackView home = room.ravi.awaitHome(_ -> true, Newsroom.SOON);
        assertThat(home.body().toString()).contains("Digest: none", "Digest now").doesNotContain("Unsubscribe");
        room.ravi.presses(home, "Settings");
        SlackView settings = room.ravi.awaitModal(_ -> true, Newsroom.SOON);
        Delivery noCity = room.ravi.submits(settings, Map.of("digest_times", "8:00"));
        assertThat(noCity.await(Newsroom.SOON).body().path("errors").path("city").asText()).contains("Kathmandu");
        room.ravi.submits(settings, Map.of("digest_times", "8:00", "digest_days", "weekdays", "digest_stories", "7", "city", "Kathmandu"));
        assertThat(room.desk.next().text()).isEqualTo("/language en");
        assertThat(room.desk.next().text()).isEqualTo("/timezone Kathmandu");
        Incoming subscribe = room.desk.next();
        assertThat(subscribe.text()).isEqualTo("/subscribe 8:00 weekdays 7 stories Kathmandu");
        assertThat(subscribe.address()).isEqualTo(direct());
        room.ravi.awaitHome(view -> view.body().toString().contains("Digest: Monday to Friday at 8:00, time of Kathmandu; at most 7 stories"), Newsroom.SOON);
    }

    @Test
    void what_is_subscribed_to_is_shown_and_only_a_change_is_said() throws Exception {
        Cadence cadence = new Cadence(Cadence.Edition.DAILY, List.of(LocalTime.of(7, 30), LocalTime.of(18, 0)),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), ZoneId.of("Asia/Kolkata"));
        room.subscriptions.keep(new Subscription(direct(), Optional.of(new PersonId("slack", TEAM + "/U1RAVI")), Optional.of(cadence),
                Tastes.in(Language.HINDI).with(new Interest(new Topic("Nepal"), Interest.Stance.ALERT))), Optional.empty());
        room.people.keep(room.people.find(new PersonId("slack", TEAM + "/U1RAVI")).speaking(Language.HINDI));
        room.ravi.opensHome();
        SlackView home = room.ravi.awaitHome(_ -> true, Newsroom.SOON);
        assertThat(home.body().toString()).contains("समाचार-सार: सोमवार, शनिवार 7:30, 18:00 बजे, कोलकाता के समय से", "Nepal");
        room.ravi.presses(home, "सेटिंग");
        SlackView settings = room.ravi.awaitModal(_ -> true, Newsroom.SOON);
        assertThat(settings.body().toString()).contains("\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"7:30, 18:00\"");
        room.ravi.submits(settings, Map.of("digest_stories", "3"));
        assertThat(room.desk.next().text()).isEqualTo("/subscribe 7:30 18:00 Monday Saturday 3 stories");
        room.ravi.presses(home, "सेटिंग");
        room.ravi.submits(room.ravi.awaitModal(_ -> true, Newsroom.SOON), Map.of("digest_times", "none"));
        assertThat(room.desk.next().text()).isEqualTo("/unsubscribe");
        assertThat(room.desk.received).isEmpty();
    }

    @Test
    void buttons_of_the_home_say_their_commands_in_direct_messages() throws Exception {
        Cadence cadence = new Cadence(Cadence.Edition.WEEKLY, List.of(LocalTime.of(9, 0)), Set.of(DayOfWeek.SUNDAY), ZoneId.of("Asia/Kolkata"));
        room.subscriptions.keep(new Subscription(direct(), Optional.empty(), Optional.of(cadence), Tastes.in(Language.ENGLISH)), Optional.empty());
        room.ravi.opensHome();
        SlackView home = room.ravi.awaitHome(view -> view.body().toString().contains("once a week"), Newsroom.SOON);
        room.ravi.presses(home, "Digest now");
        Incoming digest = room.desk.next();
        assertThat(digest.text()).isEqualTo("/digest");
        assertThat(digest.address()).isEqualTo(direct());
        room.ravi.presses(home, "Unsubscribe");
        assertThat(room.desk.next().text()).isEqualTo("/unsubscribe");
        room.ravi.awaitHome(view -> view.body().toString().contains("Digest: none"), Newsroom.SOON);
    }

    @Test
    void what_is_sent_unasked_is_the_channels_in_whichever_thread_it_is_spoken_of() throws Exception {
        room.ravi.mentions(room.news, "/subscribe 8:00");
        assertThat(room.desk.next().address()).isEqualTo(new Address("slack", TEAM, "C1NEWS", Optional.empty(), Optional.empty()));
        room.ravi.runs(room.news, "/samvad", "follow Nepal");
        Incoming follow = room.desk.next();
        assertThat(follow.text()).isEqualTo("/follow Nepal");
        assertThat(follow.address().onlyFor()).contains("U1RAVI");
        SlackMessage question = room.ravi.mentions(room.news, "who met?");
        assertThat(room.desk.next().address().thread()).contains(question.ts());
    }

    @Test
    void in_a_channel_a_story_is_talked_about_in_the_thread_under_its_digest() throws Exception {
        for (SlackChannel place : List.of(room.news, room.ravi.dm())) {
            Address address = new Address("slack", TEAM, place.id(), Optional.empty(), Optional.empty());
            room.bot.surface().post(Post.of(address, Digests.of(Language.ENGLISH, 1)));
            SlackMessage digest = place.await(message -> message.text().contains("Trade"), Newsroom.SOON);
            room.ravi.presses(digest, "Ask about 1");
            Incoming asked = room.desk.next();
            assertThat(asked.text()).isEqualTo("/story s1");
            assertThat(asked.address().thread()).isEqualTo(place == room.news ? Optional.of(digest.ts()) : Optional.empty());
            room.ravi.presses(digest, "Unsubscribe");
            assertThat(room.desk.next().address()).isEqualTo(address);
        }
    }

    private Address direct() {
        return new Address("slack", TEAM, room.ravi.dm().id(), Optional.empty(), Optional.empty());
    }
}
