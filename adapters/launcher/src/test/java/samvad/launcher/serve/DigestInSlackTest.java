package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.SOON;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import samvad.doubles.slack.SlackChannel;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.SlackPerson;
import samvad.launcher.ShiftedClock;
import samvad.launcher.SmallNewsroom;

/** What somebody in Slack is sent without asking, from the wish to its end. */
@Execution(ExecutionMode.CONCURRENT)
final class DigestInSlackTest {
    private static final ZoneId DELHI = ZoneId.of("Asia/Kolkata");

    private final ShiftedClock clock = new ShiftedClock(Duration.ZERO);
    private SmallNewsroom newsroom;
    private SlackPerson ravi;
    private SlackPerson asha;

    @BeforeEach
    void open(@TempDir Path home) {
        newsroom = new SmallNewsroom(home).inSlack().at(clock).open();
        ravi = newsroom.slack.person("UR1", "Ravi", "en-US", "Asia/Kolkata");
        asha = newsroom.slack.person("UA1", "Asha", "hi-IN", "Asia/Kolkata");
    }

    @AfterEach
    void close() {
        assertThat(newsroom.violations()).isEmpty();
        newsroom.close();
    }

    private void passUntilEight() {
        ZonedDateTime now = clock.instant().atZone(DELHI);
        ZonedDateTime eight = now.toLocalDate().atTime(8, 1).atZone(DELHI);
        clock.pass(Duration.between(now, eight.isAfter(now) ? eight : eight.plusDays(1)));
    }

    private static SlackMessage bot(SlackChannel channel, String... words) {
        return channel.await(message -> message.byBot() && List.of(words).stream().allMatch(message.text()::contains), SOON);
    }

    @Test
    void a_reader_of_english_subscribes_receives_asks_on_moves_mutes_and_unsubscribes() {
        ravi.messages(ravi.dm(), "every day at 8:00");
        bot(ravi.dm(), "Your digest is set", "India Standard Time");
        newsroom.publishes("fisheries", "Chile and Ghana sign fisheries pact in Accra", "en", """
                The foreign ministers of Chile and Ghana signed a fisheries pact in Accra on Monday. The pact runs for five years.
                """);
        passUntilEight();
        SlackMessage digest = bot(ravi.dm(), "Foreign affairs", "Chile and Ghana sign fisheries pact in Accra", "[1]", "Only one source so far");
        ravi.presses(digest, "1 · Ask about this");
        ravi.dm().await(message -> message.byBot() && !message.ts().equals(digest.ts()) && message.text().contains("fisheries pact"), SOON);
        ravi.runs(ravi.dm(), "/samvad", "timezone London");
        bot(ravi.dm(), "Your time zone is now", "London");
        ravi.runs(ravi.dm(), "/samvad", "mute Ghana");
        bot(ravi.dm(), "News of Ghana will not");
        ravi.presses(digest, "Stop the digest");
        bot(ravi.dm(), "Your digest is off");
    }

    @Test
    void a_reader_of_hindi_is_told_in_hindi_and_alerted() {
        asha.messages(asha.dm(), "रोज़ सुबह 8 बजे");
        bot(asha.dm(), "समाचार-सार", "सुबह 8", "भारतीय मानक समय");
        asha.runs(asha.dm(), "/samvad", "follow घाना");
        bot(asha.dm(), "घाना की ख़बर तुरंत");
        newsroom.publishes("machhli", "अक्रा में चिली और घाना का मत्स्य समझौता", "hi", """
                चिली और घाना के विदेश मंत्रियों ने सोमवार को अक्रा में मत्स्य समझौते पर हस्ताक्षर किए। यह समझौता पाँच वर्ष चलेगा।
                """);
        bot(asha.dm(), "घाना: अक्रा में चिली और घाना का मत्स्य समझौता", "पहली बार मिली");
        passUntilEight();
        bot(asha.dm(), "विदेश समाचार", "मुख्य ख़बरें: 1", "अभी एक ही स्रोत");
        asha.runs(asha.dm(), "/samvad", "unsubscribe");
        bot(asha.dm(), "बंद कर दिया गया है");
    }

    @Test
    void a_channels_digest_is_for_those_to_set_who_made_it() {
        SlackChannel news = newsroom.slack.channel("C9", "news").madeBy(ravi);
        asha.joins(news);
        ravi.joins(news);
        asha.runs(news, "/samvad", "subscribe 8:00");
        assertThat(bot(news, "Only an admin").onlyFor()).contains(asha.id());
        ravi.runs(news, "/samvad", "subscribe 8:00");
        bot(news, "Your digest is set");
        passUntilEight();
        assertThat(bot(news, "Foreign affairs").ephemeral()).isFalse();
    }
}
