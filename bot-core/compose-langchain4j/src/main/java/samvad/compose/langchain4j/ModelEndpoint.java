package samvad.compose.langchain4j;

import java.time.Duration;

/**
 * Where a model is spoken to.
 *
 * @param baseUrl up to and with the version, as in {@code http://localhost:11434/v1}
 * @param key a secret; {@link #NO_KEY} for a server that wants none
 * @param timeout until a reply begins
 */
public record ModelEndpoint(String baseUrl, String modelName, String key, Duration timeout) {
    /** Servers that want no key ignore it; the client insists on sending one. */
    public static final String NO_KEY = "none";

    /** Without the key. */
    @Override
    public String toString() {
        return modelName + " at " + baseUrl;
    }
}
