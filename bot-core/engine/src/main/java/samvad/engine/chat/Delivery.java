package samvad.engine.chat;

import java.time.Duration;

/** What became of an attempt to say something in an app. */
public sealed interface Delivery {
    /** The app has it. */
    record Sent(Receipt receipt) implements Delivery {}

    /** It was shown and will vanish by itself: there is nothing to revise. */
    record Passing() implements Delivery {}

    /** It surely did not arrive; trying again doubles nothing. */
    record NotSent(String why) implements Delivery {}

    /** It may have arrived: the answer was lost on the way back, or the app failed half-way. */
    record Unknown(String why) implements Delivery {}

    /** The app will not take this message, however often it is tried. */
    record Refused(String why) implements Delivery {}

    /** Nothing can be said here any more: blocked, removed, closed, or the app was uninstalled. */
    record Blocked(String why) implements Delivery {}

    /** The chat has a new id; nothing was sent. */
    record Moved(Address to) implements Delivery {}

    /**
     * Too much was sent; nothing was.
     *
     * @param everywhere whether all chats have to wait, not only this one
     */
    record NotAllowedNow(Duration retryAfter, boolean everywhere) implements Delivery {}
}
