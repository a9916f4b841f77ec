package samvad.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.evidence.CutPassages;
import samvad.engine.evidence.Passage;
import samvad.engine.evidence.PassageIndex.KnownFile;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;
import samvad.sources.ArticlesFolder;

/** Reads every file once more and compares it with what the index holds of it. */
final class FolderAgainstIndex {
    private static final String CHECK = "deep";
    private static final int MOST_NAMED = 50;

    private final Knowledge knowledge;

    private FolderAgainstIndex(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    static Finding compare(Path folder, Knowledge knowledge, Clock clock) {
        List<String> differences = new FolderAgainstIndex(knowledge).differences(new ArticlesFolder(folder, clock));
        if (differences.isEmpty()) {
            return Finding.fine(CHECK, "the index holds what the files hold, file by file");
        }
        return Finding.problem(CHECK, differences.size() + " files are not in the index as they are in the folder",
                "Run ./samvad reindex.").with(differences.stream().limit(MOST_NAMED).toList());
    }

    private List<String> differences(NewsSource source) {
        List<String> differences = new ArrayList<>();
        Map<String, KnownFile> known = new HashMap<>(knowledge.index().files());
        for (Stamp stamp : source.stamps()) {
            KnownFile file = known.remove(stamp.path());
            difference(file == null ? Optional.empty() : Optional.of(file), source.read(stamp))
                    .ifPresent(what -> differences.add(stamp.path() + " " + what));
        }
        known.keySet().stream().sorted().forEach(path -> differences.add(path + " is in the index only"));
        return differences;
    }

    private Optional<String> difference(Optional<KnownFile> known, Reading reading) {
        if (known.isEmpty()) {
            return Optional.of("is not in the index");
        }
        return switch (reading) {
            case Reading.Refused _ -> known.get().refused() ? Optional.empty() : Optional.of("is in the index and cannot be read now");
            case Reading.Read(Article article, String hash, String _) -> {
                if (!hash.equals(known.get().hash())) {
                    yield Optional.of(known.get().refused() ? "can be read now" : "has changed, but not its time and size");
                }
                yield texts(CutPassages.of(article)).equals(texts(knowledge.index().search().passagesOf(article.source().id())))
                        ? Optional.empty() : Optional.of("is in the index with other words");
            }
        };
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
