package samvad.telegram;

/** From which update on Telegram is to deliver: asking with it confirms all before (https://core.telegram.org/bots/api#getupdates). */
final class PollOffset {
    private int next;
    private int lastDelivered;

    /** 0 asks for all that nobody confirmed. */
    synchronized int next() {
        return next;
    }

    /** @param newest the highest number of those that came, readable or not */
    synchronized void delivered(int newest) {
        lastDelivered = newest;
    }

    /** What was delivered is stored here; it need not come again. */
    synchronized void confirm() {
        next = lastDelivered + 1;
    }
}
