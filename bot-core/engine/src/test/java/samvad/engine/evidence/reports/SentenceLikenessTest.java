package samvad.engine.evidence.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import samvad.engine.language.Span;
import samvad.engine.language.Term;

class SentenceLikenessTest {
    private final SentenceLikeness likeness = new SentenceLikeness(text ->
            Arrays.stream(text.split("\\W+")).map(word -> new Term(word.toLowerCase(Locale.ROOT), new Span(0, 0))).toList());

    @Test
    void takes_nearly_the_same_words_of_two_outlets_for_one_sentence() {
        assertThat(likeness.sameNews("The ferry sank near Manila and 12 passengers died.", "The ferry sank near Manila, and 12 passengers died on Friday."))
                .isTrue();
    }

    @Test
    void keeps_another_figure_apart() {
        assertThat(likeness.sameNews("The ferry sank near Manila and 12 passengers died.", "The ferry sank near Manila and 31 passengers died."))
                .isFalse();
    }

    @Test
    void keeps_a_denial_apart() {
        assertThat(likeness.sameNews("The minister did sign the treaty in Geneva.", "The minister did not sign the treaty in Geneva."))
                .isFalse();
    }
}
