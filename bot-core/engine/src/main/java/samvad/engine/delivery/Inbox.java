package samvad.engine.delivery;

import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Receipt;

/**
 * Keeps what people wrote until it has been answered, times to the millisecond. Throws {@link DeliveryUnavailable} if it
 * cannot; then nothing was kept.
 */
public interface Inbox {
    /**
     * Stores them, all or none, safe from a crash when this returns, and returns those whose key was not seen before, in order.
     * A key stays seen for days after its incoming was forgotten or dropped.
     */
    List<Incoming> accept(List<Incoming> incoming);

    /** All accepted and not finished, in the order of acceptance. Taking up is counted, so that what kills is found out. */
    List<TakenUp> takeUp();

    /**
     * In one transaction: the incoming is done, what answers it stands on the ledger, in order, and no sketch of that is
     * unsettled any more; each intent is {@code because} of its key. If it was done before, what was entered then is returned
     * and nothing is entered. One that was forgotten or dropped while it was answered is answered all the same.
     */
    List<Send> finish(Incoming incoming, List<Intent> intents);

    /**
     * What a person had asked that this message of Samvad's answers, without its {@code /ask}; commands are no questions. A
     * message is known by app, space, chat and id; thread and audience may differ.
     */
    Optional<String> questionAnsweredBy(Receipt answer);

    /**
     * What was asked last in this one's lane before it was accepted, without its {@code /ask}; commands are no questions, nor
     * are earlier versions of the same message.
     */
    Optional<String> questionBefore(Incoming incoming);

    /** A stored one by its key. */
    Optional<Incoming> find(String key);

    /** @param times how often it was taken up, this time included */
    record TakenUp(Incoming incoming, int times) {}
}
