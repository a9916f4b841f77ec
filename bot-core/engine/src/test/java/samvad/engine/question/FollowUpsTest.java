package samvad.engine.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.question.FollowUps.Leaning;

final class FollowUpsTest {
    private static Leaning read(String message, String before, String... told) {
        return FollowUps.read(message, new Turn(before, List.of(told)));
    }

    @Test
    void a_bare_question_word_takes_what_was_asked_about() {
        assertThat(read("When is it?", "Who hosts the summit in Oslo?")).isEqualTo(new Leaning.Wholly("When is it? (hosts summit Oslo)"));
        assertThat(read("कब?", "ओस्लो में शिखर सम्मेलन कहाँ है?")).isEqualTo(new Leaning.Wholly("कब? (ओस्लो शिखर सम्मेलन)"));
    }

    @Test
    void how_many_is_not_what_was_asked_about() {
        assertThat(read("Where were they?", "How many ships sank off Oslo?")).isEqualTo(new Leaning.Wholly("Where were they? (ships sank off Oslo)"));
    }

    @Test
    void another_name_takes_the_place_of_its_like() {
        assertThat(read("And Norway?", "Who represented Sweden in Geneva?")).isEqualTo(new Leaning.Perhaps("Who represented Norway in Geneva?", true));
        assertThat(read("और कतर के?", "मंगोलिया के प्रधानमंत्री कौन हैं?")).isEqualTo(new Leaning.Wholly("कतर के प्रधानमंत्री कौन हैं?"));
        assertThat(read("and in Norway?", "What is the interest rate in Sweden?")).isEqualTo(new Leaning.Wholly("What is the interest rate in Norway?"));
        assertThat(read("in 2021?", "How many ships arrived in 2020?")).isEqualTo(new Leaning.Wholly("How many ships arrived in 2021?"));
        assertThat(read("and in 2021?", "How many ships arrived in 2020?")).isEqualTo(new Leaning.Wholly("How many ships arrived in 2021?"));
    }

    @Test
    void a_name_with_what_is_its_own_takes_the_place_of_both() {
        assertThat(read("और कतर के राष्ट्रपति?", "मंगोलिया के प्रधानमंत्री कौन हैं?")).isEqualTo(new Leaning.Perhaps("कतर के राष्ट्रपति कौन हैं?", true));
    }

    @Test
    void what_a_postposition_of_two_words_follows_owns_nothing() {
        assertThat(read("और कतर के बारे में?", "मंगोलिया के प्रधानमंत्री कौन हैं?")).isEqualTo(new Leaning.Perhaps("कतर के प्रधानमंत्री कौन हैं?", true));
        assertThat(read("और कतर के ख़िलाफ़?", "मंगोलिया के प्रधानमंत्री कौन हैं?")).isEqualTo(new Leaning.Perhaps("कतर के प्रधानमंत्री कौन हैं?", true));
        assertThat(read("aur Qatar ke saath?", "Mongolia ke pradhan mantri kaun hain?")).isEqualTo(new Leaning.Perhaps("Qatar ke pradhan mantri kaun hain?", true));
    }

    @Test
    void a_weekday_names_nobody_and_a_country_is_no_he() {
        assertThat(read("What did he do on the Saturday?", "When did Rao return to Norway?"))
                .isEqualTo(new Leaning.Wholly("What did he do on the Saturday? (Rao Norway)"));
    }

    @Test
    void a_doubled_question_word_asks_like_one() {
        assertThat(read("और कौन-कौन?", "ओस्लो में नायर से कौन मिला?")).isEqualTo(new Leaning.Wholly("और कौन-कौन? (ओस्लो नायर मिला)"));
    }

    @Test
    void a_question_keeps_the_names_before_it_that_it_does_not_say_itself() {
        Turn before = new Turn("When did Rao speak in Oslo?", List.of());
        assertThat(FollowUps.withNames("What was the reason?", before)).isEqualTo("What was the reason? (Rao Oslo)");
        assertThat(FollowUps.withNames("Who met Rao?", before)).isEqualTo("Who met Rao? (Oslo)");
        assertThat(FollowUps.withNames("Why? (bridge opening)", before)).isEqualTo("Why? (bridge opening)");
    }

    @Test
    void he_is_whom_the_answer_told_of() {
        assertThat(read("What did he say?", "Who opened the bridge?", "Anil Rao")).isEqualTo(new Leaning.Wholly("What did he say? (Anil Rao opened bridge)"));
        assertThat(read("इनको किसने बुलाया?", "पुल किसने खोला?", "अनिल राव")).isEqualTo(new Leaning.Wholly("इनको किसने बुलाया? (अनिल राव पुल खोला)"));
        assertThat(read("unhen kab bulaya gaya?", "Who opened the bridge?", "Anil Rao")).isEqualTo(new Leaning.Wholly("unhen kab bulaya gaya? (Anil Rao opened bridge)"));
        assertThat(read("उन्होंने क्या कहा?", "नायर कहाँ गए?")).isEqualTo(new Leaning.Wholly("उन्होंने क्या कहा? (नायर)"));
    }

    @Test
    void a_question_that_names_its_own_subject_hardly_leans() {
        assertThat(read("Who is the mayor of Lima?", "Who opened the bridge in Oslo?"))
                .isEqualTo(new Leaning.Perhaps("Who is the mayor of Lima? (opened bridge Oslo)", false));
        assertThat(read("लीमा के मेयर कौन हैं?", "ओस्लो में पुल किसने खोला?"))
                .isEqualTo(new Leaning.Perhaps("लीमा के मेयर कौन हैं? (ओस्लो पुल खोला)", false));
    }

    @Test
    void a_question_of_one_word_asks_on_unless_it_asks_what_the_word_means() {
        assertThat(read("किसने कराई?", "ओस्लो में क़ैदियों की अदला-बदली कब हुई?")).isInstanceOf(Leaning.Wholly.class);
        assertThat(read("किसे सौंपा?", "ओस्लो में क़ैदियों की अदला-बदली कब हुई?")).isInstanceOf(Leaning.Wholly.class);
        assertThat(read("were any sailors there?", "Who opened the bridge in Oslo?")).isInstanceOf(Leaning.Wholly.class);
        assertThat(read("turnout?", "Who won in Oslo?")).isEqualTo(new Leaning.Perhaps("turnout? (won Oslo)", false));
        assertThat(read("What is prorogation?", "Who opened the bridge in Oslo?")).isInstanceOf(Leaning.Perhaps.class);
        assertThat(read("स्थगन क्या है?", "ओस्लो में पुल किसने खोला?")).isInstanceOf(Leaning.Perhaps.class);
        assertThat(read("Which road?", "Who opened the bridge in Oslo?")).isInstanceOf(Leaning.Perhaps.class);
    }

    @Test
    void one_word_after_and_asks_on() {
        assertThat(read("और हटा कब?", "ओस्लो में कर्फ़्यू कब लगा?")).isInstanceOf(Leaning.Wholly.class);
        assertThat(read("और नॉर्वे कब?", "ओस्लो में कर्फ़्यू कब लगा?")).isInstanceOf(Leaning.Perhaps.class);
    }

    @Test
    void a_name_is_exchanged_in_the_last_words_before_what_they_are_about() {
        assertThat(read("And Mary Lee?", "What did the Speaker say about it? (John Rao Oslo)"))
                .isEqualTo(new Leaning.Perhaps("What did the Mary Lee say about it? (John Rao Oslo)", true));
        assertThat(read("And Mary Lee?", "When was it? (Rao arrival)")).isEqualTo(new Leaning.Perhaps("When was it? (Mary Lee arrival)", true));
    }

    @Test
    void a_question_that_names_nobody_may_lean() {
        assertThat(read("How many people came?", "Who spoke in Oslo?")).isEqualTo(new Leaning.Perhaps("How many people came? (spoke Oslo)", true));
    }
}
