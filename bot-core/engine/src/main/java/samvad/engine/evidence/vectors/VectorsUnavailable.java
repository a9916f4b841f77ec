package samvad.engine.evidence.vectors;

/** The embedding model or the vectors on disk cannot be used now: words alone are searched. The message says why, without a secret. */
public class VectorsUnavailable extends RuntimeException {
    public VectorsUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public VectorsUnavailable(String message) {
        super(message);
    }
}
