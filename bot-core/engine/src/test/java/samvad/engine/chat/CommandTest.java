package samvad.engine.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.people.CityZones;
import samvad.engine.subscription.ReadWish;
import samvad.engine.subscription.Wished;

final class CommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"/help", "/HELP", " help ", "मदद", "/मदद", "मदद।", "सहायता"})
    void help_is_a_slash_a_word_or_a_hindi_word(String text) {
        assertThat(Command.of(text)).isEqualTo(new Command.Help());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sources", "sources", "source?", "Sources?", "What is the source?", "स्रोत", "स्रोत क्या है?"})
    void sources_are_asked_for_as_people_ask(String text) {
        assertThat(Command.of(text)).isEqualTo(new Command.ShowSources());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stop", "stop", "बंद करें", "बंद  करें।", "बंद करो", "रोकें", "बंद कीजिए"})
    void stops_in_either_language(String text) {
        assertThat(Command.of(text)).isEqualTo(new Command.Stop());
    }

    @Test
    void a_language_may_be_named_in_any_spelling() {
        for (String text : new String[] {"हिंदी", "हिन्दी", "Hindi", "/language hi"}) {
            assertThat(Command.of(text)).as(text).isIn(new Command.SetLanguage("hi"));
        }
        for (String text : new String[] {"English", "अंग्रेज़ी", "अंग्रेजी", "अंग्रेज\u093Cी", "इंग्लिश"}) {
            assertThat(Command.of(text)).as(text).isEqualTo(new Command.SetLanguage("en"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "en", "Who met Putin?", "help me understand the summit", "हिंदी में भाषण किसने दिया?", "1/2", "stop the war?", "hi-fi", "en-route", "hi-IN"})
    void what_only_looks_like_a_command_is_a_question(String text) {
        assertThat(Command.of(text)).isEqualTo(new Command.Ask(text));
    }

    /** A pattern that backtracks would take minutes. */
    @Test
    @Timeout(10)
    void a_long_row_of_dots_is_read_at_once() {
        String text = "x" + ".".repeat(500_000) + "x";
        assertThat(Command.of(text)).isEqualTo(new Command.Ask(text));
        assertThat(Command.of(" ".repeat(500_000) + "help" + " ".repeat(500_000))).isEqualTo(new Command.Help());
    }

    @Test
    void a_question_may_stand_on_several_lines_after_ask() {
        assertThat(Command.of("/ask Who met\nPutin?")).isEqualTo(new Command.Ask("Who met\nPutin?"));
        assertThat(Command.of("/ask")).isEqualTo(new Command.Help());
    }

    @Test
    void an_unknown_name_is_told_in_small_letters_and_cut_at_what_apps_take() {
        assertThat(Command.of("/Dance now")).isEqualTo(new Command.Unknown("/dance"));
        assertThat(Command.of("/" + "a".repeat(33))).isInstanceOf(Command.Ask.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "रोज़ सुबह 8 बजे", "रोज सुबह ८ बजे।", "रोज़ सुबह 8 बजे ख़बरें भेजो", "मुझे हर दिन शाम साढ़े सात बजे समाचार भेजिए", "हर सोमवार सुबह 9 बजे समाचार-सार भेजें",
        "रोज़ मुंबई के समय से सुबह 8 बजे ख़बरें भेजो", "send me the news every day at 8", "Send me the news every day at 8 in Mumbai", "daily digest at 8",
        "daily digest at 8 am.", "every day at 8:00", "every Monday at 9 am", "subscribe at 8", "please send me headlines at 7:30 pm", "roz subah 8 baje",
        "रोज़ सुबह 8 बजे ख़बरें दो", "मुझे रोज़ ख़बरें दो", "मुझे दोपहर दो बजे ख़बरें दो", "ख़बरें दो बजे भेजो", "Do send me the headlines every day", "send me daily news",
        "send me news every morning at 8", "send me the news every evening at 7", "every morning at 8", "headlines at 7 every evening", "हर सुबह 8 बजे ख़बरें भेजो",
        "हर रात 9 बजे", "प्रतिदिन शाम 6 बजे", "I'd like the news on weekdays at 8", "send me the news Monday to Friday at 8", "हर गुरूवार सुबह 9 बजे",
        "मुझे हर दिन 8 बजे ख़बरें भेजा करो", "once a week on Sunday at 10", "each Tuesday at 9", "हर रविवार 10 बजे समाचार दीजिए"})
    void a_plain_wish_for_the_digest_subscribes(String text) {
        assertThat(Command.of(text)).isEqualTo(new Command.Subscribe(text));
        assertThat(new ReadWish(new CityZones()).read(text)).as("and is understood").isInstanceOf(Wished.Wish.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "रोज़ कितने लोग सीमा पार करते हैं?", "What happens every day at 8 in Gaza?", "What happens every day at 8 in Gaza", "रोज़ सुबह 8 बजे क्या होता है", "8 बजे",
        "Monday at 8", "news at 8", "ख़बरें", "news", "every day in Gaza at 8", "Give me the news on Iran", "The summit begins every day at 8", "send me the news",
        "subscribe to Trump's channel at 8", "रोज़ सुबह 8 बजे बमबारी", "digest of the summit", "सदस्यता", "नाटो की सदस्यता बंद", "daily", "Did they meet at 8",
        "भारत को रोज़ 8 लाख बैरल तेल चाहिए", "I want 8 F-35 jets", "send me 8 million",
        "latest news of Nepal", "What is the latest on Gaza?", "नेपाल की ताज़ा ख़बर क्या है?", "ख़बरें दो", "Monday morning at 8", "news on Monday at 8", "What happens every morning at 8", "हर सुबह 8 बजे क्या होता है", "send me the daily news in Gaza"})
    void news_of_hours_and_days_is_a_question(String text) {
        assertThat(Command.of(text)).isEqualTo(new Command.Ask(text));
    }

    @Test
    void a_digest_is_asked_for_and_ended_in_words() {
        for (String text : new String[] {"subscribe", "Subscribe.", "daily digest", "दैनिक समाचार-सार"}) {
            assertThat(Command.of(text)).as(text).isEqualTo(new Command.Subscribe(""));
        }
        for (String text : new String[] {"unsubscribe", "सदस्यता बंद", "सदस्यता बंद करें", "stop the daily digest", "समाचार-सार बंद कीजिए।"}) {
            assertThat(Command.of(text)).as(text).isEqualTo(new Command.Unsubscribe());
        }
        for (String text : new String[] {"digest", "today's digest", "समाचार-सार", "आज का समाचार सार", "latest news", "What's the latest news?", "top headlines", "ताज़ा ख़बरें",
            "ताज़ा खबर क्या है?", "आज की ख़बरें", "आज की मुख्य ख़बरें बताइए", "aaj ki taza khabar"}) {
            assertThat(Command.of(text)).as(text).isEqualTo(new Command.ShowDigest());
        }
    }
}
