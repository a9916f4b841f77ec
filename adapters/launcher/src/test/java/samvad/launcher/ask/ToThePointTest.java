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

/** What was asked stands first, what is beside the point stays out, and what no report tells is not made of what they do tell. */
class ToThePointTest {
    @TempDir Path home;

    @BeforeEach
    void write_articles() throws IOException {
        write("storm-a", "Harbour Post", "A storm tore the roof off the school in Fedje on Monday. Nurse Ada Moreau treated the wounded in the church. The storm injured 64 people in Fedje."
                + " Mayor Lars Holm wants a new roof before winter.");
        write("storm-b", "Island Courier", "The storm in Fedje blew for three hours on Monday, said Ada Moreau. Ferries stayed in port. Mayor Lars Holm thanked the firemen of Fedje.");
        write("storm-c", "तटीय समाचार", "फ़ेडजे में सोमवार के तूफ़ान में 71 लोग घायल हुए। मेयर लार्स होल्म ने छत बनवाने का वादा किया।");
        write("talks", "Harbour Post", "Egypt's irrigation minister Tarek Mansouri opened the talks in Oslo. The talks were long. A guard told the minister the lifts were out.");
    }

    private NewsFolder news() {
        return new NewsFolder(home);
    }

    private void write(String id, String outlet, String text) throws IOException {
        news().write(id, "2026-03-03", outlet, text);
    }

    private JsonNode asked(String question) {
        return news().asked(question, "--as-of", "2026-06-10");
    }

    private List<String> said(String question) {
        return NewsFolder.said(asked(question));
    }

    @Test
    void what_answers_best_stands_first() {
        assertThat(said("How many people did the storm in Fedje injure?")).first().asString().contains("64 people");
    }

    @Test
    void another_report_stands_beside_it_with_its_own_figure_and_nothing_else() {
        assertThat(said("How many people did the storm in Fedje injure?")).anyMatch(text -> text.contains("71")).noneMatch(text -> text.contains("three hours") || text.contains("firemen"));
    }

    @Test
    void who_holds_an_office_is_not_another_who_is_told_of() throws IOException {
        write("visit", "Harbour Post", "Norland's prime minister Ruth Okello arrived in Oslo on Tuesday. Okello put 9 million euros into the ferry Nordlys. Okello's share in it is 40 percent.");
        assertThat(said("When did the prime minister of Norland arrive in Oslo?")).first().asString().contains("Tuesday");
        assertThat(outcome("When did the president of Norland arrive in Oslo?")).isEqualTo("not-in-knowledge");
        assertThat(said("Who arrived in Oslo from Norland at 5 pm?")).first().asString().contains("Okello");
        assertThat(said("What is Okello's share in the ferry Nordlys?")).first().asString().contains("40 percent");
    }

    @Test
    void by_when_is_told_by_how_long_too() throws IOException {
        write("road", "तटीय समाचार", "भूस्खलन से कोर्वा दर्रा बंद है। कोर्वा दर्रे को खोलने में तीन हफ़्ते लगेंगे।");
        assertThat(said("कोर्वा दर्रा कब तक खुलेगा?")).first().asString().contains("तीन हफ़्ते");
    }

    @Test
    void one_countrys_minister_is_not_anothers_nor_one_persons_age() throws IOException {
        write("ruling", "Harbour Post", "Chile's foreign minister, Ana Rojas, called the ruling on Velna a victory. Judge Ruth Okello, 61, read the ruling on Velna.");
        write("reply", "Island Courier", "The ruling on Velna was read on Monday. Norway's foreign minister Ola Berg said that it was a blow.");
        assertThat(said("What did Norway's foreign minister say about the ruling on Velna?")).first().asString().contains("Ola Berg");
        assertThat(said("How old is Ruth Okello?")).first().asString().contains("61");
        assertThat(outcome("How old is Ana Rojas?")).isEqualTo("not-in-knowledge");
    }

    @Test
    void the_next_one_is_not_the_one_that_is_told_of() throws IOException {
        write("summit", "तटीय समाचार", "वेल्ना संघ का शिखर सम्मेलन शुक्रवार को ओस्लो में समाप्त हुआ। संघ के सदस्यों ने मछली पर बात की। अगला सम्मेलन बर्गन में होगा।");
        assertThat(said("वेल्ना संघ की अगली बैठक कहाँ होनी है?")).first().asString().contains("बर्गन");
        assertThat(said("वेल्ना संघ का सम्मेलन कहाँ समाप्त हुआ?")).first().asString().contains("ओस्लो");
    }

    @Test
    void why_is_told_by_a_sentence_that_says_why() throws IOException {
        write("duty", "तटीय समाचार", "नॉर्वे ने वेल्ना पर नया शुल्क लगाया। इसमें मछली और लकड़ी शामिल हैं। नॉर्वे का शुल्क सितंबर से लागू होगा। यह क़दम तस्करी के जवाब में उठाया गया है।");
        assertThat(said("नॉर्वे ने वेल्ना पर शुल्क क्यों लगाया?")).anyMatch(text -> text.contains("तस्करी"));
    }

    @Test
    void what_no_report_counts_or_measures_is_not_answered_by_another_figure() {
        assertThat(outcome("How many teachers were killed by the storm in Fedje?")).isEqualTo("not-in-knowledge");
        assertThat(outcome("How much money will the roof in Fedje cost?")).isEqualTo("not-in-knowledge");
        assertThat(outcome("How old is Mayor Lars Holm of Fedje?")).isEqualTo("not-in-knowledge");
    }

    @Test
    void yesterdays_news_is_not_that_of_a_spring_long_gone() {
        assertThat(outcome("What did the storm do in Fedje yesterday?")).isEqualTo("not-in-knowledge");
        assertThat(outcome("फ़ेडजे में कल कितने लोग घायल हुए?")).isEqualTo("not-in-knowledge");
    }

    @Test
    void who_somebody_is_is_told_by_what_he_is_called() {
        assertThat(said("Who is Tarek Mansouri?")).first().asString().contains("irrigation minister");
        assertThat(said("तारिक मंसूरी कौन हैं?")).first().asString().contains("irrigation minister");
    }

    private String outcome(String question) {
        return asked(question).path("outcome").asText();
    }
}
