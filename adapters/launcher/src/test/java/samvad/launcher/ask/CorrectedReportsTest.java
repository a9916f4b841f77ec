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
import samvad.launcher.ShippedPrompts;
import samvad.launcher.ShippedWords;
import samvad.testkit.FaultyModel;
import samvad.testkit.ModelConduct;

/** What was reported and then taken back is not told any more; what has grown since is told as it is now, first. */
class CorrectedReportsTest {
    private static final String OTHER = "The Harbour Post";

    @TempDir Path home;
    private NewsFolder news = new NewsFolder(Path.of(""));

    @BeforeEach
    void set() throws IOException {
        ShippedWords.setIn(home);
        news = new NewsFolder(home);
    }

    private static List<String> codes(JsonNode answer) {
        return answer.path("notes").valueStream().map(note -> note.path("code").asText()).toList();
    }

    private void write_of_a_ceasefire_put_off() throws IOException {
        news.write("first", "2026-03-02", OTHER, "The ceasefire in Tovia will begin on 12 March, the mediators said. Aid will follow.");
        news.write("second", "2026-03-04", NewsFolder.OUTLET, "The ceasefire in Tovia will begin on 14 March, not on 12 March as reported earlier, the mediators in Zelgrad said.");
    }

    @Test
    void a_number_taken_back_in_another_sentence_is_not_told_without_what_is_right() throws IOException {
        news.write("first", "2026-03-02", NewsFolder.OUTLET, "Tovia and Marland agreed on Monday to exchange prisoners. Under the deal, 310 prisoners will go home by bus.");
        news.write("second", "2026-03-04", NewsFolder.OUTLET, "Buses for the prisoners of Tovia and Marland stood ready on Wednesday. "
                + "Editor's note: Our report of Monday gave the number of prisoners as 310. The correct figure is 130. The road has been cleared of mines.");
        JsonNode answer = news.asked("How many prisoners will Tovia and Marland exchange?");
        assertThat(NewsFolder.said(answer)).contains("The correct figure is 130.").noneMatch(said -> said.contains("310 prisoners will go home"));
        assertThat(codes(answer)).contains("corrected").doesNotContain("sources-disagree");
    }

    @Test
    void a_date_taken_back_elsewhere_is_no_second_opinion() throws IOException {
        write_of_a_ceasefire_put_off();
        JsonNode answer = news.asked("When will the ceasefire in Tovia begin?");
        assertThat(NewsFolder.said(answer)).first().asString().contains("14 March");
        assertThat(NewsFolder.said(answer)).noneMatch(said -> said.startsWith("The ceasefire in Tovia will begin on 12 March"));
        assertThat(codes(answer)).contains("corrected").doesNotContain("sources-disagree");
    }

    @Test
    void a_correction_in_hindi_takes_back_what_was_told_in_english() throws IOException {
        news.write("first", "2026-03-02", OTHER, "A ferry sank off Kismayo in Somalia on Monday, killing 41 people, the port authority said.");
        news.write("second", "2026-03-04", NewsFolder.OUTLET, "सोमालिया के किसमायो के पास डूबी नौका में 14 लोगों की मौत हुई, न कि 41 की, जैसा पहले बताया गया था।");
        JsonNode answer = news.asked("किसमायो के पास नौका डूबने से कितने लोग मरे?");
        assertThat(NewsFolder.said(answer)).hasSize(1).first().asString().contains("14 लोगों");
        assertThat(codes(answer)).contains("corrected");
    }

    @Test
    void a_note_of_the_newsroom_on_its_own_report_stands_behind_what_is_right() throws IOException {
        news.write("one", "2026-03-02", NewsFolder.OUTLET, "Fourteen people died when a ferry sank off Kismayo on Monday. Divers are searching the wreck. "
                + "An earlier version of this article said that 41 people had died.");
        assertThat(NewsFolder.said(news.asked("How many people died when the ferry sank off Kismayo?")).getFirst()).startsWith("Fourteen people died");
    }

    @Test
    void a_toll_that_has_risen_since_stands_first_also_where_one_outlet_tells_both() throws IOException {
        news.write("first", "2026-03-02", NewsFolder.OUTLET, "At least 23 people were killed when a hillside gave way above the town of La Mora on Monday, the disaster agency said.");
        news.write("second", "2026-03-06", NewsFolder.OUTLET, "Rescuers in La Mora recovered more bodies on Friday. The number of people killed by the hillside has risen to 61, the disaster agency said.");
        JsonNode answer = news.asked("How many people were killed by the hillside in La Mora?");
        assertThat(NewsFolder.said(answer).getFirst()).contains("61");
        assertThat(NewsFolder.said(answer)).anyMatch(said -> said.contains("23"));
        assertThat(codes(answer)).contains("sources-disagree");
    }

    @Test
    void what_was_counted_over_a_year_does_not_stand_in_front_of_what_happened() throws IOException {
        news.write("one", "2026-03-02", NewsFolder.OUTLET, "The navy of Tovia arrested 17 fishermen of Marland near the Sines shoal on Monday. "
                + "So far this year Tovia has arrested 143 fishermen of Marland. Last year it was 528.");
        assertThat(NewsFolder.said(news.asked("How many fishermen of Marland did Tovia arrest?")).getFirst()).contains("17 fishermen");
        assertThat(NewsFolder.said(news.asked("How many fishermen of Marland has Tovia arrested so far this year?")).getFirst()).contains("143");
    }

    @Test
    void a_first_count_that_nobody_took_back_stands() throws IOException {
        news.write("one", "2026-03-02", NewsFolder.OUTLET, "A blast in Kismayo killed 41 people on Monday. Preliminary figures put the dead at 41. In a separate attack in Baidoa 9 people were killed.");
        JsonNode answer = news.asked("How many people died in the Kismayo blast?");
        assertThat(NewsFolder.said(answer).getFirst()).contains("41");
        assertThat(codes(answer)).doesNotContain("corrected");
    }

    @Test
    void the_day_on_which_somebody_spoke_is_no_wrong_date() throws IOException {
        news.write("first", "2026-03-02", OTHER, "The ceasefire in Tovia will begin on Wednesday, the mediators said.");
        news.write("second", "2026-03-04", NewsFolder.OUTLET, "Officials said on Wednesday that the talks in Tovia go on, repeating an earlier statement. The ceasefire in Tovia lasts until 20 March.");
        JsonNode answer = news.asked("When will the ceasefire in Tovia begin?");
        assertThat(NewsFolder.said(answer)).anyMatch(said -> said.contains("will begin on Wednesday"));
        assertThat(codes(answer)).doesNotContain("corrected");
    }

    @Test
    void a_report_of_the_day_asked_about_does_not_yield_to_a_later_one() throws IOException {
        news.write("first", "2026-03-02", NewsFolder.OUTLET, "A strike on the port of Sines killed 5 dockers on 2 March, the governor of Sines said.");
        news.write("second", "2026-03-10", NewsFolder.OUTLET, "A strike on the port of Sines killed 8 dockers on 10 March, the governor of Sines said.");
        assertThat(NewsFolder.said(news.asked("How many dockers did the strike on the port of Sines on 2 March kill?")).getFirst()).contains("5 dockers");
    }

    @Test
    void a_model_is_not_shown_what_was_taken_back() throws IOException {
        ShippedPrompts.setIn(home);
        write_of_a_ceasefire_put_off();
        try (FaultyModel model = new FaultyModel(ModelConduct.HONEST, "The ceasefire in Tovia will begin on 14 March [1].")) {
            Files.writeString(home.resolve("config").resolve("samvad.yaml"), "model:\n  provider: openai\n  name: a-model\n  base-url: " + model.baseUrl() + "\n");
            JsonNode answer = news.asked("When will the ceasefire in Tovia begin?");
            assertThat(NewsFolder.said(answer)).containsExactly("The ceasefire in Tovia will begin on 14 March.");
            assertThat(codes(answer)).contains("corrected");
            assertThat(model.received().toString()).contains("not on 12 March as reported earlier").doesNotContain("Aid will follow");
        }
    }

    @Test
    void a_mistake_in_what_is_told_takes_nothing_back() throws IOException {
        news.write("first", "2026-03-02", OTHER, "A freighter with 31 sailors ran aground off Sines on Monday, the coast guard said.");
        news.write("second", "2026-03-03", NewsFolder.OUTLET, "The captain of the freighter off Sines made a mistake, the coast guard said. All 31 sailors of the freighter were brought ashore at Sines.");
        JsonNode answer = news.asked("How many sailors were on the freighter off Sines?");
        assertThat(answer.path("answer").asText()).contains("31 sailors");
        assertThat(codes(answer)).doesNotContain("corrected", "sources-disagree");
    }
}
