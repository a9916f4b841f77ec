package samvad.sources.feed;

import java.util.Optional;

/**
 * One item of a feed.
 *
 * @param title plain text
 * @param link an absolute web address
 * @param date as written, unread
 * @param content HTML, the fullest the feed gives; empty text if there is none
 */
public record FeedItem(Optional<String> title, Optional<String> link, Optional<String> date, Optional<String> author, String content) {}
