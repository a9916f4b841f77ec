package samvad.engine.evidence;

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
     */
    record KnownFile(Stamp stamp, String hash, String remark) {
        public boolean refused() {
            return hash.isEmpty();
        }
    }
}
