package samvad.engine.answer.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import samvad.engine.knowledge.Article;
import samvad.testkit.Articles;

/** What a composed sentence takes from elsewhere in its article, on the words Lucene reads. */
final class AddedFactsTest {
    private final Article article = Articles.of("harbour", """
            The harbour council of Port Ellis voted on the new pier on May 4, 2026.

            All nine members approved the plan for the pier. Moscow rejected the plan. The talks about money were held on Friday.""")
            .dated("2026-05-06").build();

    private boolean mayBeSaid(String sentence) {
        return Verified.mayBeSaid(sentence, article);
    }

    @Test
    void a_name_that_replaces_none_may_come_from_another_sentence() {
        assertThat(mayBeSaid("All nine Port Ellis members approved the plan for the pier.")).isTrue();
    }

    @Test
    void a_name_that_replaces_another_may_not() {
        assertThat(mayBeSaid("Moscow rejected the plan.")).isTrue();
        assertThat(mayBeSaid("Tehran rejected the plan.")).isFalse();
    }

    @Test
    void a_date_may_come_from_another_sentence_unless_a_day_is_named() {
        assertThat(mayBeSaid("On May 4, 2026, all nine members approved the plan for the pier.")).isTrue();
        assertThat(mayBeSaid("The talks about money were held on May 4.")).isFalse();
    }

    @Test
    void whom_the_article_is_about_may_be_named_where_its_sentence_names_nobody_who_does_it() {
        Article event = Articles.of("event", """
                The Lantern Choir sang at the harbour on Saturday. Tehran sent a greeting.

                The event raised 900 dollars for the shelter.""").dated("2026-05-06").build();

        assertThat(Verified.mayBeSaid("The Lantern Choir raised 900 dollars for the shelter.", event)).isTrue();
        assertThat(Verified.mayBeSaid("Moscow raised 900 dollars for the shelter.", event)).isFalse();
    }

    @Test
    void neither_nor_denies_once() {
        Article vote = Articles.of("vote", "Marta Velin said she would not vote for Orsk or Tamm.").dated("2026-05-06").build();

        assertThat(Verified.mayBeSaid("Marta Velin said she would vote for neither Orsk nor Tamm.", vote)).isTrue();
        assertThat(Verified.mayBeSaid("Marta Velin said she would vote for Orsk or Tamm.", vote)).isFalse();
    }

    @Test
    void whoever_is_told_to_be_in_custody_is_told_to_be_suspected() {
        Article arrest = Articles.of("arrest", "A man of 32 alleged to have burned the ferry of Port Ellis was taken into custody on Friday.").dated("2026-05-06").build();

        assertThat(Verified.mayBeSaid("Police arrested a man of 32 on Friday over the burned ferry of Port Ellis.", arrest)).isTrue();
        assertThat(Verified.mayBeSaid("A man of 32 burned the ferry of Port Ellis.", arrest)).isFalse();
    }
}
