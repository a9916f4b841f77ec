package samvad.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import samvad.engine.evidence.vectors.PassageVectors.Making;

/** One published state of the vectors, open as long as somebody searches it or it is the newest. */
record VectorSnapshot(Path generation, Making making, IndexSearcher searcher) {
    static VectorSnapshot open(Path generation) throws IOException {
        Making making = VectorCommit.read(generation).map(VectorCommit::making).orElseGet(() -> new Making("", 0));
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(generation));
        try {
            IndexHealth.checkIfSmall(generation, reader);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
        return new VectorSnapshot(generation, making, new IndexSearcher(reader));
    }

    /** This one if nothing was published since, else the newest, and this one is let go. */
    VectorSnapshot newest(Path current) throws IOException {
        VectorSnapshot newest;
        if (current.equals(generation)) {
            DirectoryReader changed = DirectoryReader.openIfChanged(reader());
            if (changed == null) {
                return this;
            }
            newest = new VectorSnapshot(generation, making, new IndexSearcher(changed));
        } else {
            newest = open(current);
        }
        release();
        return newest;
    }

    VectorSnapshot acquired() {
        reader().incRef();
        return this;
    }

    void release() throws IOException {
        reader().decRef();
    }

    void close() {
        try {
            release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DirectoryReader reader() {
        return (DirectoryReader) searcher.getIndexReader();
    }
}
