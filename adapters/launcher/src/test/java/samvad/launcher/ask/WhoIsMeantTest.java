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

/** Whom a sentence means by "he", whom a question means by an office, and that neither is taken for somebody else. */
class WhoIsMeantTest {
    @TempDir Path home;

    @BeforeEach
    void write_articles() throws IOException {
        write("treaty", "OSLO — Norway and Estonia signed a treaty on their fisheries on Tuesday. The talks had lasted six years. Rasmus Tamm was more sober than his colleague."
                + " He called the treaty a floor and not a ceiling. Prime Minister Kari Holm looked on. Deputy Prime Minister Ola Berg hopes for a vote in May.");
        write("quake", "At least 40 people died in the earthquake in Tajikistan. Some 900 Indian students are safe in Dushanbe. Prime Minister Daler Rahimov flew to the valley and said help was on its way.");
    }

    private void write(String id, String text) throws IOException {
        new NewsFolder(home).write(id, "2026-03-03", "Harbour Post", text);
    }

    private JsonNode asked(String question) {
        return new NewsFolder(home).asked(question, "--as-of", "2026-03-05");
    }

    private String outcome(String question) {
        return asked(question).path("outcome").asText();
    }

    private List<String> said(String question) {
        return NewsFolder.said(asked(question));
    }

    @Test
    void what_he_said_is_said_by_whom_the_sentence_in_front_names() {
        assertThat(said("What did Tamm say about the treaty?")).anyMatch(text -> text.contains("a floor and not a ceiling"));
    }

    @Test
    void a_dateline_is_no_part_of_what_is_quoted() {
        assertThat(said("Which countries signed a treaty on fisheries?")).anyMatch(text -> text.startsWith("Norway and Estonia signed"))
                .noneMatch(text -> text.contains("OSLO"));
    }

    @Test
    void students_of_one_country_are_not_those_of_another() {
        assertThat(said("How many Indian students are safe in Tajikistan?")).first().asString().contains("900");
        assertThat(outcome("How many Pakistani students are safe in Tajikistan?")).isEqualTo("not-in-knowledge");
    }

    @Test
    void a_minister_is_not_the_one_of_another_office() {
        assertThat(outcome("Who is the defence minister of Norway?")).isEqualTo("not-in-knowledge");
    }

    @Test
    void an_office_that_several_hold_is_asked_back() {
        JsonNode answer = asked("What did the prime minister say?");

        assertThat(answer.path("outcome").asText()).isEqualTo("needs-detail");
        assertThat(answer.path("notes").findValuesAsText("text")).anyMatch(text -> text.contains("Kari Holm")).anyMatch(text -> text.contains("Daler Rahimov"))
                .noneMatch(text -> text.contains("Ola Berg"));
    }

    @Test
    void what_happened_last_week_is_the_digest() {
        assertThat(asked("What happened last week?").path("answer").asText()).contains("samvad digest");
        assertThat(asked("पिछले हफ़्ते क्या हुआ?").path("answer").asText()).contains("samvad digest");
    }
}
