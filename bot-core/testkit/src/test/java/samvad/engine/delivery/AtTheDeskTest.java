package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.engine.delivery.Newsroom.ask;
import static samvad.engine.delivery.Newsroom.replying;
import static samvad.testkit.Letters.ASHA;
import static samvad.testkit.Letters.BILAL;
import static samvad.testkit.Letters.CHAT;
import static samvad.testkit.Letters.incoming;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.chat.PersonId;
import samvad.engine.language.Language;
import samvad.engine.people.Access;
import samvad.engine.people.AskingLimits;
import samvad.testkit.DeliveryContract;

/** Who is answered, in which language, and on what a question leans. */
@Timeout(30)
final class AtTheDeskTest {
    private static final PersonId ADMIN = new PersonId("telegram", "1");

    private final Newsroom room = new Newsroom();

    @Test
    void answers_only_people_on_the_list_and_admins() {
        room.access = new Access.Listed(Set.of(ASHA), Set.of(ADMIN));
        room.open();
        assertThat(said(ask(1, "Which bridge?"))).isEqualTo("All about Which bridge? [1]");
        assertThat(said(incoming(2, BILAL, "Which bridge?"))).startsWith("Samvad answers only some people here.");
        assertThat(said(incoming(3, BILAL, "/sources"))).startsWith("Samvad answers only some people here.");
        assertThat(said(incoming(4, ADMIN, "Which road?"))).isEqualTo("All about Which road? [1]");
        assertThat(room.archive.asked()).containsExactly("Which bridge?", "Which road?");
    }

    @Test
    void lets_a_stranger_in_when_an_admin_allows_the_code() {
        room.access = new Access.Paired(Set.of(ADMIN));
        room.open();
        String told = said(ask(1, "Which bridge?"));
        assertThat(said(ask(2, "Which bridge?"))).as("the same code").isEqualTo(told);
        Matcher code = Pattern.compile("\\d{9}").matcher(told);
        assertThat(code.find()).isTrue();
        assertThat(said(incoming(3, BILAL, "/allow " + code.group()))).startsWith("Samvad does not know you yet.");
        assertThat(said(incoming(4, ADMIN, "/allow 000"))).startsWith("Nobody asked under this code");
        assertThat(said(incoming(5, ADMIN, "/allow " + code.group()))).isEqualTo("telegram:17 may ask now.");
        assertThat(said(ask(6, "Which bridge?"))).isEqualTo("All about Which bridge? [1]");
        assertThat(said(ask(7, "/allow " + code.group()))).as("no admin").startsWith("There is no command").contains("/allow");
    }

    @Test
    void asks_kindly_to_wait_and_counts_no_command() {
        room.limits = new AskingLimits(1, 10);
        room.open();
        room.clock.pass(Duration.ofSeconds(20));
        assertThat(said(ask(1, "/help"))).isNotEmpty();
        assertThat(said(ask(2, "one"))).isEqualTo("All about one [1]");
        assertThat(said(ask(3, "two"))).isEqualTo("Too many questions at once. Please ask again in 61 seconds.");
        assertThat(said(ask(4, "/language hi"))).startsWith("अब से हिंदी में।");
        assertThat(said(ask(5, "/stop"))).startsWith("रोक दिया गया।");
        assertThat(said(incoming(6, BILAL, "other"))).isEqualTo("All about other [1]");
        room.clock.pass(Duration.ofMinutes(1));
        assertThat(said(ask(7, "three"))).isEqualTo("All about three [1]");
    }

    @Test
    void a_chat_has_its_own_limit() {
        room.limits = new AskingLimits(10, 1);
        room.open();
        assertThat(said(ask(1, "one"))).isEqualTo("All about one [1]");
        assertThat(said(incoming(2, BILAL, "two"))).startsWith("Too many questions at once.");
    }

    @Test
    void speaks_the_language_chosen_before_that_of_the_words_and_theirs_before_the_apps() {
        room.archive.knowsNothing("कौन सा पुल?").knowsNothing("Which bridge?").knowsNothing("पुल?");
        assertHindi(said(ask(1, "कौन सा पुल?")));
        assertEnglish(said(inApp(Language.HINDI, 2, "Which bridge?")));
        assertHindi(said(inApp(Language.HINDI, 3, "/help")));
        assertEnglish(said(ask(4, "/help")));
        assertHindi(said(inApp(Language.ENGLISH, 5, "मदद")));
        assertHindi(said(inApp(Language.ENGLISH, 6, "/ask पुल?")));
        assertHindi(said(inApp(Language.ENGLISH, 7, "/start q-" + base64("कौन सा पुल?"))));
        assertEnglish(said(inApp(Language.HINDI, 8, "/start q-" + base64("Which bridge?"))));
        assertHindi(said(inApp(Language.HINDI, 9, "/start")));
        assertEnglish(said(inApp(Language.HINDI, 10, "/language en")));
        assertEnglish(said(inApp(Language.HINDI, 11, "कौन सा पुल?")));
    }

    @Test
    void two_questions_in_a_row_lean_on_the_one_before_both() {
        room.receive(ask(1, "Which bridge?"), ask(2, "And when?"), ask(3, "And who?")).idle();
        assertThat(room.archive.asked()).containsExactly("Which bridge?", "And when? (bridge)", "And who? (bridge)");
    }

    @Test
    void leans_on_the_question_the_message_answers_it_replies_to() {
        room.receive(ask(1, "Which bridge?"), ask(2, "Which road?")).idle();
        room.receive(replying(ask(3, "And when?"), room.chat.idOf("All about Which bridge? [1]"))).idle();
        room.receive(ask(4, "Which river?"), ask(5, "And when?")).idle();
        assertThat(room.archive.asked()).contains("And when? (bridge)", "And when? (river)");
    }

    @Test
    void leans_on_ones_own_last_question_and_never_on_anothers() {
        room.receive(ask(1, "Which bridge?")).idle();
        room.receive(incoming(2, BILAL, "And when?")).idle();
        assertThat(room.archive.asked()).containsExactly("Which bridge?", "And when?");
        room.open();
        room.receive(ask(3, "And who?")).idle();
        assertThat(room.archive.asked()).as("after a restart too").endsWith("And who? (bridge)");
    }

    @Test
    void thanks_for_a_rating_and_keeps_it() {
        assertThat(said(ask(1, "/helpful"))).isEqualTo("Thank you, noted.");
        assertThat(said(ask(2, "/unhelpful"))).startsWith("Thank you, noted. The sources");
        assertThat(room.mailroom.rate(ASHA, Newsroom.receipt("b1"), true, Optional.of(Language.HINDI))).isNotEqualTo("Thank you, noted.");
    }

    @Test
    void shares_only_ones_own_answer() {
        room.receive(ask(1, "Which bridge?")).idle();
        assertThat(said(incoming(2, BILAL, "/share telegram:update:1"))).startsWith("That answer is not kept");
        assertThat(said(ask(3, "/share telegram:update:1"))).isEqualTo("Question: Which bridge? All about Which bridge? [1]");
        assertThat(said(ask(4, "/share telegram:update:9"))).startsWith("That answer is not kept");
    }

    private String said(Incoming incoming) {
        return room.receive(incoming).idle().chat.shown().getLast();
    }

    private static Incoming inApp(Language language, int number, String text) {
        return new Incoming("telegram:update:" + number, CHAT, ASHA, text, new Incoming.Context(
                Optional.of("m" + number), Optional.empty(), Optional.empty(), Optional.of(language), Optional.empty()), at(number));
    }

    private static Instant at(int number) {
        return DeliveryContract.START.plusSeconds(number);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertHindi(String words) {
        assertThat(Language.ofText(words)).as(words).isEqualTo(Language.HINDI);
    }

    private static void assertEnglish(String words) {
        assertThat(Language.ofText(words)).as(words).isEqualTo(Language.ENGLISH);
    }
}
