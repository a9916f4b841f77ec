package samvad.engine.evidence.passage;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import samvad.engine.knowledge.NewsSource.Stamp;

/** The index of one news source: derived from it, never the truth, at any time replaceable by building it anew. */
public interface PassageIndex extends AutoCloseable {
    /** Searches the last published state, and each later one as soon as it is published. */
    PassageSearch search();

    /**
     * The files the last published state was made from, by path; empty if there is no index yet or an older Samvad made it.
     * Throws {@link IndexUnavailable} if there is one and it is broken.
     */
    Map<String, KnownFile> files();

    /** The right to change the index, or empty while another process holds it. A broken or outdated index is begun anew, beside the old one. */
    Optional<PassageChanges> change();

    /** The right to build the index anew, whatever it holds, or empty while another process holds it. */
    Optional<PassageChanges> rebuild();

    @Override
    void close();

    /**
     * @param hash of the file's bytes; empty text for a refused one
     * @param remark why the file gave no article, or what of it was left out; empty text if all is well
     * @param again when it is to be read again whatever its stamp; empty for most
     */
    record KnownFile(Stamp stamp, String hash, String remark, Optional<Instant> again) {
        public KnownFile(Stamp stamp, String hash, String remark) {
            this(stamp, hash, remark, Optional.empty());
        }

        public boolean refused() {
            return hash.isEmpty();
        }
    }
}
