/**
 * Feeds followed for as long as Samvad serves. What to follow enters as {@link samvad.sources.wire.FeedList}; articles leave into an
 * {@link samvad.engine.knowledge.ArticleStore}, and how each feed fares into {@link samvad.sources.wire.FeedBook}. Read
 * {@link samvad.sources.wire.FeedVisit} first, then {@link samvad.sources.wire.FeedRounds}.
 */
@NullMarked
package samvad.sources.wire;

import org.jspecify.annotations.NullMarked;
