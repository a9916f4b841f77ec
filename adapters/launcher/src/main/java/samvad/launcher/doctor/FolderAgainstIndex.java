package samvad.launcher.doctor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageIndex;
import samvad.engine.evidence.passage.PassageIndex.KnownFile;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;
import samvad.sources.ArticlesFolder;

/** Reads every file once more and compares it with what the index holds of it, and the other way round. */
final class FolderAgainstIndex {
    private static final String CHECK = "deep";
    private static final int MOST_NAMED = 50;

    private static final String AGAIN = "What is new, changed or gone has been taken in by this run: run doctor --deep again.";
    private static final String REINDEX = "Run ./samvad reindex.";
    private static final String RENAME = "Rename or delete one of two files with one id.";

    private final PassageIndex index;
    private final List<String> differences = new ArrayList<>();
    private final Set<String> remedies = new LinkedHashSet<>();

    private FolderAgainstIndex(PassageIndex index) {
        this.index = index;
    }

    static Finding compare(NewsSource folder, PassageIndex index) {
        return new FolderAgainstIndex(index).compare(folder);
    }

    private Finding compare(NewsSource folder) {
        Map<String, KnownFile> known = new HashMap<>(index.files());
        List<Stamp> stamps = folder.stamps();
        for (Stamp stamp : stamps) {
            compare(stamp, Optional.ofNullable(known.remove(stamp.path())), folder.read(stamp));
        }
        known.keySet().stream().sorted().forEach(path -> differs(path + " is in the index only", AGAIN));
        findIdsTwice(stamps);
        if (differences.isEmpty()) {
            return Finding.fine(CHECK, "the index holds what the files hold, file by file: " + stamps.size());
        }
        return Finding.problem(CHECK, "folder and index differ in " + differences.size() + (differences.size() == 1 ? " place" : " places"),
                String.join(" ", remedies)).with(differences.stream().limit(MOST_NAMED).toList());
    }

    private void compare(Stamp stamp, Optional<KnownFile> known, Reading reading) {
        if (known.isEmpty()) {
            differs(stamp.path() + " is not in the index", AGAIN);
            return;
        }
        boolean seen = known.get().stamp().equals(stamp);
        switch (reading) {
            case Reading.Refused _ when known.get().refused() -> {}
            case Reading.Refused _ -> differs(stamp.path() + " is in the index and cannot be read now", seen ? REINDEX : AGAIN);
            case Reading.Read(Article article, String hash, String _) -> {
                if (!hash.equals(known.get().hash())) {
                    String changed = known.get().refused() ? " can be read now" : seen ? " has changed, but not its time and size" : " has changed";
                    differs(stamp.path() + changed, seen ? REINDEX : AGAIN);
                } else if (!texts(CutPassages.of(article)).equals(texts(index.search().passagesOf(article.source().id())))) {
                    differs(stamp.path() + " is in the index with other words", REINDEX);
                }
            }
        }
    }

    private void findIdsTwice(List<Stamp> stamps) {
        Map<String, List<String>> paths = stamps.stream().map(Stamp::path)
                .collect(Collectors.groupingBy(path -> ArticlesFolder.idOf(path).value(), TreeMap::new, Collectors.toList()));
        paths.forEach((id, files) -> {
            if (files.size() > 1) {
                differs(String.join(", ", files) + " have one id (" + id + "); the first is used", RENAME);
            }
        });
    }

    private void differs(String what, String remedy) {
        differences.add(what);
        remedies.add(remedy);
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
