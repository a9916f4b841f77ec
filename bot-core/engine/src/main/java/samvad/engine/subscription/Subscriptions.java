package samvad.engine.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samvad.engine.chat.Address;
import samvad.engine.people.PeopleUnavailable;

/** Remembers subscriptions, one a chat, channel or topic. Throws {@link PeopleUnavailable} if it cannot. */
public interface Subscriptions {
    /** The one for this place, whoever it is shown to. */
    Optional<Subscription> find(Address address);

    /**
     * Keeps one in place of an earlier one for its address; what it was told before stays known. What waits to be said there and
     * is not wished any more is not said: the digest if it has none, alerts if one of its topics was dropped.
     *
     * @param next when its digest comes next; empty if it has none. If its hours stay the same, what is due earlier stays due
     */
    void keep(Subscription subscription, Optional<Instant> next);

    /** Forgets the one for this place, and what waits to be said there unasked; nothing if there is none. */
    void end(Address address);

    /** All topics anybody has an interest in, muted ones too. */
    Set<Topic> topics();

    /** Those who want to be told at once of one of these topics, in no order. */
    List<Subscription> alertedBy(Set<Topic> topics);
}
