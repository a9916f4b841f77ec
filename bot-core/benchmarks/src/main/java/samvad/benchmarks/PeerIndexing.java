package samvad.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.util.List;
import java.util.function.ToLongFunction;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.evidence.passage.Passage;

/** The peer's index being filled, so many passages a call. */
final class PeerIndexing implements FilledIndex {
    private final PeerProcess peer;
    private final int batch;
    private final ToLongFunction<PeerProcess> adding;
    private int kept;

    private PeerIndexing(PeerProcess peer, int batch, ToLongFunction<PeerProcess> adding) {
        this.peer = peer;
        this.batch = batch;
        this.adding = adding;
    }

    static PeerIndexing together(PeerProcess peer, Path folder, int batch) throws IOException {
        peer.open(Files.createDirectories(folder), SamvadIndex.HITS);
        return new PeerIndexing(peer, batch, PeerProcess::addTogether);
    }

    static PeerIndexing singly(PeerProcess peer, Path folder) throws IOException {
        peer.open(Files.createDirectories(folder), SamvadIndex.HITS);
        return new PeerIndexing(peer, 100, PeerProcess::addSingly);
    }

    @Override
    public long add(List<Piece> pieces) {
        long nanos = 0;
        for (Piece piece : pieces) {
            // whoever takes articles in has to cut them first
            long start = System.nanoTime();
            List<Passage> passages = CutPassages.of(piece.article());
            nanos += System.nanoTime() - start;
            for (Passage passage : passages) {
                peer.keep(passage);
                if (++kept == batch) {
                    nanos += added();
                }
            }
        }
        return nanos;
    }

    private long added() {
        kept = 0;
        return adding.applyAsLong(peer);
    }

    @Override
    public long publish() {
        return kept > 0 ? added() : 0;
    }

    @Override
    public void close() {
        // the process is whose it was
    }
}
