package samvad.launcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.NewsFolder;

/** A reader is told as which word of an article a mistyped one was read. */
final class MistypedQuestionTest {
    @TempDir Path home;

    @BeforeEach
    void write_articles() throws IOException {
        news().write("regatta", "2026-03-04", "Coast Herald", "Ruth Okello won the regatta off Vardal on Monday. The harbour was closed for two days.");
        news().write("mahapaur", "2026-03-04", "तट समाचार", "मतदाताओं ने लीना राठौर को महापौर चुना।");
    }

    private NewsFolder news() {
        return new NewsFolder(home);
    }

    @Test
    void is_answered_with_a_note() {
        JsonNode answer = news().asked("Who won the regata off Vardal?");
        assertThat(NewsFolder.said(answer)).first().asString().contains("Ruth Okello");
        assertThat(answer.path("notes").findValuesAsText("text")).contains("I read “regata” as “regatta”.");
        assertThat(news().asked("मतदतओं ने किसे महापौर चुना?").path("notes").findValuesAsText("text")).contains("“मतदतओं” को “मतदाताओं” पढ़ा गया।");
    }

    @Test
    void is_not_noted_where_the_word_is_right_or_only_in_another_script() {
        assertThat(news().asked("Who won the regatta off Vardal?").path("notes").findValuesAsText("code")).doesNotContain("read-as-word");
        assertThat(news().asked("वरदाल में नौका दौड़ किसने जीती?").path("notes").findValuesAsText("code")).doesNotContain("read-as-word");
    }

    @Test
    void is_none_where_it_is_an_everyday_word() throws IOException {
        news().write("dhamaka", "2026-03-04", "तट समाचार", "वरदाल में धमाके में दो लोग मारे गए।");
        JsonNode answer = news().asked("वरदाल के धमाके में कितने लोग मरे?");
        assertThat(NewsFolder.said(answer)).first().asString().contains("दो लोग");
        assertThat(answer.path("notes").findValuesAsText("code")).doesNotContain("read-as-word");
    }
}
