package samvad.engine.answer.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.engine.answer.verify.Verified.mayBeSaid;

import org.junit.jupiter.api.Test;

/** What a number counts, and which numbers go with a name, on the words Lucene reads. */
final class CountedTest {
    @Test
    void two_numbers_of_two_things_are_not_swapped() {
        String text = "Divers found that 12 tractors and nine anchors had been loaded on the upper deck of the ferry.";

        assertThat(mayBeSaid("Divers found that 12 tractors and nine anchors were on the upper deck of the ferry.", text)).isTrue();
        assertThat(mayBeSaid("Divers found that nine tractors and 12 anchors were on the upper deck of the ferry.", text)).isFalse();
    }

    @Test
    void what_is_told_of_one_number_is_not_told_of_another() {
        String text = "Seventeen sailors drowned and 35 were rescued from the burning ferry off Port Ellis.";

        assertThat(mayBeSaid("From the burning ferry 35 sailors were rescued.", text)).isTrue();
        assertThat(mayBeSaid("From the burning ferry seventeen sailors were rescued.", text)).isFalse();
    }

    @Test
    void a_number_before_a_hyphen_counts_nothing_else() {
        String text = "The 275-seat council, of which 165 members are elected, met in Port Ellis.";

        assertThat(mayBeSaid("The council that met in Port Ellis has 275 members.", text)).isTrue();
    }

    @Test
    void a_third_is_no_half() {
        String text = "The new ferry needs half the crew of the old one.";

        assertThat(mayBeSaid("The crew of the new ferry is half that of the old one.", text)).isTrue();
        assertThat(mayBeSaid("The crew of the new ferry is a third of that of the old one.", text)).isFalse();
    }

    @Test
    void a_share_of_a_whole_is_the_one_that_is_told() {
        String text = "The port paid some of the fishers for the oil spill off Port Ellis. Another 23 boats are still missing. All dock workers were called in.";

        assertThat(mayBeSaid("The port paid some of the fishers for the oil spill.", text)).isTrue();
        assertThat(mayBeSaid("The port paid all of the fishers for the oil spill.", text)).isFalse();
        assertThat(mayBeSaid("Another 23 boats, most of them fishing boats, are still missing.", text)).isFalse();
        assertThat(mayBeSaid("All dock workers were called in.", text)).isTrue();
        assertThat(mayBeSaid("About half of all dock workers were called in.", text)).isFalse();
    }

    @Test
    void words_of_shares_that_mean_no_share_are_none() {
        String text = "The third ship, the biggest of the fleet, reached Port Ellis, and its crew won the quarter-final in the last minutes.";

        assertThat(mayBeSaid("A third ship reached Port Ellis.", text)).isTrue();
        assertThat(mayBeSaid("The crew of the third ship won a quarter-final in the last minutes.", text)).isTrue();
    }

    @Test
    void an_age_or_a_number_of_a_name_may_stand_in_another_sentence() {
        String text = """
                Channel 5 showed the regatta all night. At dawn the 29-year-old skipper Ruth Okello was leading.

                The picture was lost when the mast broke. Ruth Okello won the regatta off Port Ellis by a mile.""";

        assertThat(mayBeSaid("Ruth Okello, 29, won the regatta off Port Ellis by a mile.", text)).isTrue();
        assertThat(mayBeSaid("Ruth Okello, 31, won the regatta off Port Ellis by a mile.", text)).isFalse();
        assertThat(mayBeSaid("Channel 5 lost the picture when the mast broke.", text)).isTrue();
        assertThat(mayBeSaid("Channel 7 lost the picture when the mast broke.", text)).isFalse();
    }

    @Test
    void nearly_is_no_name() {
        String text = "Nearly 500 people came by boat. Police treated visitors of the fair who had been hurt by the falling stand.";

        assertThat(mayBeSaid("Nearly 500 visitors of the fair had been hurt by the falling stand.", text)).isFalse();
    }

    @Test
    void a_weekday_is_that_of_the_sentence_it_rests_on() {
        String text = "Marta Velin resigned on Friday evening. Ruth Okello took over on Saturday.";

        assertThat(mayBeSaid("Marta Velin resigned on Friday evening.", text)).isTrue();
        assertThat(mayBeSaid("Marta Velin resigned on Saturday evening.", text)).isFalse();
    }

    @Test
    void a_day_may_stand_apart_from_its_ending() {
        String text = "Port Ellis will host the fair on 21 st August 2026. Ruth Okello, the mayor, will open it with a speech in the town hall.";

        assertThat(mayBeSaid("Ruth Okello, the mayor, will open it with a speech in the town hall on 21st August 2026.", text)).isTrue();
        assertThat(mayBeSaid("Ruth Okello, the mayor, will open it with a speech in the town hall on 22nd August 2026.", text)).isFalse();
    }
}
