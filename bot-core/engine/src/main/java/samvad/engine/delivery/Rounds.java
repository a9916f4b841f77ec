package samvad.engine.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Subscription;

/**
 * Which digests are due, and what became of the ones before. Throws {@link DeliveryUnavailable} if it cannot tell. Of all
 * instances on one store one calls it at a time.
 */
public interface Rounds {
    /** Digests due by now, the longest due first. */
    List<Due> due(Instant now, int atMost);

    /**
     * In one transaction: each one's messages stand on the ledger as pushes, and its subscription is due again at {@code next}.
     * A digest entered before and not begun is withdrawn. Those whose subscription was kept anew or ended since it was due are
     * passed over. An empty list of intents only moves the subscription on.
     */
    void enter(List<Round> rounds);

    /**
     * A digest that is due.
     *
     * @param at when it was due
     * @param told the stories told in digests that were sent or may have been, with the version told
     * @param lastDay the last day that was told of, in the subscriber's zone; empty before the first digest
     * @param inDoubt when the last digest was due, if nobody knows whether it arrived
     */
    record Due(Subscription subscription, Instant at, Map<StoryId, Integer> told, Optional<LocalDate> lastDay,
            Optional<Instant> inDoubt) {}

    /**
     * A digest made.
     *
     * @param intents its messages in order, each {@code because} of the same key; all of kind PUSH
     * @param told the stories it tells, with their versions; known as told once it is sent or may have been
     * @param day the last day it tells of
     */
    record Round(Due due, List<Intent> intents, Map<StoryId, Integer> told, LocalDate day, Instant next) {}
}
