package samvad.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.engine.desk.Front.ALONE;
import static samvad.engine.desk.Front.ASHA;
import static samvad.engine.desk.Front.GROUP;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;
import samvad.engine.chat.Membership.Standing;
import samvad.engine.chat.Message;
import samvad.engine.chat.Reply;
import samvad.engine.language.Language;
import samvad.engine.subscription.Cadence;
import samvad.engine.subscription.Topic;

/** It is Sunday, 9:00 in India. */
final class SubscriptionDeskTest {
    private final Front front = new Front();

    @Test
    void says_days_hours_and_when_the_digest_comes_next() {
        assertThat(front.said("/subscribe 8:00")).isEqualTo("Your digest is set: every day at 8:00 am. "
                + "Next: tomorrow at 8:00 am, India Standard Time. Another time zone? Send /timezone and a city.");
        assertThat(front.next.get(ALONE)).contains(Instant.parse("2026-11-23T02:30:00Z"));
        assertThat(front.said("रोज़ सुबह 8 बजे")).isEqualTo("समाचार-सार का समय तय हो गया: रोज़ सुबह 8:00 बजे। अगला: कल सुबह 8:00 बजे, भारतीय मानक समय।");
    }

    @Test
    void says_today_and_the_day_of_a_later_one() {
        assertThat(front.said("/subscribe weekdays at 7:30 and 8 pm in Kathmandu"))
                .contains("Monday to Friday at 7:30 am and 8:00 pm. Next: tomorrow at 7:30 am, Nepal Time.").doesNotContain("Another time zone?");
        assertThat(front.said("/subscribe daily at 8 pm")).contains("every day at 8:00 pm. Next: today at 8:00 pm, Nepal Time.");
        assertThat(front.said("/subscribe weekly on Wednesday")).contains("every Wednesday at 8:00 pm (weekly edition). Next: on Wednesday 25 November at 8:00 pm");
        front.said("/language hi");
        assertThat(front.said("/subscribe हर शुक्रवार रात 9 बजे मुंबई के समय से")).contains("हर शुक्रवार रात 9:00 बजे (साप्ताहिक)।", "अगला: शुक्रवार, 27 नवंबर को रात 9:00 बजे, भारतीय मानक समय।");
        assertThat(front.said("/subscribe सोमवार से शुक्रवार शाम 6:30 बजे")).contains("सोमवार से शुक्रवार शाम 6:30 बजे।");
    }

    @Test
    void offers_hours_and_keeps_what_else_was_wished() {
        assertThat(front.said("/subscribe")).startsWith("At what hour should the digest come?");
        assertThat(Front.commands(front.reply(ALONE, "subscribe"))).containsExactly("/subscribe 7:00", "/subscribe 8:00", "/subscribe 13:00", "/subscribe 20:00");
        assertThat(Front.commands(front.reply(ALONE, "/subscribe weekdays, 3 stories"))).contains("/subscribe 7:00 weekdays, 3 stories");
        assertThat(front.kept).isEmpty();
        front.said("/subscribe 7:00 weekdays, 3 stories");
        assertThat(front.kept.get(ALONE).tastes().stories()).isEqualTo(3);
    }

    @Test
    void shows_the_digest_that_comes_and_what_can_be_changed() {
        front.said("/subscribe 8:00 in Mumbai");
        front.said("/follow Nepal");
        Reply reply = front.reply(ALONE, "/subscribe");
        assertThat(reply.words()).isEqualTo("Your digest: every day at 8:00 am. Next: tomorrow at 8:00 am, India Standard Time. Stories: up to 5. Topics: Nepal");
        assertThat(Front.commands(reply)).containsExactly("/subscribe 7:00", "/subscribe 13:00", "/subscribe 20:00", "/subscribe weekly",
                "/subscribe 7 stories", "/subscribe 3 stories", "/unsubscribe");
        for (String command : Front.commands(reply).subList(0, 6)) {
            assertThat(front.said(command)).as(command).startsWith("Your digest is set:");
        }
        assertThat(front.kept.get(ALONE).digest().orElseThrow().days()).containsExactly(DayOfWeek.SUNDAY);
        assertThat(Front.commands(front.reply(ALONE, "/subscribe"))).contains("/subscribe daily");
    }

    @Test
    void asks_again_for_what_it_cannot_read() {
        assertThat(front.said("/subscribe 25:00")).contains("unclear: 25:00.");
        assertThat(front.said("/subscribe 8:00 IST")).startsWith("IST is used in several places").contains("name a city");
        front.said("/language hi");
        assertThat(front.said("/subscribe सुबह 8 बजे +5:30")).startsWith("+5:30 एक से ज़्यादा").contains("शहर का नाम");
        assertThat(front.said("/subscribe परसों")).startsWith("यह हिस्सा समझ नहीं आया: परसों।");
        assertThat(front.kept).isEmpty();
    }

    @Test
    void asks_for_the_city_behind_a_time_that_several_places_share() {
        assertThat(front.said("/timezone IST")).startsWith("IST is used in several places").endsWith("/timezone Mumbai");
        assertThat(front.said("/timezone Zyzzyva")).startsWith("No time zone is known for that.");
        front.said("/language hi");
        assertThat(front.said("/timezone +5:30")).startsWith("+5:30 एक से ज़्यादा जगहों का समय").endsWith("/timezone मुंबई");
    }

    @Test
    void goes_by_the_zone_its_person_chose_and_follows_when_they_choose_another() {
        front.said("/timezone Kathmandu");
        assertThat(front.said("/subscribe 8:00")).endsWith("Nepal Time.");
        assertThat(front.said("/timezone London")).isEqualTo("Your time zone is now: London. Your digest: every day at 8:00 am. Next: today at 8:00 am, United Kingdom Time.");
        assertThat(front.next.get(ALONE)).contains(Instant.parse("2026-11-22T08:00:00Z"));
    }

    @Test
    void speaks_the_language_chosen_from_then_on() {
        front.said("/subscribe 8:00");
        front.said("/language hi");
        assertThat(front.kept.get(ALONE).tastes().language()).isEqualTo(Language.HINDI);
        assertThat(front.said("/subscribe")).startsWith("आपका समाचार-सार: रोज़ सुबह 8:00 बजे।");
        front.said("/subscribe in English");
        assertThat(front.kept.get(ALONE).tastes().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void answers_a_wish_in_the_language_it_is_written_in() {
        assertThat(front.said("/subscribe सुबह 8 बजे")).startsWith("समाचार-सार का समय तय हो गया:");
        assertThat(front.kept.get(ALONE).tastes().language()).isEqualTo(Language.HINDI);
        Message pressed = new Message(ALONE, ASHA, "/subscribe 7:00", Optional.empty(), Optional.of(Language.HINDI), LocalDate.of(2026, 11, 22));
        assertThat(front.desk().handle(pressed).words()).as("a button in a Hindi app").startsWith("समाचार-सार का समय तय हो गया:");
    }

    @Test
    void ends_the_digest_and_leaves_the_alerts() {
        front.said("/subscribe 8:00");
        assertThat(front.said("unsubscribe")).isEqualTo("Your digest is off. Restart: /subscribe");
        assertThat(front.kept).as("nothing of it is kept").isEmpty();
        assertThat(front.said("/unsubscribe")).startsWith("No digest comes here.");
        front.said("/follow Nepal");
        front.said("/subscribe 8:00");
        assertThat(front.said("/unsubscribe")).contains("Alerts on followed topics go on");
        assertThat(front.next.get(ALONE)).isEmpty();
        assertThat(front.said("सदस्यता बंद करें")).contains("यहाँ कोई समाचार-सार नहीं आता।");
    }

    @Test
    void stop_ends_digest_and_alerts_and_says_so() {
        assertThat(front.said("/stop")).isEqualTo("Stopped. Nothing is sent to you unasked; ask whenever you like.");
        front.said("/subscribe 8:00");
        front.said("/follow Nepal");
        assertThat(front.said("/stop")).startsWith("Stopped. The digest and all alerts here are off;");
        assertThat(front.kept).isEmpty();
        front.said("/subscribe 8:00");
        assertThat(front.said("रोकें")).startsWith("रोक दिया गया। यहाँ का समाचार-सार और सारी सूचनाएँ बंद हैं;");
    }

    @Test
    void whoever_is_forgotten_gets_no_digest_and_a_group_keeps_its_own() {
        front.said("/subscribe 8:00");
        front.reply(GROUP, "/subscribe 8:00");
        front.said("/forget");
        front.reply(GROUP, "/forget");
        assertThat(front.kept).containsOnlyKeys(GROUP);
    }

    @Test
    void only_who_decides_for_a_group_changes_what_it_is_sent() {
        assertThat(front.reply(GROUP, "/subscribe 8:00").words()).contains("Send /subscribe in and a city");
        assertThat(front.kept.get(GROUP).owner()).as("of a group nobody is kept").isEmpty();
        front.reply(GROUP, "/timezone London");
        front.reply(GROUP, "/language hi");
        assertThat(front.kept.get(GROUP).digest().map(Cadence::zone)).as("a person's own zone is not the group's").contains(ZoneId.of("Asia/Kolkata"));
        assertThat(front.kept.get(GROUP).tastes().language()).isEqualTo(Language.ENGLISH);
        front.reply(GROUP, "/language en");
        front.inGroup = Standing.MEMBER;
        for (String command : List.of("/subscribe 9:00", "/unsubscribe", "/follow Nepal", "/mute Nepal", "/unfollow Nepal", "/quiet 22-7")) {
            assertThat(front.reply(GROUP, command).words()).as(command).startsWith("Only an admin can decide that for everybody here.");
        }
        assertThat(front.reply(GROUP, "/stop").words()).startsWith("Stopped. The digest and alerts for this chat go on");
        front.inGroup = Standing.UNKNOWN;
        assertThat(front.reply(GROUP, "/subscribe 9:00").words()).startsWith("Who decides here could not be checked");
        assertThat(front.reply(GROUP, "/stop").words()).contains("could not be checked");
        assertThat(front.next.get(GROUP)).contains(Instant.parse("2026-11-23T02:30:00Z"));
        front.inGroup = Standing.DECIDES;
        assertThat(front.reply(GROUP, "/unsubscribe").words()).isEqualTo("The digest here is off. Restart: /subscribe");
    }

    @Test
    void is_for_all_who_read_in_a_thread_also_when_whispered() {
        Address whispered = new Address(GROUP.app(), GROUP.space(), GROUP.chat(), GROUP.thread(), Optional.of("17"));
        front.reply(whispered, "/subscribe 8:00");
        assertThat(front.kept).containsOnlyKeys(GROUP);
    }

    @Test
    void shows_todays_digest_by_the_chats_tastes_and_counts_it_as_a_question() {
        front.limit = 2;
        front.said("/follow Nepal");
        front.said("/follow Quad in digest");
        front.said("/mute cricket");
        front.said("/subscribe 8:00, 3 stories in Hindi");
        assertThat(front.said("/digest")).isEqualTo("Digest of 2026-11-22");
        assertThat(front.orders.getFirst()).satisfies(order -> {
            assertThat(order.from()).isEqualTo(LocalDate.of(2026, 11, 21));
            assertThat(order.followed()).isEqualTo(Set.of(new Topic("Nepal"), new Topic("Quad")));
            assertThat(order.muted()).isEqualTo(Set.of(new Topic("cricket")));
            assertThat(order.stories()).isEqualTo(3);
            assertThat(order.language()).isEqualTo(Language.HINDI);
        });
        front.said("समाचार-सार");
        assertThat(front.said("/digest")).startsWith("Too many questions at once.");
        assertThat(front.orders).hasSize(2);
    }

    @Test
    void opens_a_conversation_on_a_story() {
        front.said("Who built the long dam?");
        assertThat(front.said("/story bridge1")).isEqualTo("A bridge opened over the Ravi");
        front.reply(ALONE, "Why?");
        assertThat(front.asked).endsWith("Why? (bridge opened over Ravi)");
        front.reply(ALONE, "कहाँ?");
        assertThat(front.asked).endsWith("कहाँ? (bridge opened over Ravi)");
        assertThat(front.said("/story other")).startsWith("That story is not held any more.");
        assertThat(front.said("/story ../x")).startsWith("That story is not held any more.");
    }

    @Test
    void a_terminal_says_where_digests_are_sent() {
        Newsdesk one = Newsdesk.forOne((_, _, _) -> {
            throw new AssertionError("nothing is asked");
        });
        for (String text : List.of("/subscribe 8:00", "/follow Nepal", "/unsubscribe", "/quiet 22-7")) {
            assertThat(one.handle(Message.plain(ALONE, ASHA, text, LocalDate.EPOCH)).words()).as(text).startsWith("Digests and alerts are sent in Telegram and Slack");
        }
        assertThat(one.handle(Message.plain(ALONE, ASHA, "/digest", LocalDate.EPOCH)).words()).contains("./samvad digest");
        assertThat(one.handle(Message.plain(ALONE, ASHA, "समाचार-सार", LocalDate.EPOCH)).words()).contains("./samvad digest");
        assertThat(one.handle(Message.plain(ALONE, ASHA, "/story bridge1", LocalDate.EPOCH)).words()).startsWith("That story is not held");
    }

    @Test
    void greeting_and_help_tell_of_the_digest() {
        assertThat(front.said("/start")).contains("Daily digest: /subscribe");
        assertThat(front.said("/help")).contains("/subscribe", "/digest", "/follow", "/mute", "/quiet", "/unsubscribe");
        assertThat(front.said("मदद")).contains("/subscribe", "/digest", "/follow", "/mute", "/quiet", "/unsubscribe");
    }

    @Test
    void a_long_wish_keeps_its_buttons_for_apps_that_carry_them() {
        String wish = "सोमवार से शुक्रवार काठमांडू के समय से 7 ख़बरें";
        assertThat(Front.commands(front.reply(ALONE, "/subscribe " + wish))).contains("/subscribe 8:00 " + wish).hasSize(4);
    }

    @Test
    void the_words_of_an_end_are_those_of_weekly_readers_too() {
        front.said("/language hi");
        front.said("/subscribe साप्ताहिक सुबह 8 बजे");
        assertThat(front.said("/unsubscribe")).isEqualTo("आपका समाचार-सार बंद कर दिया गया है। दोबारा शुरू करें: /subscribe");
    }
}
