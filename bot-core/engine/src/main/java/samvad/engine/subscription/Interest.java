package samvad.engine.subscription;

/** What somebody thinks of a topic. */
public record Interest(Topic topic, Stance stance) {
    /** What is to happen with news of it. */
    public enum Stance {
        /** To be told at once, and first in the digest. */
        ALERT,
        /** First in the digest. */
        DIGEST,
        /** Never. */
        MUTED
    }
}
