package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.SOON;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import samvad.doubles.telegram.ChatMessage;
import samvad.doubles.telegram.GroupChat;
import samvad.doubles.telegram.PrivateChat;
import samvad.doubles.telegram.TelegramPerson;
import samvad.launcher.Eventually;
import samvad.launcher.ShiftedClock;
import samvad.launcher.SmallNewsroom;
import samvad.launcher.TelegramTalk;

/** What somebody in Telegram is sent without asking, from the wish to its end. */
@Execution(ExecutionMode.CONCURRENT)
final class DigestInTelegramTest {
    private static final ZoneId DELHI = ZoneId.of("Asia/Kolkata");
    private static final Duration DAY = Duration.ofDays(1);

    private final ShiftedClock clock = new ShiftedClock(Duration.ZERO);
    private SmallNewsroom newsroom;

    @BeforeEach
    void open(@TempDir Path home) {
        newsroom = new SmallNewsroom(home).inTelegram().at(clock).open();
    }

    @AfterEach
    void close() {
        assertThat(newsroom.violations()).isEmpty();
        newsroom.close();
    }

    /** A minute past the next time a clock in this zone shows eight. */
    private void passUntilEightIn(ZoneId zone) {
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime eight = now.toLocalDate().atTime(8, 1).atZone(zone);
        clock.pass(Duration.between(now, eight.isAfter(now) ? eight : eight.plusDays(1)));
    }

    @Test
    void a_reader_of_english_subscribes_receives_asks_on_moves_mutes_and_unsubscribes() {
        PrivateChat chat = newsroom.telegram.person(201, "Ben", "en").opens();
        TelegramTalk ben = TelegramTalk.alone(chat).user("/subscribe 8:00").bot("Your digest is set", "every day at 8", "India Standard Time", "Next:");
        passUntilEightIn(DELHI);
        ben.bot("a quiet day", "/unsubscribe");
        newsroom.publishes("fisheries", "Chile and Ghana sign fisheries pact in Accra", "en", """
                The foreign ministers of Chile and Ghana signed a fisheries pact in Accra on Monday. The pact runs for five years.
                """);
        passUntilEightIn(DELHI);
        ben.bot("Foreign affairs", "1. Chile and Ghana sign fisheries pact in Accra", "signed a fisheries pact in Accra on Monday. [1]",
                "Only one source so far", "The Test Courier");
        assertThat(ben.answer().labels()).containsExactly("1 · Ask about this", "Stop the digest");
        chat.presses(ben.answer(), "1 · Ask about this");
        ben.bot("Chile and Ghana sign fisheries pact", "[1]").user("How long does it run?").bot("five years");
        ben.user("/timezone London").bot("London").user("/mute Ghana").bot("News of Ghana will not");
        newsroom.publishes("cocoa", "Ghana raises cocoa price", "en", "Ghana raised the price it pays for cocoa by a tenth on Tuesday.\n")
                .publishes("port", "Peru opens harbour at Chancay", "en", "Peru opened a deep harbour at Chancay on Tuesday.\n");
        passUntilEightIn(ZoneId.of("Europe/London"));
        ben.bot("Peru opens harbour at Chancay");
        assertThat(ben.answer().text()).doesNotContain("Ghana");
        chat.presses(ben.answer(), "Stop the digest");
        ben.bot("Your digest is off");
        clock.pass(DAY.multipliedBy(2));
        ben.user("/subscribe").bot("At what hour");
    }

    @Test
    void a_reader_of_hindi_is_told_in_hindi_by_the_hour_of_their_city() {
        PrivateChat chat = newsroom.telegram.person(202, "Asha", "hi").opens();
        TelegramTalk asha = TelegramTalk.alone(chat).user("रोज़ सुबह 8 बजे").bot("समाचार-सार", "सुबह 8", "भारतीय मानक समय");
        newsroom.publishes("machhli", "अक्रा में चिली और घाना का मत्स्य समझौता", "hi", """
                चिली और घाना के विदेश मंत्रियों ने सोमवार को अक्रा में मत्स्य समझौते पर हस्ताक्षर किए। यह समझौता पाँच वर्ष चलेगा।
                """).publishes("port", "Peru opens harbour at Chancay", "en", "Peru opened a deep harbour at Chancay on Tuesday.\n");
        passUntilEightIn(DELHI);
        asha.bot("विदेश समाचार", "मुख्य ख़बरें: 2", "अक्रा में चिली और घाना का मत्स्य समझौता", "हस्ताक्षर किए। [", "अभी एक ही स्रोत",
                "यह ख़बर अभी सिर्फ़ अंग्रेज़ी में उपलब्ध है");
        String button = asha.answer().labels().stream().filter(label -> label.endsWith("इस पर पूछिए")).findFirst().orElseThrow();
        chat.presses(asha.answer(), button);
        asha.bot("[1]").user("/timezone लंदन").bot("लंदन").user("/mute घाना").bot("घाना").user("/unsubscribe").bot("बंद कर दिया गया है");
    }

    @Test
    void who_follows_a_topic_is_alerted_at_once_and_developments_stand_under_the_first_alert() {
        PrivateChat chat = newsroom.telegram.person(203, "Cyra", "en").opens();
        TelegramTalk cyra = TelegramTalk.alone(chat).user("/follow Ghana").bot("News of Ghana will be sent at once");
        newsroom.publishes("fisheries", "Chile and Ghana sign fisheries pact in Accra", "en", """
                The foreign ministers of Chile and Ghana signed a fisheries pact in Accra on Monday. The pact runs for five years.
                """);
        cyra.bot("Ghana: Chile and Ghana sign fisheries pact in Accra", "signed a fisheries pact", "Only one source so far", "First seen:");
        ChatMessage first = cyra.answer();
        newsroom.publishes("fisheries2", "Fisheries pact of Chile and Ghana adds 40 patrol boats", "en", """
                Chile will lend Ghana 40 patrol boats under the fisheries pact that their foreign ministers signed in Accra on Monday.
                """);
        cyra.bot("Update:", "40 patrol boats");
        assertThat(cyra.answer().replyTo()).isEqualTo(first.id());
    }

    @Test
    void nobody_is_told_again_who_has_blocked_the_bot() {
        PrivateChat chat = newsroom.telegram.person(204, "Dev", "en").opens();
        TelegramTalk dev = TelegramTalk.alone(chat).user("/subscribe 8:00").bot("Your digest is set");
        chat.blocksBot();
        passUntilEightIn(DELHI);
        assertThat(Eventually.is(() -> newsroom.get("/metrics").body().contains("samvad_ledger{state=\"blocked\"} 1"))).isTrue();
        chat.unblocksBot();
        clock.pass(DAY);
        dev.user("/subscribe").bot("At what hour");
    }

    @Test
    void a_groups_digest_is_its_admins_to_set_and_follows_it_to_a_new_id() {
        TelegramPerson admin = newsroom.telegram.person(205, "Esha", "en");
        TelegramPerson member = newsroom.telegram.person(206, "Farid", "en");
        GroupChat group = newsroom.telegram.group(-300, "Desk");
        group.join(admin);
        group.join(member);
        group.promotes(admin);
        TelegramTalk.inGroup(group, member).user("/subscribe@samvad_bot 8:00").bot("Only an admin");
        group.says(admin, "/subscribe@samvad_bot 8:00");
        group.awaitFromBot(message -> message.text().contains("Your digest is set"), SOON);
        group.upgrades(admin, -1000000000300L);
        passUntilEightIn(DELHI);
        group.awaitFromBot(message -> message.text().contains("Foreign affairs"), SOON);
        assertThat(group.id()).isEqualTo(-1000000000300L);
    }
}
