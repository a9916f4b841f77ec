package samvad.engine.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.Receipt;

/**
 * What waits to be said unasked, shared by all instances on one store. Throws {@link DeliveryUnavailable} if it cannot be read
 * or written.
 */
public interface PushQueue {
    /**
     * Enters the messages of one push, in order, each {@code because} of the same key; returns false, and enters nothing, if one
     * with this key was entered before. Where the place has a subscription of a person's own, it is forgotten with that person.
     *
     * @param due when it should be said; when that is long past, it says so itself
     * @param notBefore it is not claimed earlier
     */
    boolean enter(List<Intent> push, Instant due, Instant notBefore);

    /** Gives up to {@code count} pushes in one app, the longest due first, to this instance alone, each with its messages in order. */
    List<Claimed> claim(String app, int count, Instant now);

    /** The message the first part of a push became; empty unless it was sent. */
    Optional<Receipt> receiptOf(String because);

    /** How many pushes whose key begins so were entered for this place since. */
    int entered(String keyPrefix, Address address, Instant since);

    /**
     * Shows that this instance lives, and returns how many do, this one included. What an instance that has not shown itself for
     * {@code patience} had claimed can be claimed again, and what it had begun is settled as unknown.
     */
    int beat(Instant now, Duration patience);

    /** How many messages wait, claimed or not, and of how many nobody knows whether they arrived. */
    Tally tally();

    record Tally(long waiting, long unknown) {}

    /** @param sends those of the push's messages that are still to be said, in order */
    record Claimed(Instant due, List<Send> sends) {}
}
