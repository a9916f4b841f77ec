package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.answer.verify.CitedArticle;
import samvad.engine.answer.verify.VerifySentence;
import samvad.engine.evidence.CutPassages;
import samvad.engine.knowledge.Article;
import samvad.engine.language.CldrWords;
import samvad.engine.language.Language;
import samvad.engine.language.Lexicon;
import samvad.testkit.Articles;

/** What a composed sentence takes from elsewhere in its article, on the words Lucene reads. */
final class AddedFactsTest {
    private static final LuceneWordForms WORD_FORMS = new LuceneWordForms();

    private final VerifySentence verify = new VerifySentence(WORD_FORMS, new Lexicon(CldrWords.entries(), WORD_FORMS));

    private final Article article = Articles.of("harbour", """
            The harbour council of Port Ellis voted on the new pier on May 4, 2026.

            All nine members approved the plan for the pier. Moscow rejected the plan. The talks about money were held on Friday.""")
            .dated("2026-05-06").build();

    private boolean mayBeSaid(String sentence) {
        return verify.faultOf(sentence, Language.ENGLISH, List.of(new CitedArticle(article.source(),
                CutPassages.of(article).stream().flatMap(passage -> passage.sentences().stream()).toList()))).isEmpty();
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
}
