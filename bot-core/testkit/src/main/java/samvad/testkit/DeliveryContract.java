package samvad.testkit;

import java.time.Instant;
import java.util.List;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Inbox;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.Retention;
import samvad.engine.delivery.Send;
import samvad.engine.delivery.SendLedger;

/** Where inbox, ledger and retention are tested: three views of one store, empty before each test. */
public interface DeliveryContract {
    Instant START = Instant.parse("2025-03-01T06:30:00.123Z");

    /** Asked for before each step; a store that outlives its program may be opened anew each time. */
    Inbox inbox();

    SendLedger ledger();

    Retention retention();

    /** The one the store looks at; at {@link #START} when a test begins. */
    MovingClock clock();

    /** Accepts a question, finishes it with one answer and has it said under this message id. */
    default Send answered(Incoming incoming, String words, String messageId) {
        Send send = finished(incoming, Letters.answer(incoming, 0, words)).getFirst();
        sent(send, messageId);
        return send;
    }

    default List<Send> finished(Incoming incoming, Intent... intents) {
        inbox().accept(List.of(incoming));
        return inbox().finish(incoming, List.of(intents));
    }

    default void sent(Send send, String messageId) {
        settled(send, new Delivery.Sent(new Receipt(send.intent().post().address(), messageId)));
    }

    default void settled(Send send, Delivery delivery) {
        ledger().begin(send);
        ledger().settle(send, delivery);
    }
}
