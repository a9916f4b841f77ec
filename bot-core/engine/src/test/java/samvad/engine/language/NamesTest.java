package samvad.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.language.Names.Between;

final class NamesTest {
    private static List<String> in(String text) {
        return Names.spansIn(text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void a_common_word_that_begins_a_sentence_is_no_name() {
        assertThat(in("Promoted Livingston won. But Livingston also lost men. Rangers had chances.")).containsExactly("Livingston", "Livingston", "Rangers");
        assertThat(in("They left.\nPromoted Livingston stayed")).containsExactly("Livingston");
    }

    @Test
    void within_a_sentence_and_after_a_title_capitals_are_names() {
        assertThat(in("He met Dr. Paul Menon and S. Jaishankar in New Delhi.")).contains("Paul", "Menon", "Jaishankar", "New", "Delhi.");
    }

    @Test
    void names_side_by_side_are_one_run() {
        String text = "Asked by Anna Lind, Leo  Berg of Lind/Berg left";
        assertThat(joined(Between.SPACE, text)).containsExactly("Anna Lind", "Leo", "Berg", "Lind", "Berg");
        assertThat(joined(Between.WHITE_SPACE, text)).containsExactly("Anna Lind", "Leo  Berg", "Lind", "Berg");
        assertThat(joined(Between.ANY_SIGN, text)).containsExactly("Anna Lind", "Leo", "Berg", "Lind/Berg");
        assertThat(Names.runs(Names.spansIn(text), Between.SPACE, text)).extracting(List::size).containsExactly(2, 1, 1, 1, 1);
    }

    private static List<String> joined(Between between, String text) {
        return Names.joined(Names.spansIn(text), between, text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void a_country_is_a_name_though_its_people_are_an_everyday_word() {
        assertThat(in("रूस, चीन और ईरान के मंत्री दिल्ली में मिले")).containsExactly("रूस", "चीन", "ईरान", "दिल्ली");
        assertThat(in("चीनी, रूसी और माली")).isEmpty();
    }
}
