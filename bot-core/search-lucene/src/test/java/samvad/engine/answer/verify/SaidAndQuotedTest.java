package samvad.engine.answer.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.engine.answer.verify.Verified.mayBeSaid;

import org.junit.jupiter.api.Test;

/** Who says what, and what stands in quotation marks, on the words Lucene reads. */
final class SaidAndQuotedTest {
    @Test
    void what_is_quoted_word_for_word_denies_nothing_more_than_it_does() {
        String text = "Harbour master Ruth Okello said, \"We will no longer say that the pier cannot be saved.\" The council meets in May.";

        assertThat(mayBeSaid("Ruth Okello declared: \"We will no longer say that the pier cannot be saved.\"", text)).isTrue();
        assertThat(mayBeSaid("Marta Velin declared: \"We will no longer say that the pier cannot be saved.\"", text)).isFalse();
    }

    @Test
    void a_comma_within_an_inner_quotation_may_be_a_full_stop() {
        String text = "\"If she had sung like that, they would say 'wonderful,'\" Ruth Okello said of the choir.";

        assertThat(mayBeSaid("Ruth Okello said of the choir: \"If she had sung like that, they would say 'wonderful.'\"", text)).isTrue();
        assertThat(mayBeSaid("Ruth Okello said of the choir: \"If she had sung like that, they would say 'dreadful.'\"", text)).isFalse();
    }

    @Test
    void a_speech_quoted_at_length_is_of_whom_it_began_with() {
        String text = """
                Ruth Okello wrote to the harbour workers: "The winter was long for all of us.

                The ferry stood still for weeks. The nets were torn. The ice broke two masts. The fuel ran low.

                Port Ellis is your home and we want you to stay."
                """;

        assertThat(mayBeSaid("Ruth Okello said Port Ellis is the home of the harbour workers and she wants them to stay.", text)).isTrue();
        assertThat(mayBeSaid("Marta Velin said Port Ellis is the home of the harbour workers and she wants them to stay.", text)).isFalse();
    }

    @Test
    void a_quotation_may_begin_within_a_sentence_and_be_put_by_somebody() {
        String text = "Judge Ruth Okello said: \"The old map was never accepted by both towns.\"";

        assertThat(mayBeSaid("The map did not count because \"the old map was never accepted by both towns\", as Judge Ruth Okello put it.", text)).isTrue();
        assertThat(mayBeSaid("The map did not count because \"the old map was never accepted by both towns\".", text)).isFalse();
    }

    @Test
    void what_somebody_is_called_was_said_by_nobody() {
        String text = "\"He was our Lion Man,\" Ruth Okello said of the keeper, who died on Tuesday.";

        assertThat(mayBeSaid("The keeper known as the \"Lion Man\" died on Tuesday.", text)).isTrue();
    }

    @Test
    void a_name_behind_the_kind_of_body_speaks_for_it() {
        String text = "State press agency Velna has reported being told that the heating caused all five deaths.";

        assertThat(mayBeSaid("The heating caused all five deaths, according to the state press agency Velna.", text)).isTrue();
        assertThat(mayBeSaid("The heating caused all five deaths, according to the state press agency Tarvik.", text)).isFalse();
    }

    @Test
    void who_says_it_may_stand_behind_what_is_quoted() {
        String text = "\"They heard the horn and everyone stood up at once,\" said coast guard commander Nikos Vardak. Ruth Okello was on board.";

        assertThat(mayBeSaid("Coast guard commander Nikos Vardak said everyone stood up at once when they heard the horn.", text)).isTrue();
        assertThat(mayBeSaid("Ruth Okello said everyone stood up at once when they heard the horn.", text)).isFalse();
    }

    @Test
    void what_some_had_described_another_may_report() {
        String text = "Commander Arnel Vardak said survivors had described a large wave striking the left side of the ferry.";

        assertThat(mayBeSaid("Survivors described a large wave striking the left side of the ferry, according to Commander Arnel Vardak.", text)).isTrue();
    }

    @Test
    void scientists_named_within_what_another_says_say_their_part() {
        String text = "Climate chief Tom Velin said plans would cut emissions by 12 percent, far short of the 60 percent that scientists say is needed.";

        assertThat(mayBeSaid("That is far short of the 60 percent that scientists say is needed.", text)).isTrue();
    }

    @Test
    void a_storm_that_claimed_lives_claims_nothing() {
        String text = "The storm had killed at least 813 people in Norland, while the ferry fire in Orsk cost more than 1,800 lives.";

        assertThat(mayBeSaid("The storm had killed at least 813 people in Norland, whereas the ferry fire in Orsk had claimed more than 1,800 lives.", text)).isTrue();
    }

    @Test
    void two_days_of_a_month_may_be_told_before_anything_but_what_is_counted() {
        String text = "The fair was held in Port Ellis on July 27–28 and filled the old customs house.";

        assertThat(mayBeSaid("The fair was held in Port Ellis on July 27 and 28 and filled the old customs house.", text)).isTrue();
        assertThat(mayBeSaid("The fair was held in Port Ellis on July 27 and 29 and filled the old customs house.", text)).isFalse();
    }

    @Test
    void an_adjective_made_of_a_name_names_it() {
        String text = "The court found that the real purpose was to obstruct parliamentary scrutiny.";

        assertThat(mayBeSaid("The court found that the real purpose was to obstruct scrutiny by Parliament.", text)).isTrue();
        assertThat(mayBeSaid("The court found that the real purpose was to obstruct scrutiny by Congress.", text)).isFalse();
    }
}
