package samvad.engine.delivery;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.people.PeopleUnavailable;

/** While the books cannot be read or written, what needs them waits: it is neither lost nor done twice. */
final class Patiently {
    private static final Logger LOG = LoggerFactory.getLogger(Patiently.class);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private Patiently() {}

    interface Step<T> {
        T take() throws InterruptedException;
    }

    static <T> T take(String what, Step<T> step) throws InterruptedException {
        while (true) {
            try {
                return step.take();
            } catch (DeliveryUnavailable | PeopleUnavailable e) {
                LOG.error("{} waits: {}", what, e.getMessage());
                Thread.sleep(PAUSE);
            }
        }
    }
}
