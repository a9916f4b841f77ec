package samvad.sources;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samvad.engine.knowledge.NewsSource;

/**
 * Shows a folder's files as they were when they last were at rest, so that a file that is still being written is not taken for
 * an article: a new one does not show, a changed one shows as before, one that is gone is gone. What is there at the first look is
 * at rest, as is what Samvad itself keeps, whole from the start. One for all readers of a folder; for many threads.
 */
public final class FilesAtRest {
    /** A file that does not change for so long is at rest. */
    static final Duration REST = Duration.ofMillis(1500);

    private final LongSupplier nanos;
    private final Map<String, Seen> seen = new HashMap<>();
    private boolean begun;
    private Duration looking = Duration.ZERO;

    /** @param since the clock's nanoseconds */
    private record Seen(NewsSource.Stamp stamp, long since, Optional<NewsSource.Stamp> atRest) {}

    /** @param nanos a clock that is never set */
    public FilesAtRest(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** The source, without what is not at rest. */
    public NewsSource of(NewsSource source) {
        return new NewsSource() {
            @Override
            public List<Stamp> stamps() {
                long began = nanos.getAsLong();
                List<Stamp> stamps = source.stamps();
                return atRest(stamps, Duration.ofNanos(nanos.getAsLong() - began));
            }

            @Override
            public Reading read(Stamp stamp) {
                return source.read(stamp);
            }

            @Override
            public List<String> passedOver() {
                return source.passedOver();
            }
        };
    }

    private synchronized List<NewsSource.Stamp> atRest(List<NewsSource.Stamp> stamps, Duration took) {
        looking = took;
        long now = nanos.getAsLong();
        List<NewsSource.Stamp> shown = new ArrayList<>(stamps.size());
        for (NewsSource.Stamp stamp : stamps) {
            Seen next = look(stamp, seen.get(stamp.path()), now);
            seen.put(stamp.path(), next);
            next.atRest().ifPresent(shown::add);
        }
        if (seen.size() > stamps.size()) {
            seen.keySet().retainAll(stamps.stream().map(NewsSource.Stamp::path).collect(Collectors.toSet()));
        }
        begun = true;
        return shown;
    }

    private Seen look(NewsSource.Stamp stamp, @Nullable Seen before, long now) {
        long since = before != null && before.stamp().equals(stamp) ? before.since() : now;
        if (!begun || now - since >= REST.toNanos() || KeptFiles.isKept(stamp.path())) {
            return new Seen(stamp, since, Optional.of(stamp));
        }
        return new Seen(stamp, since, before == null ? Optional.empty() : before.atRest());
    }

    /** How long the last look at the folder took. */
    public synchronized Duration looking() {
        return looking;
    }

    /** How long until the first of the files that were not at rest when last looked at can be; empty if all were. */
    public synchronized Optional<Duration> untilRest() {
        long now = nanos.getAsLong();
        return seen.values().stream().filter(one -> !one.atRest().equals(Optional.of(one.stamp())))
                .map(one -> Duration.ofNanos(Math.max(0, one.since() + REST.toNanos() - now))).min(Duration::compareTo);
    }

    /** The folders that hold files, and those above them, relative to the source's; with that itself, as empty text. */
    public synchronized Set<String> folders() {
        return seen.keySet().stream().flatMap(path -> above(path).stream()).collect(Collectors.toSet());
    }

    private static List<String> above(String path) {
        List<String> folders = new ArrayList<>(List.of(""));
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }
}
