package samvad.engine.evidence.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.Coverage.Missing;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.Span;
import samvad.engine.language.Term;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

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

    @Test
    void of_articles_that_are_meant_one_half_as_good_comes_first() {
        CitedBefore meant = CITED.whenMeant();
        assertThat(meant.among(List.of(hit("other", 10), hit("cited", 4))).getFirst().passage().source().id().value()).isEqualTo("cited");
        assertThat(CitedBefore.NOTHING.whenMeant()).isEqualTo(CitedBefore.NOTHING);
    }

    @Test
    void what_is_meant_must_tell_of_what_the_question_adds() {
        CitedBefore meant = CITED.whenMeant();
        ArticleId cited = new ArticleId("cited");
        Question question = question("Was he hurt? (Rao)");
        assertThat(meant.mayBeAnsweredBy(cited, missing(0, false), question, false)).isTrue();
        assertThat(meant.mayBeAnsweredBy(cited, missing(0, true), question, false)).isFalse();
        assertThat(meant.mayBeAnsweredBy(cited, missing(0.3, false), question, false)).isFalse();
        assertThat(meant.mayBeAnsweredBy(cited, missing(0.3, true), question, true)).as("in another language words are not known").isTrue();
        assertThat(CITED.mayBeAnsweredBy(cited, missing(0.3, true), question, false)).as("as any question").isTrue();
    }

    @Test
    void what_adds_no_word_of_its_own_is_asked_of_the_articles_meant_alone() {
        CitedBefore meant = CITED.whenMeant();
        ArticleId cited = new ArticleId("cited");
        ArticleId other = new ArticleId("other");
        assertThat(meant.before(Map.of(other, 5.0), 5, question("? (bridge)")).keySet()).containsExactly(cited);
        assertThat(meant.before(Map.of(other, 5.0), 5, question("Hurt? (bridge)")).keySet()).containsExactly(cited, other);
        assertThat(CITED.before(Map.of(other, 5.0), 5, question("Hurt? (bridge)")).keySet()).containsExactly(other);
    }

    private static Missing missing(double names, boolean everyWord) {
        return new Missing(names, 0, everyWord, false, false, false, false);
    }

    /** Of the words before the bracket and within it. */
    private static Question question(String text) {
        List<Term> terms = new ArrayList<>();
        for (Matcher word = Pattern.compile("\\p{L}+").matcher(text); word.find();) {
            terms.add(new Term(word.group(), new Span(word.start(), word.end())));
        }
        return new Question(text, Language.ENGLISH, terms, Asked.of(Asked.Kind.YES_OR_NO), List.of(), List.of(), false, LocalDate.EPOCH);
    }
}
