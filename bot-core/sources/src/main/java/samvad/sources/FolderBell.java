package samvad.sources;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings when the system tells that something below a folder has changed. Many file systems tell nothing (network, some mounts in
 * containers), and all of them less than happens when much does: whoever waits for it looks by himself too, after a while.
 */
public final class FolderBell implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderBell.class);

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Path folder;
    private final @Nullable WatchService watch;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, WatchKey> keys = new HashMap<>();

    private FolderBell(Path folder, @Nullable WatchService watch) {
        this.folder = folder;
        this.watch = watch;
    }

    /** One that never rings where the system watches nothing (any more). */
    public static FolderBell on(Path folder) {
        try {
            return new FolderBell(folder, folder.getFileSystem().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("the system tells nothing of changes in {} ({}); it is looked for them every few seconds", folder, e.getMessage());
            return silent(folder);
        }
    }

    /** One that never rings. */
    public static FolderBell silent(Path folder) {
        return new FolderBell(folder, null);
    }

    /** Listens to these folders, given relative to its own, and to no others. */
    public void listen(Set<String> folders) {
        WatchService open = watch;
        if (open == null) {
            return;
        }
        keys.entrySet().removeIf(entry -> {
            boolean gone = !folders.contains(entry.getKey()) || !entry.getValue().isValid();
            if (gone) {
                entry.getValue().cancel();
            }
            return gone;
        });
        for (String each : folders) {
            keys.computeIfAbsent(each, path -> key(path, open));
        }
    }

    /** Null, so that it is tried again, where a folder is gone meanwhile or the system watches no more of them. */
    private @Nullable WatchKey key(String path, WatchService open) {
        try {
            return folder.resolve(path).register(open, KINDS);
        } catch (IOException | ClosedWatchServiceException e) {
            return null;
        }
    }

    /** Returns when it rings, is closed, or the time is over. */
    public void await(Duration most) throws InterruptedException {
        if (watch == null) {
            closed.await(most.toMillis(), TimeUnit.MILLISECONDS);
            return;
        }
        try {
            for (WatchKey key = watch.poll(most.toMillis(), TimeUnit.MILLISECONDS); key != null; key = watch.poll()) {
                key.pollEvents();
                key.reset();
            }
        } catch (ClosedWatchServiceException e) {
            // closed meanwhile
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            if (watch != null) {
                watch.close();
            }
        } catch (IOException e) {
            LOG.debug("the watch over {} was not closed: {}", folder, e.toString());
        }
    }
}
