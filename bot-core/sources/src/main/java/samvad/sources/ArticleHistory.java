package samvad.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.Source;

/** Earlier versions of articles: {@code ID/0001-DAY.md} and on, the day being that on which it was replaced. */
final class ArticleHistory {
    private final Path folder;
    private final Clock clock;

    ArticleHistory(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Adds a version, unless a crash has left the same one as the last. */
    void add(ArticleId id, byte[] version) throws IOException {
        List<Path> before = files(id);
        if (before.isEmpty() || !Arrays.equals(Files.readAllBytes(before.getLast()), version)) {
            WholeFile.write(folder.resolve(id.value()).resolve(String.format(Locale.ROOT, "%04d-%s.md", before.size() + 1, LocalDate.now(clock))), version);
        }
    }

    /** Oldest first; what a person has made unreadable is passed over. */
    List<Article> of(ArticleId id) throws IOException {
        List<Article> versions = new ArrayList<>();
        for (Path file : files(id)) {
            if (new NamedFiles(clock).read(file) instanceof Reading.Read(Article version, String _, String _)) {
                Source source = version.source();
                versions.add(new Article(
                        new Source(id, source.title(), source.date(), source.language(), source.outlet(), source.url(), source.sample()),
                        version.text(), version.blocks(), version.topics()));
            }
        }
        return versions;
    }

    void removeUnfinished() throws IOException {
        KeptFiles.removeUnfinished(folder);
    }

    private List<Path> files(ArticleId id) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(id.value()))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4,}-.*\\.md")).sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
