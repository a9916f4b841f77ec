package samvad.engine.story;

import java.util.List;
import samvad.engine.knowledge.Article;

/**
 * Articles on one event, in the order they arrived. Articles join a story and leave it only when they are
 * removed, so that their number is its version.
 *
 * @param articles at least one, each with a date
 */
public record Story(StoryId id, List<Article> articles) {
    public Story {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a story without an article");
        }
    }

    public int version() {
        return articles.size();
    }
}
