package samvad.engine.delivery;

import java.time.Instant;
import samvad.engine.chat.Address;

/** Lets go of what is stored. Throws {@link DeliveryUnavailable} if it cannot. */
public interface Retention {
    /** Deletes finished questions and settled sends from before; returns how many rows went. */
    int dropBefore(Instant time);

    /** Deletes the secrets of what was received before, wherever they stand. */
    int dropSecretsBefore(Instant time);

    /** Deletes all that came from a workspace, its people included; unsettled sends to it too. */
    void forgetSpace(String app, String space);

    /** A chat has a new id: what is unsettled goes there, and what was said there is found there. */
    void move(Address from, Address to);
}
