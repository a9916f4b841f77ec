package samvad.engine.delivery;

/** A push must not be said by this instance, or not any more; another may have said it. */
public final class PushWithdrawn extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PushWithdrawn(Send send) {
        super("push " + send.id() + " is not this instance's to say");
    }
}
