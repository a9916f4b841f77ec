package samvad.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Difference;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.Source;

/**
 * Earlier versions of articles: {@code ID/0001-DAY.md} and on, the day being that on which it was replaced, and beside each
 * {@code 0001-DAY.diff}: a line a sentence or fact, after {@code - } what only this version has, after {@code + } what only the next has.
 */
final class ArticleHistory {
    private final Path folder;
    private final Clock clock;

    ArticleHistory(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Adds a version, unless a crash has left the same one as the last.
     *
     * @param difference between it and the one that takes its place
     */
    void add(ArticleId id, byte[] version, Difference difference) throws IOException {
        List<Path> before = files(id);
        boolean left = !before.isEmpty() && Arrays.equals(Files.readAllBytes(before.getLast()), version);
        String name = left ? before.getLast().getFileName().toString().replaceFirst("\\.md$", "")
                : String.format(Locale.ROOT, "%04d-%s", before.size() + 1, LocalDate.now(clock));
        Path versions = folder.resolve(id.value());
        WholeFile.write(versions.resolve(name + ".diff"), text(difference).getBytes(StandardCharsets.UTF_8));
        if (!left) {
            WholeFile.write(versions.resolve(name + ".md"), version);
        }
    }

    private static String text(Difference difference) {
        return Stream.concat(difference.gone().stream().map(line -> "- " + line), difference.come().stream().map(line -> "+ " + line))
                .map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Oldest first; what a person has made unreadable is passed over. */
    List<Article> of(ArticleId id) throws IOException {
        List<Article> versions = new ArrayList<>();
        for (Path file : files(id)) {
            if (new NamedFiles(clock).read(file) instanceof Reading.Read(Article version, String _, String _)) {
                Source source = version.source();
                versions.add(new Article(
                        new Source(id, source.title(), source.date(), source.language(), source.outlet(), source.url(), source.sample()),
                        version.text(), version.blocks(), version.topics(), version.imprint()));
            }
        }
        return versions;
    }

    /** Articles of which there are earlier versions. */
    static List<ArticleId> ids(Path folder) throws IOException {
        try (Stream<Path> articles = Files.list(folder)) {
            return articles.filter(Files::isDirectory).map(article -> new ArticleId(article.getFileName().toString())).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Deletes all versions of an article. */
    static void delete(Path folder, ArticleId id) throws IOException {
        Path versions = folder.resolve(id.value());
        for (Path file : KeptFiles.below(versions)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(versions);
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
