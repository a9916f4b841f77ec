package samvad.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.language.Language;
import samvad.testkit.Digests;
import samvad.testkit.GoldenFiles;

class HtmlReplyTest {
    private static final GoldenFiles GOLDEN = new GoldenFiles("adapters/telegram");

    @Test
    void an_english_answer_has_quotes_numbers_links_and_buttons() throws IOException {
        GOLDEN.hold("answer-en.html", shown(Replies.english()));
    }

    @Test
    void a_hindi_answer_has_quotes_numbers_links_and_buttons() throws IOException {
        GOLDEN.hold("answer-hi.html", shown(Replies.hindi()));
    }

    @Test
    void hostile_text_becomes_words_that_call_nobody() throws IOException {
        GOLDEN.hold("hostile.html", shown(Replies.hostile()));
    }

    @Test
    void a_long_title_is_linked_whole() throws IOException {
        GOLDEN.hold("long-title.html", shown(Replies.longTitle()));
    }

    @Test
    void help_is_a_line_each() throws IOException {
        GOLDEN.hold("help.html", shown(new Reply(Language.ENGLISH, List.of(
                new Block.Words("Ask about the news."), new Block.Words("/ask and your question: an answer"), new Block.Words("/stop: ends it")))));
    }

    @Test
    void in_a_digest_each_story_stands_together_under_its_headline() throws IOException {
        GOLDEN.hold("digest-en.html", shown(Digests.of(Language.ENGLISH, 2)));
        GOLDEN.hold("digest-hi.html", shown(Digests.of(Language.HINDI, 2)));
    }

    @Test
    void buttons_for_many_stories_make_even_rows() {
        assertThat(keyboard(Digests.of(Language.ENGLISH, 5)).lines().map(row -> row.chars().filter(c -> c == '[').count()))
                .containsExactly(2L, 2L, 1L, 1L);
        List<Reply.Choice> numbers = IntStream.rangeClosed(1, 10).mapToObj(n -> new Reply.Choice("№ " + n, "/story " + n)).toList();
        assertThat(Keyboard.of(Reply.words(Language.ENGLISH, "x").with(new Block.Choices(numbers))).orElseThrow().getKeyboard())
                .extracting(List::size).containsExactly(5, 5);
        List<Reply.Choice> many = IntStream.rangeClosed(1, 17).mapToObj(n -> new Reply.Choice("x", "/c" + n)).toList();
        assertThat(Keyboard.of(Reply.words(Language.ENGLISH, "x").with(new Block.Choices(many))).orElseThrow().getKeyboard())
                .extracting(List::size).containsExactly(8, 8, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "tg://user?id=1", "data:text/html,x", "file:///etc/passwd", "//no.example", "no address", ""})
    void what_is_no_web_address_is_not_linked(String address) {
        Reply reply = new Reply(Language.ENGLISH, List.of(new Block.Said("So it is.", Optional.empty(), List.of(1)),
                new Block.Sources("Sources", List.of(new Reply.Line(1, "T · O · D", Optional.of(address))))));
        assertThat(HtmlReply.render(reply).html()).doesNotContain("<a ").contains("[1] T · O · D");
    }

    @Test
    void a_mention_in_an_article_is_still_readable_and_no_longer_one() {
        Markup said = HtmlReply.render(new Reply(Language.ENGLISH, List.of(new Block.Said("Ask @minister #now", Optional.empty(), List.of()))));
        assertThat(said.plain()).isEqualTo("Ask @\u2060minister #\u2060now");
    }

    @Test
    void the_plain_text_is_what_the_html_reads_as() {
        for (Reply reply : List.of(Replies.english(), Replies.hindi(), Replies.hostile(), Replies.longTitle(), Digests.of(Language.HINDI, 3))) {
            Markup markup = HtmlReply.render(reply);
            String read = markup.html().replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            assertThat(read).isEqualTo(markup.plain());
        }
    }

    @Test
    void buttons_that_do_not_fit_beside_each_other_stand_below() {
        Reply reply = Reply.words(Language.ENGLISH, "Which?").with(new Block.Choices(List.of(
                new Reply.Choice("Yes", "/a"), new Reply.Choice("No", "/b"), new Reply.Choice("Tell me all there is to know", "/c"),
                new Reply.Choice("Too much", "/" + "x".repeat(64)))));
        assertThat(keyboard(reply)).isEqualTo("[Yes /a] [No /b]\n[Tell me all there is to know /c]");
    }

    private static String shown(Reply reply) {
        String buttons = keyboard(reply);
        return HtmlReply.render(reply).html() + (buttons.isEmpty() ? "" : "\n\n" + buttons);
    }

    private static String keyboard(Reply reply) {
        return Keyboard.of(reply).stream().flatMap(keyboard -> keyboard.getKeyboard().stream())
                .map(row -> row.stream().map(button -> "[" + button.getText() + " " + button.getCallbackData() + "]").collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
