package samvad.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;

/** Files that a person names one by one or by their folder. Unlike an articles folder's, two of them may bear one name. */
public final class NamedFiles {
    private final Clock clock;
    private final Map<Path, ArticlesFolder> folders = new HashMap<>();

    public NamedFiles(Clock clock) {
        this.clock = clock;
    }

    /** The file itself, or the articles of the folder and of those below it, by path. */
    public List<Path> in(Path fileOrFolder) {
        return Files.isDirectory(fileOrFolder)
                ? new ArticlesFolder(fileOrFolder, clock).stamps().stream().map(stamp -> fileOrFolder.resolve(stamp.path())).toList()
                : List.of(fileOrFolder);
    }

    /** Reads one file, with what {@code articles.tsv} beside it says. A bad one is refused, never an exception. */
    public Reading read(Path file) {
        Path folder = file.resolveSibling("");
        ArticlesFolder reader = folders.computeIfAbsent(folder, _ -> new ArticlesFolder(folder, clock));
        return reader.read(new Stamp(file.getFileName().toString(), size(file), 0));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // reading it says why
            return 0;
        }
    }
}
