package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Requote;
import samvad.testkit.Articles;

/** Whether words of an earlier version still stand in a later one, and what stands there instead. */
class RequoteTest {
    private static final Article LATER = Articles.article("pier",
            "The pier opened on Wednesday, the mayor said. Sixty people came.\n\nमेयर ने बुधवार को घाट खोला। साठ लोग आए।\n\nA café stands beside it.");

    @Test
    void words_stand_whatever_their_white_space_and_code_points() {
        assertThat(Requote.stands("Sixty people came.", LATER)).isTrue();
        assertThat(Requote.stands("Sixty\n  people\u00a0came.", LATER)).isTrue();
        assertThat(Requote.stands(Normalizer.normalize("A café stands beside it.", Normalizer.Form.NFD), LATER)).isTrue();
        assertThat(Requote.stands("Forty people came.", LATER)).isFalse();
        assertThat(Requote.stands("sixty people came.", LATER)).isFalse();
    }

    @Test
    void the_sentence_most_alike_stands_instead_and_none_where_none_is_like_it() {
        assertThat(Requote.instead("The pier opened on Tuesday, the mayor said.", LATER)).contains("The pier opened on Wednesday, the mayor said.");
        assertThat(Requote.instead("मेयर ने मंगलवार को घाट खोला।", LATER)).contains("मेयर ने बुधवार को घाट खोला।");
        assertThat(Requote.instead("Nobody was hurt when a ferry ran aground.", LATER)).isEmpty();
    }
}
