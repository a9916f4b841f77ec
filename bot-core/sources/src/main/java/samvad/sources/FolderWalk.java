package samvad.sources;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samvad.engine.knowledge.NewsSource.Stamp;
import samvad.engine.language.PlainText;

/** Lists the articles of a folder and of those below it. Symbolic links are followed, never round in a circle. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final Set<String> ENDINGS = Set.of("txt", "md", "html", "htm");

    /** What usually lies beside articles and holds none: tables, pictures and the parts of saved pages, what programs leave. */
    private static final Set<String> BESIDE = Set.of("tsv", "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "mp3", "mp4", "webm", "css", "js",
            "map", "woff", "woff2", "ttf", "bak", "tmp", "swp", "part", "lock", "log", "unfinished", "download", "db", "ini", "json", "xml", "bmp");

    private final Path folder;
    private final List<Stamp> stamps = new ArrayList<>();
    private @Nullable String firstUnread;
    private int unread;
    private final Map<Path, Long> tableTimes = new HashMap<>();

    private FolderWalk(Path folder) {
        this.folder = folder;
    }

    /** By path. What cannot be looked at is listed too, so that reading it can say why. */
    static List<Stamp> stamps(Path folder) throws IOException {
        return stamps(folder, Integer.MAX_VALUE);
    }

    /** Those of so many levels only; 1 is the folder's own. */
    static List<Stamp> stamps(Path folder, int levels) throws IOException {
        return through(folder, levels).stamps();
    }

    static FolderWalk through(Path folder) throws IOException {
        return through(folder, Integer.MAX_VALUE);
    }

    private static FolderWalk through(Path folder, int levels) throws IOException {
        FolderWalk walk = new FolderWalk(folder);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), levels, walk);
        walk.stamps.sort(Comparator.comparing(Stamp::path));
        return walk;
    }

    List<Stamp> stamps() {
        return stamps;
    }

    /** A sentence on the files that may hold articles and have an ending that is not read; empty if there are none. */
    Optional<String> unread() {
        if (firstUnread == null) {
            return Optional.empty();
        }
        String files = PlainText.of(firstUnread) + (unread == 1 ? " is" : " and " + (unread - 1) + " more file" + (unread == 2 ? "" : "s") + " are");
        return Optional.of(files + " not read, for Samvad reads .txt, .md and .html; save " + (unread == 1 ? "its" : "their") + " text as one of these.");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return directory.equals(folder) || !isLeftOut(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile() && !attributes.isSymbolicLink()) {
            return FileVisitResult.CONTINUE;
        }
        if (isArticle(file)) {
            long modified = Math.max(attributes.lastModifiedTime().toMillis(), tableModified(file));
            stamps.add(new Stamp(path(file), attributes.size(), modified));
        } else if (isUnread(file.getFileName().toString())) {
            unread++;
            firstUnread = firstUnread == null || path(file).compareTo(firstUnread) < 0 ? path(file) : firstUnread;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(folder)) {
            throw e;
        }
        if (!(e instanceof FileSystemLoopException) && (isArticle(file) || Files.isDirectory(file) && !isLeftOut(file))) {
            stamps.add(new Stamp(path(file), 0, 0));
        }
        return FileVisitResult.CONTINUE;
    }

    /** A folder that vanishes while it is listed takes no other with it. */
    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
        return FileVisitResult.CONTINUE;
    }

    private static boolean isLeftOut(Path directory) {
        String name = directory.getFileName().toString();
        return name.startsWith(".") || name.equals("history");
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0
                && !name.startsWith(".")
                && !name.equalsIgnoreCase("README.md")
                && !name.substring(0, dot).isBlank()
                && hasEnding(name);
    }

    private static boolean isUnread(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && !name.startsWith(".") && !name.endsWith("~") && !name.substring(0, dot).equalsIgnoreCase("README")
                && !hasEnding(name) && !BESIDE.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** True if files of this name's ending are read as articles. */
    static boolean hasEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private String path(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private long tableModified(Path file) {
        return tableTimes.computeIfAbsent(file.resolveSibling(""), _ -> ArticlesTable.pathFor(file).toFile().lastModified());
    }
}
