package samvad.engine.delivery;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Receipt;
import samvad.testkit.MemoryDelivery;

/** Books that cannot be written now and then; what fails is not done. */
final class FailingBooks {
    private final MemoryDelivery store;
    private final AtomicInteger finishings = new AtomicInteger();
    private final AtomicInteger takingsUp = new AtomicInteger();
    private final AtomicInteger settlings = new AtomicInteger();

    FailingBooks(MemoryDelivery store) {
        this.store = store;
    }

    void nextFinishings(int fail) {
        finishings.set(fail);
    }

    void nextTakingsUp(int fail) {
        takingsUp.set(fail);
    }

    void nextSettlings(int fail) {
        settlings.set(fail);
    }

    private static void fail(AtomicInteger left) {
        if (left.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new DeliveryUnavailable("the disk is full", new IllegalStateException());
        }
    }

    Inbox inbox() {
        return new Inbox() {
            @Override
            public List<Incoming> accept(List<Incoming> incoming) {
                return store.accept(incoming);
            }

            @Override
            public List<TakenUp> takeUp() {
                fail(takingsUp);
                return store.takeUp();
            }

            @Override
            public List<Send> finish(Incoming incoming, List<Intent> intents) {
                fail(finishings);
                return store.finish(incoming, intents);
            }

            @Override
            public Optional<String> questionAnsweredBy(Receipt answer) {
                return store.questionAnsweredBy(answer);
            }

            @Override
            public Optional<String> questionBefore(Incoming incoming) {
                return store.questionBefore(incoming);
            }

            @Override
            public Optional<Incoming> find(String key) {
                return store.find(key);
            }
        };
    }

    SendLedger ledger() {
        return new SendLedger() {
            @Override
            public Send intend(Intent intent) {
                return store.intend(intent);
            }

            @Override
            public void begin(Send send) {
                store.begin(send);
            }

            @Override
            public void settle(Send send, Delivery delivery) {
                fail(settlings);
                store.settle(send, delivery);
            }

            @Override
            public List<Send> unsettled() {
                return store.unsettled();
            }

            @Override
            public Optional<Receipt> sketchFor(String because) {
                return store.sketchFor(because);
            }

            @Override
            public List<Receipt> answersTo(Address address, String messageId) {
                return store.answersTo(address, messageId);
            }

            @Override
            public List<Intent> answers(String because) {
                return store.answers(because);
            }

            @Override
            public Tally tally() {
                return store.tally();
            }

            @Override
            public boolean isOpen() {
                return store.isOpen();
            }
        };
    }
}
