package samvad.engine.delivery;

import java.time.Instant;
import java.util.Optional;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Membership;

/** An app people talk in: what {@code serve} starts and stops. */
public interface ChatApp extends AutoCloseable {
    /** How Samvad speaks there. */
    ChatSurface surface();

    /** The app's limits. */
    Tolls tolls();

    /** Who decides for which chat. */
    Membership membership();

    /** Asks the app who Samvad is there, such as {@code @samvad_bot}. Throws {@link ChatAppUnavailable} with the way out. */
    String introduce();

    /** Begins to hand in what it hears. Returns when it does; what fails later is tried again until {@link #close}. */
    void listen(Reception reception);

    /** When the app was last heard of: the newest poll or ping that came back. Empty before the first. */
    Optional<Instant> lastHeard();

    /** Stops listening; what was handed in stays. The surface still speaks until then and a little longer. */
    @Override
    void close();
}
