package samvad.engine.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.PassageSearch.Hit;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;

final class OwnLanguageFirstTest {
    private static Hit hit(String article, Language language, double score) {
        Source source = new Source(new ArticleId(article), Optional.empty(), Optional.empty(), language, Optional.empty(), Optional.empty(), false);
        return new Hit(new Passage(source, 0, "text", 0, List.of()), score);
    }

    private static List<String> among(Language asked, Hit... hits) {
        return OwnLanguageFirst.among(List.of(hits), asked).stream().map(hit -> hit.passage().source().id().value()).toList();
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
    void what_only_the_other_language_tells_leads() {
        assertThat(among(Language.ENGLISH, hit("hindi", Language.HINDI, 10), hit("english", Language.ENGLISH, 5))).containsExactly("hindi", "english");
    }
}
