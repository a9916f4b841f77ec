package samvad.engine.delivery;

import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Receipt;

/** Keeps what is to be said and what became of it. Throws {@link DeliveryUnavailable} if it cannot. */
public interface SendLedger {
    /** Enters an intent that answers nothing in the inbox, or an unfinished answer. */
    Send intend(Intent intent);

    /** Notes, before the app is called, that it is; a second beginning without a settled one between is a possible double. */
    void begin(Send send);

    /**
     * Notes what became of it. {@link Delivery.NotSent} and {@link Delivery.NotAllowedNow} make it an intent again,
     * {@link Delivery.Moved} too, at its new address; {@link Delivery.Unknown} leaves it unsettled if it is an answer and
     * settles it as unknown if it is a push. All else settles it.
     */
    void settle(Send send, Delivery delivery);

    /** Answers and pushes that are not settled, oldest first. A push that was begun is settled as unknown instead. */
    List<Send> unsettled();

    /** The sent message that shows an unfinished answer to this key. */
    Optional<Receipt> sketchFor(String because);

    /** The sent messages that answer the newest incoming with this message id, in the order of their parts. */
    List<Receipt> answersTo(Address address, String messageId);

    /** The replies that answer this key, in the order of their parts. */
    List<Intent> answers(String because);

    /** How many sends there are in each state, and how many may have arrived twice. */
    Tally tally();

    record Tally(long intended, long begun, long sent, long unknown, long refused, long blocked, long possibleDoubles) {}
}
