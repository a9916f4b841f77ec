package samvad.engine.delivery;

import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Receipt;

/** Keeps what is to be said and what became of it. Throws {@link DeliveryUnavailable} if it cannot. */
public interface SendLedger {
    /**
     * Enters an intent that answers nothing in the inbox, or an unfinished answer. A push entered so is this instance's to say.
     */
    Send intend(Intent intent);

    /**
     * Notes, before the app is called, that it is; a second beginning without a settled one between is a possible double.
     * Nothing happens to what is settled or was forgotten. Throws {@link PushWithdrawn} if it is a push that this instance may
     * not say: it has not claimed it, somebody else may have, or it was settled, withdrawn or forgotten.
     */
    void begin(Send send);

    /**
     * Notes what became of it. {@link Delivery.NotSent} and {@link Delivery.NotAllowedNow} make it an intent again,
     * {@link Delivery.Moved} too, at its new address, what it replaces included; {@link Delivery.Unknown} leaves it unsettled
     * if it is an answer and settles it as unknown otherwise. All else settles it, {@link Delivery.Passing} as sent. What is
     * settled stays so, but what was unknown may turn out sent. A push that is {@link Delivery.Blocked} ends the subscription of
     * its place.
     */
    void settle(Send send, Delivery delivery);

    /** Answers and retractions that are not settled, oldest first: to be said when Samvad starts. Pushes are claimed instead. */
    List<Send> unsettled();

    /** The newest sent message that shows an unfinished answer to this key; what passes by itself is none. */
    Optional<Receipt> sketchFor(String because);

    /**
     * The sent messages that answer the newest incoming with this message id that has any, in the order of their parts: an
     * edited message comes in again under its old id, and what answered it before is found until it is answered anew.
     */
    List<Receipt> answersTo(Address address, String messageId);

    /** The replies that answer this key, said or not, in the order of their parts; no unfinished ones, and none that were corrected since. */
    List<Intent> answers(String because);

    /** How many sends are kept in each state, and how often one of them may have arrived once more than it should. */
    Tally tally();

    /** Whether it can be read and written now; whoever asks often asks this. */
    boolean isOpen();

    record Tally(long intended, long begun, long sent, long unknown, long refused, long blocked, long possibleDoubles) {}
}
