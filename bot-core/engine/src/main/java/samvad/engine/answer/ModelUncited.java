package samvad.engine.answer;

/** The language model answered, but not so that every sentence could be cited. The quoting composer answers instead. */
public final class ModelUncited extends RuntimeException {
    public ModelUncited(String message) {
        super(message);
    }
}
