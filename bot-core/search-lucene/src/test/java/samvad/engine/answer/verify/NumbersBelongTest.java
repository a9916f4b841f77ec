package samvad.engine.answer.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.engine.answer.verify.Verified.mayBeSaid;

import org.junit.jupiter.api.Test;

/** To what a number or a time belongs in the articles, on the words Lucene reads. */
final class NumbersBelongTest {
    @Test
    void a_number_of_the_next_sentence_counts_what_is_counted_there() {
        String text = """
                By Sunday the fever had struck 4,310 islanders. A total of 1,275 people had been admitted to hospital, and 980 of them had \
                gone home.""";

        assertThat(mayBeSaid("A total of 1,275 people had been admitted to hospital.", text)).isTrue();
        assertThat(mayBeSaid("A total of 4,310 people had been admitted to hospital.", text)).isFalse();
        assertThat(mayBeSaid("अस्पताल में 980 लोग भर्ती हुए थे।", "अस्पताल में 1,275 लोग भर्ती हुए थे। उनमें से 980 घर लौट चुके हैं।")).isFalse();
    }

    @Test
    void a_year_belongs_to_what_happened_in_it() {
        String text = "The council on fisheries dates from 2015, and the contact group on harbours was formed in 2024.";

        assertThat(mayBeSaid("The contact group on harbours was formed in 2024.", text)).isTrue();
        assertThat(mayBeSaid("The contact group on harbours was formed in 2015.", text)).isFalse();
    }

    @Test
    void both_ends_of_a_range_are_the_sources() {
        String text = "Officials think that 45 to 60 percent of the houses of Port Ellis were flooded.";

        assertThat(mayBeSaid("Officials think that 45 to 60 percent of the houses of Port Ellis were flooded.", text)).isTrue();
        assertThat(mayBeSaid("Officials think that 60 to 60 percent of the houses of Port Ellis were flooded.", text)).isFalse();
    }

    @Test
    void one_number_of_two_places_may_be_said_twice() {
        String text = "Ten people died in Port Ellis, where 40 were hurt. Ten people died in Fort Harrow on Monday.";

        assertThat(mayBeSaid("Ten people died in Port Ellis and ten people died in Fort Harrow.", text)).isTrue();
    }

    @Test
    void a_boat_with_seven_fishermen_is_one_boat() {
        assertThat(mayBeSaid("The navy seized one boat.", "The navy seized a boat with seven fishermen.")).isTrue();
    }

    @Test
    void a_year_counts_nothing() {
        String text = "On 3 March 2019 the harbour board gave the shipping lines 45 days to leave Port Ellis.";

        assertThat(mayBeSaid("The harbour board gave the shipping lines 45 days to leave Port Ellis.", text)).isTrue();
        assertThat(mayBeSaid("The harbour board gave the shipping lines 2019 days to leave Port Ellis.", text)).isFalse();
    }

    @Test
    void one_is_not_seven_and_the_second_is_not_the_first() {
        assertThat(mayBeSaid("The navy kept one boat of the fishermen.", "The navy kept seven boats of the fishermen.")).isFalse();
        String text = "It was the first regatta that Ruth Okello won off Port Ellis.";
        assertThat(mayBeSaid("It was the first regatta Ruth Okello won off Port Ellis.", text)).isTrue();
        assertThat(mayBeSaid("It was the second regatta Ruth Okello won off Port Ellis.", text)).isFalse();
    }

    @Test
    void may_is_a_month_after_in() {
        String text = "Marta Velin is expected to visit Port Ellis in August.";

        assertThat(mayBeSaid("Marta Velin is expected to visit Port Ellis in August.", text)).isTrue();
        assertThat(mayBeSaid("Marta Velin is expected to visit Port Ellis in May.", text)).isFalse();
    }

    @Test
    void a_score_and_a_time_of_the_clock_are_the_sources_as_a_whole() {
        String text = "Port Ellis beat the navy 5-2 in the final, which was over in 2:14:04.";

        assertThat(mayBeSaid("Port Ellis beat the navy 5–2 in the final.", text)).isTrue();
        assertThat(mayBeSaid("Port Ellis beat the navy 2-2 in the final.", text)).isFalse();
        assertThat(mayBeSaid("The final was over in 14:14:04.", text)).isFalse();
        assertThat(mayBeSaid("The final began at 07:30.", "The final began at 7:30.")).isTrue();
    }

    @Test
    void a_dateline_says_where_it_was() {
        String text = "PORT ELLIS — About 1,800 fans came by bus to watch the regatta.";

        assertThat(mayBeSaid("About 1,800 fans came by bus to Port Ellis to watch the regatta.", text)).isTrue();
        assertThat(mayBeSaid("About 1,800 fans came by bus to Fort Harrow to watch the regatta.", text)).isFalse();
        assertThat(Verified.restsOn("About 1,800 fans came by bus to Port Ellis.", text)).containsExactly("About 1,800 fans came by bus to watch the regatta.");
    }
}
