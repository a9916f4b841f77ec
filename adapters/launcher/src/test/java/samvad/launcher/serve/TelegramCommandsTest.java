package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.ACCORD;
import static samvad.launcher.SmallNewsroom.ACCORD_TOLD;
import static samvad.launcher.SmallNewsroom.SOON;
import static samvad.launcher.SmallNewsroom.TEA;
import static samvad.launcher.SmallNewsroom.TEA_TOLD;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samvad.doubles.telegram.PrivateChat;
import samvad.launcher.SmallNewsroom;
import samvad.launcher.TelegramTalk;

/** What one person alone with the bot can say in Telegram, and hears. */
@Execution(ExecutionMode.CONCURRENT)
class TelegramCommandsTest {
    private static SmallNewsroom newsroom;
    private static final AtomicLong PEOPLE = new AtomicLong(100);

    @BeforeAll
    static void open(@TempDir Path home) {
        newsroom = new SmallNewsroom(home).inTelegram().open();
    }

    @AfterAll
    static void close() {
        assertThat(newsroom.violations()).isEmpty();
        newsroom.close();
    }

    private TelegramTalk asha() {
        return newsroom.alone(PEOPLE.incrementAndGet(), "Asha", "hi");
    }

    private TelegramTalk ben() {
        return newsroom.alone(PEOPLE.incrementAndGet(), "Ben", "en");
    }

    @Test
    void start_greets_in_the_language_of_the_app() {
        TelegramTalk asha = asha().user("/start");
        TelegramTalk ben = ben().user("/start");
        asha.bot("नमस्ते!", "स्रोत");
        ben.bot("Namaste! Ask about foreign affairs");
    }

    @Test
    void start_with_a_language_sets_it() {
        ben().user("/start hi").bot("नमस्ते!").user("/help").bot("विदेश मामलों की ख़बरों");
    }

    @Test
    void start_with_a_question_answers_it() {
        String payload = "q-" + Base64.getUrlEncoder().withoutPadding().encodeToString("Who signed in Thimphu?".getBytes(StandardCharsets.UTF_8));
        ben().user("/start " + payload).bot(ACCORD_TOLD, "[1]");
    }

    @ParameterizedTest
    @CsvSource({"/start q-%%%", "/start q-", "/start xx", "/start ask"})
    void start_with_what_nobody_meant_greets(String link) {
        ben().user(link).bot("Namaste!");
    }

    @Test
    void help_lists_the_commands() {
        TelegramTalk ben = ben().user("/help");
        TelegramTalk asha = asha().user("मदद");
        ben.bot("/ask", "/sources", "/language", "/timezone", "/stop", "/forget");
        asha.bot("हिंदी या अंग्रेज़ी में पूछिए", "/ask", "/forget");
    }

    @Test
    void ask_answers_and_sources_shows_the_cited_words() {
        ben().user("/ask " + ACCORD).bot(ACCORD_TOLD, "[1]", "The Test Courier")
                .user("/sources").bot("Sources", ACCORD_TOLD, "The Test Courier");
    }

    @Test
    void a_hindi_question_is_answered_in_hindi_with_its_source() {
        asha().user(TEA).bot(TEA_TOLD, "[1]", "स्रोत", "5 फ़रवरी 2026").user("स्रोत").bot(TEA_TOLD);
    }

    @Test
    void sources_before_any_answer_says_so() {
        ben().user("/sources").bot("There is no answer yet");
    }

    @Test
    void language_is_chosen_by_a_button_and_stays() {
        PrivateChat chat = newsroom.telegram.person(PEOPLE.incrementAndGet(), "Cyra", "en").opens();
        TelegramTalk cyra = TelegramTalk.alone(chat).user("/language").bot("Which language would you like?");
        assertThat(cyra.answer().labels()).containsExactly("हिंदी", "English");
        assertThat(chat.presses(cyra.answer(), "हिंदी").awaitAnswer(SOON)).isEmpty();
        cyra.bot("अब से हिंदी में").user("/timezone").bot("आपका समय किस शहर के हिसाब से हो?");
    }

    @Test
    void language_is_chosen_by_a_word() {
        TelegramTalk ben = ben().user("हिंदी");
        TelegramTalk asha = asha().user("/language English");
        ben.bot("अब से हिंदी में");
        asha.bot("From now on in English");
    }

    @Test
    void time_zone_is_set_by_a_city_in_either_script() {
        TelegramTalk ben = ben().user("/timezone");
        TelegramTalk asha = asha().user("/timezone काठमांडू");
        TelegramTalk dev = ben().user("/timezone Zyzzyva");
        TelegramTalk eva = asha().user("/timezone IST").bot("IST एक से ज़्यादा जगहों का समय");
        ben.bot("Which city's time is yours?").user("/timezone Kathmandu").bot("Your time zone is now", "Kathmandu")
                .user("/timezone").bot("Your time zone: Kathmandu");
        asha.bot("अब आपका समय क्षेत्र यह है: काठमांडू");
        dev.bot("No time zone is known").user("/timezone +5:30").bot("+5:30 is used in several places", "/timezone Mumbai");
        eva.user("/timezone मुंबई").bot("अब आपका समय क्षेत्र यह है");
    }

    @Test
    void forget_deletes_what_was_set_and_asked() {
        asha().user("/language en").bot("From now on in English").user(ACCORD).bot(ACCORD_TOLD)
                .user("/forget").bot("Deleted").user("/sources").bot("अभी ऐसा कोई जवाब नहीं है");
    }

    @Test
    void stop_is_heard_in_both_languages() {
        TelegramTalk ben = ben().user("/stop");
        TelegramTalk asha = asha().user("बंद करें");
        ben.bot("Stopped. Nothing is sent to you unasked");
        asha.bot("रोक दिया गया", "अपने-आप कुछ नहीं भेजा जाएगा");
    }

    @Test
    void an_unknown_command_is_told_from_the_known() {
        ben().user("/weather").bot("There is no command /weather. /help");
    }

    @Test
    void voices_pictures_and_stickers_are_met_with_kind_words() {
        PrivateChat voice = newsroom.telegram.person(PEOPLE.incrementAndGet(), "Dilip", "hi").opens();
        PrivateChat sticker = newsroom.telegram.person(PEOPLE.incrementAndGet(), "Esha", "en").opens();
        PrivateChat photo = newsroom.telegram.person(PEOPLE.incrementAndGet(), "Faiz", "en").opens();
        voice.sendsVoice();
        sticker.sendsSticker();
        photo.sendsPhoto(ACCORD);
        TelegramTalk.alone(voice).bot("कृपया अपना सवाल लिखकर भेजिए");
        TelegramTalk.alone(sticker).bot("Please write your question");
        TelegramTalk.alone(photo).bot(ACCORD_TOLD);
    }

    @Test
    void an_answer_is_rated_by_a_button() {
        PrivateChat chat = newsroom.telegram.person(PEOPLE.incrementAndGet(), "Gita", "en").opens();
        TelegramTalk gita = TelegramTalk.alone(chat).user(ACCORD).bot(ACCORD_TOLD);
        assertThat(chat.presses(gita.answer(), "This helped").awaitAnswer(SOON)).isEqualTo("Thank you, noted.");
        assertThat(chat.presses(gita.answer(), "This did not help").awaitAnswer(SOON)).startsWith("Thank you, noted. The sources");
    }

    @Test
    void the_answer_to_an_edited_question_is_revised() {
        PrivateChat chat = newsroom.telegram.person(PEOPLE.incrementAndGet(), "Hari", "en").opens();
        TelegramTalk hari = TelegramTalk.alone(chat).user(ACCORD).bot(ACCORD_TOLD);
        chat.edits(hari.said(), SmallNewsroom.GLACIER);
        hari.revised(SmallNewsroom.GLACIER_TOLD);
        assertThat(chat.fromBot()).hasSize(1);
    }

    @Test
    void a_question_that_leans_on_the_one_before_is_understood() {
        ben().user(ACCORD).bot(ACCORD_TOLD).user("How long will it last?").bot("twelve years");
    }

    @Test
    void a_question_in_another_chat_is_answered_inline() {
        PrivateChat chat = newsroom.telegram.person(PEOPLE.incrementAndGet(), "Indu", "en").opens();
        assertThat(chat.asksInline(ACCORD).awaitResults(SOON)).singleElement()
                .satisfies(result -> assertThat(result.text()).contains(ACCORD_TOLD));
        assertThat(chat.asksInline("zyzzyva").awaitResults(SOON)).isEmpty();
    }

    @Test
    void ten_thousand_characters_are_too_many_and_nothing_breaks() {
        ben().user("Thimphu ".repeat(1250)).bot("more than I can take in").user(ACCORD).bot(ACCORD_TOLD);
    }

    @Test
    void every_button_carries_what_telegram_takes() {
        TelegramTalk ben = ben().user(ACCORD).bot(ACCORD_TOLD);
        assertThat(ben.answer().buttons()).isNotEmpty().allSatisfy(row -> assertThat(row).allSatisfy(button ->
                assertThat(String.valueOf(button.callbackData()).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 64)));
    }

    @Test
    void exactly_the_commands_there_are_are_registered_in_both_languages() {
        assertThat(newsroom.telegram.awaitCalls("setMyShortDescription", 2, SOON)).isTrue();
        List<JsonNode> registered = newsroom.telegram.calls("setMyCommands").stream().map(call -> call.body()).toList();
        for (String language : List.of("", "hi")) {
            assertThat(names(registered, "all_private_chats", language))
                    .containsExactlyInAnyOrder("ask", "digest", "subscribe", "unsubscribe", "follow", "unfollow", "mute", "quiet",
                            "sources", "language", "timezone", "stop", "forget", "help");
            assertThat(names(registered, "all_group_chats", language)).isSubsetOf(names(registered, "all_private_chats", language))
                    .contains("ask");
        }
    }

    private static List<String> names(List<JsonNode> registered, String scope, String language) {
        return registered.stream().filter(body -> body.path("scope").toString().contains(scope)
                        && body.path("language_code").asText("").equals(language))
                .flatMap(body -> StreamSupport.stream(body.path("commands").spliterator(), false))
                .map(command -> command.path("command").asText()).toList();
    }

    @Test
    void somebody_who_blocks_the_bot_keeps_nobody_else_waiting_and_may_come_back() {
        PrivateChat chat = newsroom.telegram.person(PEOPLE.incrementAndGet(), "Jai", "en").opens();
        chat.says(ACCORD);
        chat.blocksBot();
        ben().user(ACCORD).bot(ACCORD_TOLD);
        chat.unblocksBot();
        int before = chat.fromBot().size();
        chat.says(SmallNewsroom.GLACIER);
        chat.await(now -> now.fromBot().size() > before && now.fromBot().getLast().text().contains(SmallNewsroom.GLACIER_TOLD),
                Duration.ofSeconds(20));
    }
}
