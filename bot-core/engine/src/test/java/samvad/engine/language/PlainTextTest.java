package samvad.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTextTest {
    @Test
    void makes_one_line_with_single_spaces() {
        assertThat(PlainText.of("  two\r\n\r\nlines,\u00A0\u3000a\ttab\u2028and\u2029more\u0085 ")).isEqualTo("two lines, a tab and more");
    }

    @Test
    void drops_what_could_drive_a_terminal_or_turn_text_around() {
        assertThat(PlainText.of("a\u001B[31mred\u0007\u009B\u0000")).isEqualTo("a[31mred");
        assertThat(PlainText.of("safe\u202Egnp.exe\u2066\u200F\u061C\uFEFF\u00AD")).isEqualTo("safegnp.exe");
        assertThat(PlainText.of("tag\uDB40\uDC41\uDB40\uDC7F")).isEqualTo("tag");
    }

    @Test
    void keeps_words_joiners_and_emoji() {
        String text = "क्\u200Dष श्र\u200Cी 👩\u200D👩\u200D👧 e\u0301 𝒜 “…” — 😀";
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @Test
    void drops_halves_of_surrogate_pairs() {
        assertThat(PlainText.of("a\uD83Db\uDE00c")).isEqualTo("abc");
    }

    @Test
    void leaves_no_double_space_where_something_was_dropped() {
        assertThat(PlainText.of("a \u0000 b \u200B c")).isEqualTo("a b c");
        assertThat(PlainText.of("\u202E \u0007")).isEmpty();
    }
}
