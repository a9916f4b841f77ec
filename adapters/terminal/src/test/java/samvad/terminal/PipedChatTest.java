package samvad.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PipedChatTest {
    private final Desk desk = new Desk();

    private String piped(String lines) {
        StringWriter out = new StringWriter();
        desk.session(Screen.PLAIN).piped(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), new PrintWriter(out));
        return out.toString();
    }

    @Test
    void answers_line_after_line_and_says_nothing_else() {
        assertThat(piped("\uFEFFWho is there?\n\n   \nकौन है?\r\n/dance\nfail\nno line end")).isEqualTo("""
                Namaste! Ask about foreign affairs; every sentence shows its source.

                नमस्ते! विदेश मामलों से जुड़ा सवाल पूछिए; हर वाक्य का स्रोत साथ मिलेगा।

                There is no command /dance. /help lists what there is.

                That question could not be answered just now; "./samvad doctor" looks for the cause.

                Namaste! Ask about foreign affairs; every sentence shows its source.

                """);
        assertThat(desk.asked).containsExactly("Who is there?", "कौन है?", "fail", "no line end");
    }

    @Test
    void helps_with_what_there_is_at_a_terminal_only() {
        assertThat(piped("/help\n")).contains("/sources", "/language", "/forget", "/help", "quit").doesNotContain("/timezone", "/stop", "/ask", "/subscribe");
        assertThat(piped("/language hi\n/help\n")).contains("/sources", "quit").doesNotContain("To leave");
    }

    @Test
    void takes_a_long_line_whole_and_stops_at_quit() {
        String question = "Who met whom? ".repeat(750).strip();
        piped(question + "\n/quit\nnever\n");
        assertThat(desk.asked).containsExactly(question);
    }

    @Test
    void says_nothing_where_nothing_is_asked() {
        assertThat(piped("")).isEmpty();
    }
}
