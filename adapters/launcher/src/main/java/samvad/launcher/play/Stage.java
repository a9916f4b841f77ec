package samvad.launcher.play;

import java.util.Map;
import samvad.launcher.command.UsageError;

/** A chat app's double with one person in it, to talk with the bot by hand. */
interface Stage extends AutoCloseable {
    /** The settings by which Samvad serves here. */
    Map<String, String> settings();

    /** Waits until Samvad listens. */
    void awaitListening();

    /**
     * Does what a line says, waits until something has come of it, and returns all that has appeared since, a line each. Throws
     * {@link UsageError} for a line that cannot be done.
     */
    String act(String line);

    /** How to use it. */
    String introduction();

    @Override
    void close();
}
