package samvad.engine.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samvad.engine.evidence.PassageIndex.KnownFile;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;

/** Brings an index up to what its news source holds now: reads what is new or changed, forgets what is gone. */
public final class RefreshIndex {
    private final NewsSource source;
    private final PassageIndex index;
    private final Progress progress;

    public RefreshIndex(NewsSource source, PassageIndex index, Progress progress) {
        this.source = source;
        this.index = index;
        this.progress = progress;
    }

    /** Applies the difference. Takes the writer's right only if there is one. */
    public Refreshed refresh() {
        List<Stamp> stamps = source.stamps();
        boolean broken = false;
        try {
            Map<String, KnownFile> files = index.files();
            if (isCurrent(files, stamps)) {
                return Refreshed.of(Refreshed.State.CURRENT, files);
            }
        } catch (IndexUnavailable e) {
            broken = true;
        }
        return apply(index.change(), stamps, broken ? Refreshed.State.REPAIRED : Refreshed.State.CURRENT);
    }

    /** Reads everything again into a new index, which then takes the old one's place. */
    public Refreshed rebuild() {
        // before the writer's right is taken: what fails here must not keep it
        List<Stamp> stamps = source.stamps();
        return apply(index.rebuild(), stamps, Refreshed.State.CURRENT);
    }

    private Refreshed apply(Optional<PassageChanges> writer, List<Stamp> stamps, Refreshed.State done) {
        if (writer.isEmpty()) {
            return new Refreshed(Refreshed.State.BUSY, 0, List.of());
        }
        try (PassageChanges changes = writer.get()) {
            Map<String, KnownFile> files = new HashMap<>(changes.files());
            int step = 0;
            for (Stamp stamp : stamps) {
                progress.at(++step, stamps.size());
                KnownFile known = files.get(stamp.path());
                if (known == null || !known.stamp().equals(stamp)) {
                    files.put(stamp.path(), read(stamp, known, changes));
                }
            }
            forgetOthers(stamps, files, changes);
            changes.publish();
            return Refreshed.of(done, files);
        }
    }

    private KnownFile read(Stamp stamp, @Nullable KnownFile known, PassageChanges changes) {
        switch (source.read(stamp)) {
            case Reading.Read(var article, var hash, var remark) -> {
                KnownFile file = new KnownFile(stamp, hash, remark);
                if (known != null && known.hash().equals(hash)) {
                    changes.restamp(file);
                } else {
                    changes.put(file, article);
                }
                return file;
            }
            case Reading.Refused(var reason) -> {
                KnownFile file = new KnownFile(stamp, "", reason);
                changes.refuse(file);
                return file;
            }
        }
    }

    private static void forgetOthers(List<Stamp> stamps, Map<String, KnownFile> files, PassageChanges changes) {
        Map<String, Stamp> present = stamps.stream().collect(Collectors.toMap(Stamp::path, Function.identity()));
        for (String path : List.copyOf(files.keySet())) {
            if (!present.containsKey(path)) {
                changes.remove(path);
                files.remove(path);
            }
        }
    }

    private static boolean isCurrent(Map<String, KnownFile> files, List<Stamp> stamps) {
        return files.size() == stamps.size() && stamps.stream().allMatch(stamp -> {
            KnownFile known = files.get(stamp.path());
            return known != null && known.stamp().equals(stamp);
        });
    }

    /** Told of each file looked at. */
    public interface Progress {
        void at(int done, int total);
    }

    /**
     * How a refresh ended.
     *
     * @param articles how many files gave an article
     * @param remarked those refused, and those of which something was left out, by path
     */
    public record Refreshed(State state, int articles, List<KnownFile> remarked) {
        public Refreshed {
            remarked = List.copyOf(remarked);
        }

        static Refreshed of(State state, Map<String, KnownFile> files) {
            List<KnownFile> remarked = files.values().stream()
                    .filter(file -> !file.remark().isEmpty())
                    .sorted(Comparator.comparing(file -> file.stamp().path()))
                    .toList();
            int refused = (int) remarked.stream().filter(KnownFile::refused).count();
            return new Refreshed(state, files.size() - refused, remarked);
        }

        /** Whether the index is what the source holds. */
        public enum State {
            CURRENT,
            /** It was broken and has been built anew. */
            REPAIRED,
            /** Another process is changing it; what is searched is its last published state. */
            BUSY
        }
    }
}
