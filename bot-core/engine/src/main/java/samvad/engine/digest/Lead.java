package samvad.engine.digest;

import java.util.Optional;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.Article;

/**
 * A sentence that may tell a story.
 *
 * @param place among the article's quotable sentences, from 0
 * @param score higher tells it better
 */
record Lead(Article article, Sentence sentence, int place, double score) {
    Optional<String> speaker() {
        return sentence.speaker();
    }
}
