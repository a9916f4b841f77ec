package samvad.engine.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"/help", "/HELP", " help ", "मदद", "मदद।", "सहायता"})
    void help_is_a_slash_a_word_or_a_hindi_word(String text) {
        assertThat(Command.of(text)).isEqualTo(new Command.Help());
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
}
