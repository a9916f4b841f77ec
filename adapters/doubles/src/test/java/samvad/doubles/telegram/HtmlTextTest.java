package samvad.doubles.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource({
        "b, bold", "strong, bold", "i, italic", "em, italic", "u, underline", "ins, underline", "s, strikethrough",
        "strike, strikethrough", "del, strikethrough", "code, code", "pre, pre", "blockquote, blockquote", "tg-spoiler, spoiler", "B, bold"
    })
    void a_tag_becomes_its_entity(String tag, String type) {
        assertThat(HtmlText.parse("x <" + tag + ">words</" + tag + "> y"))
                .isEqualTo(new FormattedText("x words y", List.of(new TextEntity(type, 2, 5))));
    }

    @Test
    void a_link_keeps_its_address_with_its_ampersands() {
        assertThat(HtmlText.parse("<a href=\"https://example.org/?a=1&amp;b=2\">MEA</a>").entities())
                .containsExactly(new TextEntity("text_link", 0, 3, "https://example.org/?a=1&b=2"));
        assertThat(HtmlText.parse("<a>MEA</a>")).isEqualTo(new FormattedText("MEA", List.of()));
    }

    @Test
    void a_blockquote_may_expand() {
        assertThat(HtmlText.parse("<blockquote expandable>source</blockquote>").entities())
                .containsExactly(new TextEntity("expandable_blockquote", 0, 6));
    }

    @Test
    void a_span_is_a_spoiler_or_nothing_the_server_knows() {
        assertThat(HtmlText.parse("<span class=\"tg-spoiler\">x</span>").entities()).containsExactly(new TextEntity("spoiler", 0, 1));
        assertThat(refusal("<span>x</span>")).contains("Unsupported start tag \"span\"");
    }

    @Test
    void offsets_count_utf16_units() {
        assertThat(HtmlText.parse("😀 <b>जय</b>").entities()).containsExactly(new TextEntity("bold", 3, 2));
    }

    @Test
    void outer_entities_come_before_inner_ones() {
        assertThat(HtmlText.parse("<b>a<i>b</i></b>").entities())
                .containsExactly(new TextEntity("bold", 0, 2), new TextEntity("italic", 1, 1));
    }

    @Test
    void code_holds_nothing_else() {
        assertThat(HtmlText.parse("<code>a<b>b</b></code>").entities()).containsExactly(new TextEntity("code", 0, 2));
    }

    @Test
    void the_four_named_and_all_numbered_characters_are_read_and_others_stay() {
        assertThat(HtmlText.parse("&lt;b&gt; &amp; &quot;x&quot; &#2309; &nbsp; a & b").text()).isEqualTo("<b> & \"x\" अ &nbsp; a & b");
        assertThat(HtmlText.parse("2 > 1").text()).isEqualTo("2 > 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<b>open | Can't find end tag corresponding to start tag \"b\"",
        "close</b> | Unexpected end tag at byte offset 5",
        "<b><i>x</b></i> | Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"",
        "ab <p>x</p> | Unsupported start tag \"p\" at byte offset 3",
        "1 < 2 | Unsupported start tag \"\" at byte offset 2",
        "अ <h1>x</h1> | Unsupported start tag \"h1\" at byte offset 4"
    })
    void what_is_not_well_formed_is_refused_with_its_place_in_bytes(String html, String why) {
        assertThat(refusal(html)).isEqualTo("Bad Request: can't parse entities: " + why);
    }

    private static String refusal(String html) {
        return catchThrowableOfType(Refused.class, () -> HtmlText.parse(html)).getMessage();
    }

    @Test
    void white_space_at_both_ends_goes_and_entities_move_along() {
        assertThat(HtmlText.parse(" \n<b> x </b>\n<i> </i>").trimmed())
                .isEqualTo(new FormattedText("x", List.of(new TextEntity("bold", 0, 1))));
    }
}
