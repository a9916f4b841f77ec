package samvad.sources;

import java.time.Clock;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.sources.ArticleFacts.Fact;
import samvad.sources.feed.Feed;
import samvad.sources.feed.FeedItem;

/** Makes articles of what a feed itself gives of its items. */
final class FeedArticles {
    private final Clock clock;

    FeedArticles(Clock clock) {
        this.clock = clock;
    }

    /** An item that holds no more than its headline is refused: nothing could be quoted of it. */
    Reading read(Feed feed, FeedItem item) {
        if (item.content().isBlank()) {
            return new Reading.Refused("gives only a headline; its page has the article");
        }
        try {
            ArticleFacts facts = facts(feed, item);
            ArticleFile.ReadFile read = ArticleFile.on(clock).read(new ArticleId("item"), HtmlPage.ofContent(item.content(), facts), ArticleFacts.NONE);
            return new Reading.Read(read.article(), "", read.remark());
        } catch (UnreadableArticle e) {
            return new Reading.Refused(String.valueOf(e.getMessage()));
        }
    }

    /** The feed's name stands for the outlet where nothing else does; its language is read from the words. */
    static ArticleFacts facts(Feed feed, FeedItem item) {
        return ArticleFacts.of(Fact.TITLE, item.title()).with(Fact.DATE, item.date()).with(Fact.PUBLISHED, item.date())
                .with(Fact.AUTHOR, item.author()).with(Fact.OUTLET, feed.title()).with(Fact.URL, item.link());
    }
}
