package samvad.telegram;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.delivery.DeliveryUnavailable;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Reception;

/** Hands messages in; one that breaks its reader, however often it comes, does not keep all others out. For one thread. */
final class Storing {
    private static final Logger LOG = LoggerFactory.getLogger(Storing.class);

    /** How often the same messages may break something before it is looked which of them does. */
    private static final int PATIENCE = 3;

    private final Reception reception;
    private int broken;

    Storing(Reception reception) {
        this.reception = reception;
    }

    /** Throws what the reception throws; then nothing may be confirmed. */
    void store(List<Incoming> incoming) {
        if (incoming.isEmpty()) {
            return;
        }
        try {
            reception.receive(incoming);
        } catch (DeliveryUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            if (++broken < PATIENCE) {
                throw e;
            }
            incoming.forEach(this::storeAlone);
        }
        broken = 0;
    }

    private void storeAlone(Incoming incoming) {
        try {
            reception.receive(List.of(incoming));
        } catch (DeliveryUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("telegram: {} breaks what stores it ({}) and is passed over", incoming.key(), e.getClass().getSimpleName());
        }
    }
}
