package samvad.launcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.NewsFolder;

/** What stands beside the sentence that answers: another outlet's report, whom "he" is, what a list names. */
class SentencesThatBelongTest {
    private static final String FERRY = "How far from Vardal was the ferry Nordlys when it lost power?";

    @TempDir Path home;

    @BeforeEach
    void write_articles() throws IOException {
        write("harvest", "Field Notes", "Farmers in Kestria brought in the barley early this year. Prices at the Ostby market fell by a tenth.");
        write("library", "Field Notes", "The new library of Halmen opened its doors on Tuesday. It holds forty thousand books in nine languages.");
    }

    private NewsFolder news() {
        return new NewsFolder(home);
    }

    private void write(String id, String outlet, String text) throws IOException {
        news().write(id, "2026-03-04", outlet, text);
    }

    private JsonNode asked(String question) {
        return news().asked(question);
    }

    private List<String> said(String question) {
        return NewsFolder.said(asked(question));
    }

    private void write_ferry(String otherOutlet) throws IOException {
        write("ferry-a", "Coast Herald", "The ferry Nordlys was 14 kilometres from Vardal when it lost power on Monday. Captain Signe Aune called for tugs.");
        write("ferry-b", otherOutlet, "Tugs towed the Nordlys to Vardal after a night without engines. Her captain, Signe Aune, put the breakdown some 22 kilometres off the town.");
    }

    @Test
    void another_outlet_that_may_say_otherwise_stands_beside() throws IOException {
        write_ferry("Vardal Post");
        assertThat(said(FERRY)).anyMatch(text -> text.contains("14 kilometres")).anyMatch(text -> text.contains("22 kilometres"));
    }

    @Test
    void an_outlet_is_not_set_against_itself() throws IOException {
        write_ferry("Coast Herald");
        assertThat(asked(FERRY).path("notes").findValuesAsText("code")).doesNotContain("sources-disagree");
    }

    @Test
    void two_that_say_yes_do_not_disagree() throws IOException {
        write("bridge-a", "Coast Herald", "The bridge at Sandvik will open in May, mayor Tora Lie said in Vardal.");
        write("bridge-b", "Vardal Post", "Mayor Tora Lie confirmed in Vardal that the Sandvik bridge will open in May.");
        JsonNode answer = asked("Will the Sandvik bridge open in May?");
        assertThat(answer.path("outcome").asText()).isEqualTo("answered");
        assertThat(answer.path("notes").findValuesAsText("code")).doesNotContain("sources-disagree");
    }

    @Test
    void who_he_is_stands_in_front() throws IOException {
        write("mine", "Coast Herald", "The mine at Grusdal will close. Director Halvor Moen spoke to the workers on Friday."
                + " He blamed the low price of copper for the closure of the mine at Grusdal. The town will lose half of its jobs.");
        List<String> said = said("What was blamed for the closure of the mine at Grusdal?");
        int blamed = said.indexOf("He blamed the low price of copper for the closure of the mine at Grusdal.");
        assertThat(blamed).isPositive();
        assertThat(said.get(blamed - 1)).contains("Halvor Moen");
    }

    @Test
    void what_a_list_names_follows() throws IOException {
        write("talks", "Coast Herald", "The harbour board of Vardal has chosen two partners for its new pier. One is the shipyard of Lunde."
                + " The other is the builder Berg and Sons. Work begins in June.");
        assertThat(said("Which partners has the harbour board of Vardal chosen?")).contains(
                "One is the shipyard of Lunde.", "The other is the builder Berg and Sons.");
    }

    @Test
    void a_folder_of_one_article_answers() throws IOException {
        Files.delete(news().path().resolve("harvest.md"));
        Files.delete(news().path().resolve("library.md"));
        write("tunnel", "Coast Herald", "The Ravnes tunnel was opened on Wednesday by the roads minister. It is 800 metres long and cost 21 million crowns.");
        assertThat(said("How long is the Ravnes tunnel?")).anyMatch(text -> text.contains("800 metres"));
    }

    @Test
    void what_happened_in_another_country_answers_nothing() throws IOException {
        write("war", "Coast Herald", "The war in Burundi lasted twelve years. Some 300,000 people died in the war.");
        assertThat(asked("How many people died in the war in Ukraine?").path("outcome").asText()).isEqualTo("not-in-knowledge");
        assertThat(asked("यूक्रेन के युद्ध में कितने लोग मारे गए?").path("outcome").asText()).isEqualTo("not-in-knowledge");
        assertThat(said("How many people died in the war in Burundi?")).anyMatch(text -> text.contains("300,000"));
    }

    @Test
    void a_visit_is_found_by_who_is_visiting() throws IOException {
        write("visit", "Coast Herald", "President Ada Lindqvist is expected to visit Halmen on 14 May. She will open the library there.");
        assertThat(said("When is Lindqvist visiting Halmen?")).anyMatch(text -> text.contains("14 May"));
    }
}
