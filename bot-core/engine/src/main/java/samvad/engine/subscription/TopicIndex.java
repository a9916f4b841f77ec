package samvad.engine.subscription;

import java.util.Collection;
import java.util.Set;
import samvad.engine.knowledge.Article;

/** Topics as stored queries: tells which of them an article is about. Safe for use by many threads. */
public interface TopicIndex extends AutoCloseable {
    /** Knows these topics from now on; those known already are passed over. */
    void know(Collection<Topic> topics);

    /** Does not know this topic any more. */
    void drop(Topic topic);

    /**
     * The known topics whose words all stand in the article's headline or in one sentence of it, in any of their forms, side by
     * side in the topic's order; words that no search looks for are not counted on either side. A topic of such words alone
     * matches nothing. Beside that an index may know other wordings and spellings of a topic's words, and tells those too.
     */
    Set<Topic> matching(Article article);

    @Override
    void close();
}
