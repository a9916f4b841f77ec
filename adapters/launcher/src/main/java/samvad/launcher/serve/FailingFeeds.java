package samvad.launcher.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samvad.sources.wire.FeedBook;
import samvad.sources.wire.FeedHealth;
import samvad.sources.wire.FollowedFeed;

/** Which of the feeds that are followed cannot be read now. */
record FailingFeeds(List<FollowedFeed> feeds, FeedBook book) {
    List<String> names() {
        return feeds.stream().flatMap(feed -> name(feed).stream()).toList();
    }

    private Optional<String> name(FollowedFeed feed) {
        return book.find(feed).filter(FeedHealth::isFailing)
                .map(health -> Stream.of(feed.outlet().orElse(""), health.title()).filter(name -> !name.isBlank()).findFirst().orElse(feed.url()));
    }
}
