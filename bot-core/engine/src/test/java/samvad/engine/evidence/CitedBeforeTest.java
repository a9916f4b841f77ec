package samvad.engine.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.PassageSearch.Hit;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;

final class CitedBeforeTest {
    private static final CitedBefore CITED = new CitedBefore(Set.of(new ArticleId("cited")));

    private static Hit hit(String article, double score) {
        Source source = new Source(new ArticleId(article), Optional.empty(), Optional.empty(), Language.ENGLISH, Optional.empty(), Optional.empty(), false);
        return new Hit(new Passage(source, 0, "text", 0, List.of()), score);
    }

    private static List<String> order(Hit... hits) {
        return CITED.among(List.of(hits)).stream().map(hit -> hit.passage().source().id().value()).toList();
    }

    @Test
    void of_passages_that_match_about_as_well_the_one_cited_comes_first() {
        assertThat(order(hit("other", 10), hit("cited", 9))).containsExactly("cited", "other");
    }

    @Test
    void a_clearly_better_match_stays_first() {
        assertThat(order(hit("other", 10), hit("third", 9), hit("cited", 8))).containsExactly("other", "cited", "third");
    }

    @Test
    void nothing_gains_so_much_that_it_passes_the_best_score() {
        assertThat(CITED.among(List.of(hit("other", 10), hit("cited", 9.5))).getFirst().score()).isEqualTo(10);
        assertThat(CITED.among(List.of(hit("cited", 10), hit("other", 9))).getFirst().score()).isEqualTo(10);
    }
}
