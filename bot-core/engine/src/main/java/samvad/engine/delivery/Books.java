package samvad.engine.delivery;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.people.People;
import samvad.engine.people.PeopleUnavailable;

/**
 * Where everything is kept that must outlive a crash.
 *
 * @param pause how long is waited before books that cannot be read or written are tried again
 */
public record Books(Inbox inbox, SendLedger ledger, Retention retention, People people, Duration pause) {
    private static final Logger LOG = LoggerFactory.getLogger(Books.class);

    public Books(Inbox inbox, SendLedger ledger, Retention retention, People people) {
        this(inbox, ledger, retention, people, Duration.ofSeconds(5));
    }

    interface Step<T> {
        T take() throws InterruptedException;
    }

    /** While the books cannot be read or written, what needs them waits: it is neither lost nor done twice. */
    <T> T patiently(String what, Step<T> step) throws InterruptedException {
        while (true) {
            try {
                return step.take();
            } catch (DeliveryUnavailable | PeopleUnavailable e) {
                LOG.error("{} waits: {}", what, e.getMessage());
                Thread.sleep(pause);
            }
        }
    }
}
