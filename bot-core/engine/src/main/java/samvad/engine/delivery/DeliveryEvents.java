package samvad.engine.delivery;

import java.time.Duration;
import samvad.engine.chat.Delivery;

/** Hears what happens in the mailroom, to count it. Must not throw. */
public interface DeliveryEvents {
    /** Hears nothing. */
    DeliveryEvents NONE = new DeliveryEvents() {
        @Override
        public void received(String app, int fresh, int again) {}

        @Override
        public void answered(String app, Duration took, boolean failed) {}

        @Override
        public void attempted(String app, Intent.Kind kind, Delivery delivery) {}
    };

    /** @param again how many of them were known already */
    void received(String app, int fresh, int again);

    /** @param took to work its reply out */
    void answered(String app, Duration took, boolean failed);

    void attempted(String app, Intent.Kind kind, Delivery delivery);
}
