package samvad.launcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.NewsFolder;

/** What was answered is answered again in the language wished for, as far as articles are in it. */
class InAnotherLanguageTest {
    @TempDir Path home;

    @BeforeEach
    void write_articles() throws IOException {
        NewsFolder news = new NewsFolder(home);
        news.write("envoy-en", "2026-03-03", "Harbour Post", "Ambassador Meera Nair met President Ola Berg in Oslo on Tuesday.");
        news.write("envoy-hi", "2026-03-03", "बंदरगाह टाइम्स", "राजदूत मीरा नायर ने मंगलवार को ओस्लो में राष्ट्रपति ओला बर्ग से मुलाक़ात की।");
        news.write("pier", "2026-03-03", "Harbour Post", "Mayor Ruth Okello opened the new pier of Velna on Friday.");
    }

    private JsonNode after(String question, String message) {
        return new NewsFolder(home).asked(message, "--as-of", "2026-03-05", "--after", question);
    }

    @Test
    void articles_in_it_lead() {
        JsonNode answer = after("Who met President Ola Berg in Oslo?", "अब हिंदी में बताओ");
        assertThat(answer.path("language").asText()).isEqualTo("hi");
        assertThat(NewsFolder.said(answer)).first().asString().startsWith("राजदूत मीरा नायर");
        assertThat(answer.path("notes").findValuesAsText("code")).doesNotContain("not-in-language");
    }

    @Test
    void where_none_is_this_is_said() {
        JsonNode answer = after("Who opened the pier of Velna?", "अब हिंदी में बताओ");
        assertThat(NewsFolder.said(answer)).first().asString().startsWith("Mayor Ruth Okello");
        assertThat(answer.path("notes").findValuesAsText("code")).contains("not-in-language");
    }

    @Test
    void who_asked_in_a_language_is_told_of_quotations_in_the_other() {
        assertThat(codes("वेल्ना का नया घाट किसने खोला?")).contains("not-in-language");
        assertThat(codes("Who opened the pier of Velna?")).doesNotContain("not-in-language");
        assertThat(codes("राष्ट्रपति ओला बर्ग से कौन मिला?")).doesNotContain("not-in-language");
    }

    private List<String> codes(String question) {
        return new NewsFolder(home).asked(question, "--as-of", "2026-03-05").path("notes").findValuesAsText("code");
    }
}
