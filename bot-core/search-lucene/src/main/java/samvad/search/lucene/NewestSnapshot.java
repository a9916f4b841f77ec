package samvad.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/** Holds the newest published state of an index open, and looks whether there is a newer one whenever it is asked. */
final class NewestSnapshot {
    private final IndexFolder folder;
    private final boolean keepSamples;
    private final Publications publications;
    private @Nullable Snapshot snapshot;

    NewestSnapshot(IndexFolder folder, boolean keepSamples) {
        this.folder = folder;
        this.keepSamples = keepSamples;
        this.publications = new Publications(folder);
    }

    /** The newest published state, held open until it is released. */
    synchronized Snapshot acquire() throws IOException {
        Snapshot held = snapshot;
        return held != null && publications.noneSinceLooked() ? held.acquired() : looked();
    }

    private Snapshot looked() throws IOException {
        while (true) {
            publications.look();
            Path generation = folder.current().orElseThrow(() -> new IOException("there is no index yet"));
            try {
                return newest(generation).acquired();
            } catch (IOException | RuntimeException e) {
                publications.forget();
                // one built anew may have taken its place, and its files with it, since it was named
                if (e instanceof RuntimeException || folder.current().filter(generation::equals).isPresent()) {
                    throw e;
                }
            }
        }
    }

    private Snapshot newest(Path generation) throws IOException {
        Snapshot held = snapshot;
        if (held == null || !held.generation().equals(generation)) {
            replace(Snapshot.open(generation, keepSamples));
        } else {
            DirectoryReader newer = DirectoryReader.openIfChanged(held.reader());
            if (newer != null) {
                replace(Snapshot.of(generation, newer, keepSamples));
            }
        }
        return Objects.requireNonNull(snapshot);
    }

    private void replace(Snapshot next) throws IOException {
        Snapshot held = snapshot;
        snapshot = next;
        if (held != null) {
            held.release();
        }
    }

    synchronized void close() throws IOException {
        Snapshot held = snapshot;
        snapshot = null;
        if (held != null) {
            held.release();
        }
    }
}
