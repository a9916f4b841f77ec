package samvad.engine.chat;

import java.util.List;
import java.util.Optional;

/**
 * Says things in one app, one call to it at a time: no retries, no waiting for rates; those are {@code delivery}'s.
 * Nothing throws for what the app or the network does; that is a {@link Delivery}.
 */
public interface ChatSurface {
    /** The app's name, as in {@link Address#app}. */
    String app();

    /**
     * Cuts a reply into replies of one message each, in order: between blocks, else between sentences, else between words.
     * None is empty, and together they say the same.
     */
    List<Reply> fit(Reply reply);

    /** Says a reply that fits one message. If the app cannot parse its mark-up, it is said again as plain text. */
    Delivery post(Post post);

    /**
     * Makes an earlier message say this instead. {@link Delivery.Sent} also if it says it already; {@link Delivery.Refused}
     * if it cannot be revised any more.
     */
    Delivery revise(Receipt receipt, Post post);

    /**
     * Shows a reply that is not complete yet, with a button that says {@code /stop} where the app can. {@link Delivery.Sent} gives what is to be revised in the end,
     * {@link Delivery.Passing} means that the complete reply is posted by itself.
     *
     * @param earlier what the last sketch of the same reply gave
     */
    Delivery sketch(Post post, Optional<Receipt> earlier);

    /** Shows that Samvad is at work, where the app can; what fails is not told. */
    void showWorking(Address address);
}
