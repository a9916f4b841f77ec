package samvad.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import samvad.engine.evidence.vectors.PassageVectors.Making;

/**
 * What a commit of vectors says of itself.
 *
 * @param of the state of the passage index that it has all vectors of; empty text while it lacks some
 */
record VectorCommit(Making making, String of) {
    /** Raised when older vectors can no longer be used. */
    private static final String FORMAT = "1";

    private static final String FORMAT_KEY = "samvad.vectors";
    private static final String FINGERPRINT_KEY = "samvad.model";
    private static final String DIMENSION_KEY = "samvad.dimension";
    private static final String OF_KEY = "samvad.passages";

    Map<String, String> written() {
        return Map.of(FORMAT_KEY, FORMAT, FINGERPRINT_KEY, making.fingerprint(),
                DIMENSION_KEY, Integer.toString(making.dimension()), OF_KEY, of);
    }

    /** Empty for vectors of another Samvad. Throws if there is no index that can be read. */
    static Optional<VectorCommit> read(Path generation) throws IOException {
        Map<String, String> data = commit(generation).getUserData();
        if (!FORMAT.equals(data.get(FORMAT_KEY))) {
            return Optional.empty();
        }
        Making making = new Making(data.getOrDefault(FINGERPRINT_KEY, ""), Integer.parseInt(data.getOrDefault(DIMENSION_KEY, "0")));
        return Optional.of(new VectorCommit(making, data.getOrDefault(OF_KEY, "")));
    }

    /** Names one published state of the passages, of all there ever are; whether samples are kept decides what is found in it. */
    static String state(Path passages, boolean keepSamples) throws IOException {
        return HexFormat.of().formatHex(commit(passages).getId()) + (keepSamples ? " with samples" : "");
    }

    private static SegmentInfos commit(Path generation) throws IOException {
        try (Directory directory = FSDirectory.open(generation)) {
            return SegmentInfos.readLatestCommit(directory);
        }
    }
}
