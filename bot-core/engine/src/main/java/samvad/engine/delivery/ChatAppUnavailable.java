package samvad.engine.delivery;

/** A chat app cannot be used as it is set up; the message says why and the way out, without any secret. */
public final class ChatAppUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ChatAppUnavailable(String message) {
        super(message);
    }
}
