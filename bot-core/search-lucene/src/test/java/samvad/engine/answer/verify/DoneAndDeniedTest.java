package samvad.engine.answer.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.engine.answer.verify.Verified.mayBeSaid;

import org.junit.jupiter.api.Test;

/** What is done, denied or turned into its opposite, as language models word it, on the words Lucene reads. */
final class DoneAndDeniedTest {
    @Test
    void the_no_that_answers_whoever_asks_denies_nothing() {
        String text = "The mine at Orsk kept running after the earthquake. The council did not admit the fault.";

        assertThat(mayBeSaid("No, the mine at Orsk kept running after the earthquake.", text)).isTrue();
        assertThat(mayBeSaid("No, the council admitted the fault.", text)).isFalse();
    }

    @Test
    void no_longer_denies() {
        String text = "Drinking water is in short supply on the island of Orsk.";

        assertThat(mayBeSaid("Drinking water is in short supply on Orsk.", text)).isTrue();
        assertThat(mayBeSaid("Drinking water is no longer in short supply on Orsk.", text)).isFalse();
    }

    @Test
    void who_warns_of_a_risk_does_not_deny_it() {
        String text = "The harbour office warned of a flood risk in Port Ellis.";

        assertThat(mayBeSaid("The harbour office warned that there was a flood risk in Port Ellis.", text)).isTrue();
        assertThat(mayBeSaid("The harbour office denied a flood risk in Port Ellis.", text)).isFalse();
    }

    @Test
    void what_is_promised_is_not_done() {
        String text = "Marta Velin, a councillor, has promised to free the jailed captain Tom Orsk.";

        assertThat(mayBeSaid("Marta Velin has promised to free Tom Orsk, the jailed captain.", text)).isTrue();
        assertThat(mayBeSaid("Marta Velin freed Tom Orsk, the jailed captain.", text)).isFalse();
    }

    @Test
    void what_would_have_been_is_no_plan() {
        String text = "Her father, who was inspired to write the book by a small toy bear, would have been calm about the letter.";

        assertThat(mayBeSaid("A small toy bear inspired her father to write the book.", text)).isTrue();
    }

    @Test
    void who_does_it_is_not_whoever_does_the_other_thing() {
        String text = "The firm Tarvik halted work at its copper pit, while the mine at Orsk, much farther south, kept running.";

        assertThat(mayBeSaid("Tarvik halted work at its copper pit.", text)).isTrue();
        assertThat(mayBeSaid("Orsk halted work at its copper pit.", text)).isFalse();
    }

    @Test
    void after_is_the_opposite_of_before_only_before_the_same_thing() {
        String text = "The earthquake struck Port Ellis before dawn. The mine stopped work as a precaution.";

        assertThat(mayBeSaid("The mine stopped work as a precaution after the earthquake.", text)).isTrue();
        assertThat(mayBeSaid("The earthquake struck Port Ellis after dawn.", text)).isFalse();
    }

    @Test
    void a_daughter_is_no_son() {
        String text = "His death was announced by his son Tom Velin.";

        assertThat(mayBeSaid("His son Tom Velin announced his death.", text)).isTrue();
        assertThat(mayBeSaid("His daughter Velin announced his death.", text)).isFalse();
    }

    @Test
    void what_goes_up_in_one_part_may_go_down_in_another() {
        String text = "Pubs saw sales rise by 2.7 per cent in July, but restaurant sales fell by 4.8 per cent.";

        assertThat(mayBeSaid("Restaurant sales fell by 4.8 per cent in July.", text)).isTrue();
        assertThat(mayBeSaid("Restaurant sales rose by 4.8 per cent in July.", text)).isFalse();
    }
}
