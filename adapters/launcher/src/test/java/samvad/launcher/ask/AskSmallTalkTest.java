package samvad.launcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.CommandRun;

/** What people say to a bot that is no question about the news. */
final class AskSmallTalkTest {
    @TempDir Path home;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(Files.createDirectory(home.resolve("news")).resolve("moscow.txt"), "Ambassador Meera Nair landed in Moscow on Monday.\n");
    }

    private CommandRun ask(String... more) {
        return CommandRun.of(home, Stream.concat(Stream.of("ask", "--articles", home.resolve("news").toString()), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void greets_who_greets() {
        assertThat(ask("--json", "नमस्ते").ended(0).json().path("outcome").asText()).isEqualTo("out-of-scope");
    }

    @Test
    void stays_calm_and_kind_where_somebody_is_rude() {
        assertThat(ask("you are stupid").ended(0).out()).contains("I am sorry").doesNotContain("found no answer");
        for (String rude : new String[] {"तुम बेवकूफ हो", "bakwas band karo"}) {
            assertThat(ask(rude).ended(0).out()).contains("माफ़ कीजिए");
        }
    }

    @Test
    void points_to_the_digest_where_the_news_of_the_day_is_wanted() {
        assertThat(ask("today's headlines").ended(0).out()).contains("./samvad digest");
        for (String hindi : new String[] {"आज की बड़ी ख़बरें", "aaj ki taza khabar"}) {
            assertThat(ask(hindi).ended(0).out()).contains("\"./samvad digest\" चलाइए");
        }
    }
}
