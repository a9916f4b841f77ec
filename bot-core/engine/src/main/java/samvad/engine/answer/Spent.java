package samvad.engine.answer;

/**
 * What a model was paid for, in tokens as its server counts them.
 *
 * @param read of what it was asked
 * @param written of what it answered
 */
public record Spent(long read, long written) {
    public static final Spent NOTHING = new Spent(0, 0);

    public Spent plus(Spent other) {
        return new Spent(read + other.read, written + other.written);
    }

    public long tokens() {
        return read + written;
    }
}
