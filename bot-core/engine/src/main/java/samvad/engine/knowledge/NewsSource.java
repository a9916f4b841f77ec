package samvad.engine.knowledge;

import java.util.List;

/** Where articles come from: a folder of files today. Reading one item never fails because another is bad. */
public interface NewsSource {
    /** What there is to read, in a stable order, without reading it. Throws {@link SourceUnavailable} if nothing can be listed. */
    List<Stamp> stamps();

    /** Reads one item. A bad one is a {@link Reading.Refused}, never an exception. */
    Reading read(Stamp stamp);

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

        /** @param reason a sentence that says what is wrong and the way out */
        record Refused(String reason) implements Reading {}
    }
}
