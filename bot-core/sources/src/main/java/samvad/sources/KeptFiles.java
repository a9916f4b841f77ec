package samvad.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Identify;

/** Which files of a knowledge folder hold which articles, by their names. */
final class KeptFiles {
    private static final String ENDING = ".md";

    private final Path articles;
    private final Map<String, Set<Path>> byMark = new HashMap<>();

    KeptFiles(Path articles) {
        this.articles = articles;
    }

    /** True of a path, relative to a knowledge folder, that only a file written whole has. */
    static boolean isKept(String path) {
        int slash = path.lastIndexOf('/');
        return path.startsWith("articles/") && path.endsWith(ENDING)
                && Identify.GIVEN.matcher(path.substring(slash + 1, path.length() - ENDING.length())).matches();
    }

    /** Looks again at what is there. */
    void list() throws IOException {
        byMark.clear();
        for (Path file : below(articles)) {
            add(file);
        }
    }

    void add(Path file) {
        Matcher given = Identify.GIVEN.matcher(name(file));
        if (given.matches() && file.getFileName().toString().endsWith(ENDING)) {
            byMark.computeIfAbsent(given.group(3), _ -> new HashSet<>()).add(file);
        }
    }

    /** The files whose ids end in a mark, sorted. */
    List<Path> of(String mark) {
        return byMark.getOrDefault(mark, Set.of()).stream().filter(Files::exists).sorted().toList();
    }

    /** Where a new article goes: its name is the id's alone. */
    Path place(ArticleId id) {
        Matcher given = Identify.GIVEN.matcher(id.value());
        if (!given.matches()) {
            throw new IllegalArgumentException("the knowledge folder gave no id " + id);
        }
        Path month = given.group(1) == null ? articles.resolve("undated") : articles.resolve(given.group(1)).resolve(given.group(2));
        return month.resolve(id.value() + ENDING);
    }

    static ArticleId id(Path file) {
        return new ArticleId(name(file));
    }

    /** Removes what crashes left. For the one who holds the lock: nobody else is writing. */
    static void removeUnfinished(Path folder) throws IOException {
        for (Path file : below(folder)) {
            if (WholeFile.isUnfinished(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** All files below a folder; none if there is no such folder. */
    static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
