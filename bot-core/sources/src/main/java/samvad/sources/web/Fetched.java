package samvad.sources.web;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;

/** What fetching an address came to. */
public sealed interface Fetched {
    /**
     * @param address where it was in the end, after redirects
     * @param charset as the server says it
     * @param permanent true if every redirect on the way was for good
     */
    record Document(String address, byte[] bytes, Optional<Charset> charset, Marks marks, boolean permanent) implements Fetched {}

    /** It is as it was when the marks were given. */
    record Unchanged() implements Fetched {}

    /** Samvad will not go there, or the server says it is gone for good. @param reason to follow the address */
    record Refused(String reason) implements Fetched {}

    /** No server answered; one may another time. @param reason to follow the address */
    record Unreachable(String reason) implements Fetched {}

    /**
     * A server answered, and not with a document; it may another time.
     *
     * @param reason to follow the address
     * @param retryAfter how long the server asks to wait
     */
    record Failed(String reason, Optional<Duration> retryAfter) implements Fetched {}

    /** By what a server tells whether a document has changed; empty texts where it gave none. */
    record Marks(String etag, String lastModified) {
        public static final Marks NONE = new Marks("", "");
    }
}
