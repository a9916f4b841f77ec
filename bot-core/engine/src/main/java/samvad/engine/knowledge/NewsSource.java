package samvad.engine.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where articles come from: a folder of files today. Reading one item never fails because another is bad. */
public interface NewsSource {
    /** What there is to read, in a stable order, without reading it. Throws {@link SourceUnavailable} if nothing can be listed. */
    List<Stamp> stamps();

    /** Reads one item. A bad one is a {@link Reading.Refused}, never an exception. */
    Reading read(Stamp stamp);

    /** What lay there when it was last listed and is no item, though somebody may take it for one: a sentence each, with the way out. */
    default List<String> passedOver() {
        return List.of();
    }

    /**
     * Tells one state of an item from another without reading it.
     *
     * @param path relative to the source, with {@code /}
     * @param size in bytes
     * @param modified in milliseconds since 1970
     */
    record Stamp(String path, long size, long modified) {}

    /** What reading an item gave. */
    sealed interface Reading {
        /**
         * @param hash of the item's bytes, in hexadecimal
         * @param remark what of it had to be left out, as a sentence; empty text if nothing
         */
        record Read(Article article, String hash, String remark) implements Reading {}

        /**
         * @param reason a sentence that says what is wrong and the way out
         * @param until when it may be read though nothing of it has changed; empty for most
         */
        record Refused(String reason, Optional<Instant> until) implements Reading {
            public Refused(String reason) {
                this(reason, Optional.empty());
            }
        }
    }
}
