package samvad.store.sql;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.story.StoryId;
import samvad.engine.story.StoryLedger;

/** Remembers the story of each article in a row. */
public final class SqlStoryLedger implements StoryLedger {
    static final String SINCE = "SELECT article, story FROM story_article INDEXED BY story_article_day WHERE day >= :day ORDER BY id";

    static final String ASSIGN = "INSERT INTO story_article (article, day, story) VALUES (:article, :day, :story) ON CONFLICT DO NOTHING";

    static final String STORY = "SELECT story FROM story_article WHERE article = :article";

    private final Database database;

    public SqlStoryLedger(Database database) {
        this.database = database;
    }

    @Override
    public Map<ArticleId, StoryId> since(LocalDate day) {
        return database.store(handle -> {
            Map<ArticleId, StoryId> stories = new LinkedHashMap<>();
            handle.createQuery(SINCE).bind("day", day.toString())
                    .map((row, _) -> Map.entry(new ArticleId(row.getString("article")), new StoryId(row.getString("story"))))
                    .forEach(entry -> stories.put(entry.getKey(), entry.getValue()));
            return stories;
        });
    }

    @Override
    public StoryId assign(ArticleId article, LocalDate date, StoryId story) {
        return database.store(handle -> {
            handle.createUpdate(ASSIGN).bind("article", article.value()).bind("day", date.toString()).bind("story", story.value()).execute();
            return new StoryId(handle.createQuery(STORY).bind("article", article.value()).mapTo(String.class).one());
        });
    }
}
