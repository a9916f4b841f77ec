package samvad.engine.delivery;

import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Receipt;

/** Keeps what people wrote until it has been answered. Throws {@link DeliveryUnavailable} if it cannot; then nothing was kept. */
public interface Inbox {
    /** Stores them, safe from a crash when this returns, and returns those whose key was not seen before, in order. */
    List<Incoming> accept(List<Incoming> incoming);

    /** All accepted and not finished, in the order of acceptance. Taking up is counted, so that what kills is found out. */
    List<TakenUp> takeUp();

    /** In one transaction: the incoming is done, and what answers it stands on the ledger, in order. */
    List<Send> finish(Incoming incoming, List<Intent> intents);

    /** What a person had asked that this message of Samvad's answers; the thread of its address does not matter. */
    Optional<String> questionAnsweredBy(Receipt answer);

    /** What was asked last in this one's lane before it; commands are no questions. */
    Optional<String> questionBefore(Incoming incoming);

    /** A stored one by its key. */
    Optional<Incoming> find(String key);

    /** @param times how often it was taken up, this time included */
    record TakenUp(Incoming incoming, int times) {}
}
