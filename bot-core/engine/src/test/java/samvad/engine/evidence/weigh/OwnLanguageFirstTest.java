package samvad.engine.evidence.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.Coverage;
import samvad.engine.evidence.Coverage.Missing;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.Span;

final class OwnLanguageFirstTest {
    private static ScoredSentence sentence(Language language, double score) {
        Source source = new Source(new ArticleId(language.code()), Optional.empty(), Optional.empty(), language, Optional.empty(), Optional.empty(), false);
        Sentence sentence = new Sentence("text", new Span(0, 4), Optional.empty(), false, true);
        return new ScoredSentence(sentence, new Passage(source, 0, "text", 0, List.of(sentence)), score, new Coverage(1, 1, 1, 1, true, false, Missing.NOTHING));
    }

    private static List<Double> scores(ScoredSentence... sentences) {
        return OwnLanguageFirst.amongSentences(List.of(sentences), Language.ENGLISH).stream().map(ScoredSentence::score).toList();
    }

    private static Hit hit(String article, Language language, double score) {
        Source source = new Source(new ArticleId(article), Optional.empty(), Optional.empty(), language, Optional.empty(), Optional.empty(), false);
        return new Hit(new Passage(source, 0, "text", 0, List.of()), score);
    }

    private static List<String> among(Language asked, Hit... hits) {
        return OwnLanguageFirst.among(List.of(hits), asked).stream().map(hit -> hit.passage().source().id().value()).toList();
    }

    @Test
    void where_the_askers_language_answers_it_leads_and_the_other_keeps_its_order() {
        assertThat(scores(sentence(Language.HINDI, 20), sentence(Language.HINDI, 10), sentence(Language.ENGLISH, 12)))
                .containsExactly(0.95 * 12, 0.95 * 6, 12.0);
    }

    @Test
    void what_leads_already_changes_nothing() {
        assertThat(scores(sentence(Language.ENGLISH, 12), sentence(Language.HINDI, 10))).containsExactly(12.0, 10.0);
    }

    @Test
    void what_only_the_other_language_tells_is_told() {
        assertThat(scores(sentence(Language.HINDI, 20), sentence(Language.HINDI, 10))).containsExactly(20.0, 10.0);
    }

    @Test
    void the_same_news_is_told_from_the_asker_s_language() {
        Hit hindi = hit("hindi", Language.HINDI, 10);
        Hit english = hit("english", Language.ENGLISH, 9);
        assertThat(among(Language.ENGLISH, hindi, english)).containsExactly("english", "hindi");
        assertThat(among(Language.HINDI, hindi, english)).containsExactly("hindi", "english");
    }

    @Test
    void below_the_first_all_stand_by_their_scores() {
        List<Hit> leading = OwnLanguageFirst.leading(List.of(hit("a", Language.HINDI, 10), hit("b", Language.HINDI, 9), hit("c", Language.ENGLISH, 8),
                hit("d", Language.ENGLISH, 7)), Language.ENGLISH);
        assertThat(leading).extracting(hit -> hit.passage().source().id().value()).containsExactly("c", "a", "b", "d");
        assertThat(leading).extracting(Hit::score).containsExactly(10.0, 9.0, 8.0, 7.0);
    }

    @Test
    void an_article_that_only_the_other_language_has_leads() {
        assertThat(among(Language.ENGLISH, hit("hindi", Language.HINDI, 10), hit("english", Language.ENGLISH, 5))).containsExactly("hindi", "english");
    }
}
