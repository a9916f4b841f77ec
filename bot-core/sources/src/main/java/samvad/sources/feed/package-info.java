/**
 * What a feed says. The bytes of an RSS, Atom or JSON feed enter at {@link samvad.sources.feed.FeedText}, which is the file to read
 * first; a {@link samvad.sources.feed.Feed} with its items leaves. Well-formed XML is read by ROME, any other by {@link samvad.sources.feed.LooseFeed}.
 */
@NullMarked
package samvad.sources.feed;

import org.jspecify.annotations.NullMarked;
