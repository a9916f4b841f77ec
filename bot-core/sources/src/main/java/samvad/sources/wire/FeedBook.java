package samvad.sources.wire;

import java.util.Optional;

/** Keeps how feeds fare, so that a restart begins where the last run ended. */
public interface FeedBook {
    /** Empty for a feed never visited. */
    Optional<FeedHealth> find(FollowedFeed feed);

    void keep(FollowedFeed feed, FeedHealth health);
}
