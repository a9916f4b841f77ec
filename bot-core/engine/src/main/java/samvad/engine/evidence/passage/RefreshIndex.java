package samvad.engine.evidence.passage;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samvad.engine.evidence.passage.PassageIndex.KnownFile;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;

/** Brings an index up to what its news source holds now: reads what is new or changed, forgets what is gone. */
public final class RefreshIndex {
    private final NewsSource source;
    private final PassageIndex index;
    private final Progress progress;
    private final InstantSource clock;

    public RefreshIndex(NewsSource source, PassageIndex index, Progress progress, InstantSource clock) {
        this.source = source;
        this.index = index;
        this.progress = progress;
        this.clock = clock;
    }

    /** Applies the difference. Takes the writer's right only if there is one. */
    public Refreshed refresh() {
        return refresh(Integer.MAX_VALUE);
    }

    /**
     * The same, but reads so many files at most, the newest; the rest is left to the next time, so that a part can be searched
     * meanwhile. An index that is begun anew takes in all.
     */
    public Refreshed refresh(int most) {
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
        return apply(index.change(), stamps, most, broken ? Refreshed.State.REPAIRED : Refreshed.State.CURRENT);
    }

    /** Reads everything again into a new index, which then takes the old one's place. */
    public Refreshed rebuild() {
        // before the writer's right is taken: what fails here must not keep it
        List<Stamp> stamps = source.stamps();
        return apply(index.rebuild(), stamps, Integer.MAX_VALUE, Refreshed.State.CURRENT);
    }

    private Refreshed apply(Optional<PassageChanges> writer, List<Stamp> stamps, int most, Refreshed.State done) {
        if (writer.isEmpty()) {
            return new Refreshed(Refreshed.State.BUSY, 0, List.of());
        }
        try (PassageChanges changes = writer.get()) {
            Map<String, KnownFile> files = new HashMap<>(changes.files());
            List<Stamp> fresh = stamps.stream().filter(stamp -> !isKnown(stamp, files)).toList();
            List<Stamp> now = changes.isInPlace() ? newest(fresh, most) : fresh;
            int step = 0;
            for (Stamp stamp : now) {
                progress.at(++step, now.size());
                files.put(stamp.path(), read(stamp, files.get(stamp.path()), changes));
            }
            if (now.stream().anyMatch(stamp -> isRefused(stamp, files))) {
                // throws if the source itself has gone meanwhile, such as a folder on a network: then nothing of this is published
                source.stamps();
            }
            forgetOthers(stamps, files, changes);
            changes.publish();
            return Refreshed.of(now.size() < fresh.size() ? Refreshed.State.PARTLY : done, files);
        }
    }

    private static boolean isRefused(Stamp stamp, Map<String, KnownFile> files) {
        KnownFile file = files.get(stamp.path());
        return file != null && file.refused();
    }

    private static List<Stamp> newest(List<Stamp> fresh, int most) {
        return fresh.size() <= most ? fresh
                : fresh.stream().sorted(Comparator.comparingLong(Stamp::modified).reversed()).limit(most).toList();
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
            case Reading.Refused(var reason, var until) -> {
                KnownFile file = new KnownFile(stamp, "", reason, until);
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

    private boolean isCurrent(Map<String, KnownFile> files, List<Stamp> stamps) {
        return files.size() == stamps.size() && stamps.stream().allMatch(stamp -> isKnown(stamp, files));
    }

    private boolean isKnown(Stamp stamp, Map<String, KnownFile> files) {
        KnownFile known = files.get(stamp.path());
        return known != null && known.stamp().equals(stamp) && known.again().filter(again -> !clock.instant().isBefore(again)).isEmpty();
    }

    /** Told of each file looked at. */
    public interface Progress {
        void at(int done, int total);
    }

    /**
     * How a refresh ended.
     *
     * @param articles how many files gave an article
     * @param remarked those refused, and those of which something was left out, by path; not what is to be read later, as
     *     nothing is wrong with it
     */
    public record Refreshed(State state, int articles, List<KnownFile> remarked) {
        public Refreshed {
            remarked = List.copyOf(remarked);
        }

        static Refreshed of(State state, Map<String, KnownFile> files) {
            List<KnownFile> remarked = files.values().stream()
                    .filter(file -> !file.remark().isEmpty() && file.again().isEmpty())
                    .sorted(Comparator.comparing(file -> file.stamp().path()))
                    .toList();
            int refused = (int) files.values().stream().filter(KnownFile::refused).count();
            return new Refreshed(state, files.size() - refused, remarked);
        }

        /** Whether the index is what the source holds. */
        public enum State {
            CURRENT,
            /** It holds a part of what is new; the rest was left to the next time. */
            PARTLY,
            /** It was broken and has been built anew. */
            REPAIRED,
            /** Another process is changing it; what is searched is its last published state. */
            BUSY
        }
    }
}
