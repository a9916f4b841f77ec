package samvad.engine.evidence.vectors;

/** The embedding model works and refuses these texts: one is too long, or there are too many at once. */
public final class TextsRefused extends VectorsUnavailable {
    public TextsRefused(String message, Throwable cause) {
        super(message, cause);
    }

    public TextsRefused(String message) {
        super(message);
    }
}
