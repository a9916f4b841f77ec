package samvad.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.SourceUnavailable;

/**
 * A folder of {@code .txt}, {@code .md} and {@code .html} files, with those in the folders below it. Not read: hidden files
 * and folders, {@code README.md}, and {@code history/}, where earlier versions of articles are kept.
 */
public final class ArticlesFolder implements NewsSource {
    /** In bytes. The longest news reports are a hundredth of it. */
    public static final long LARGEST_FILE = 8L << 20;

    private static final Set<String> ENDINGS = Set.of("txt", "md", "html", "htm");

    private final Path folder;
    private final Clock clock;
    private final Map<String, String> pathsById = new HashMap<>();
    private final Map<Path, ArticlesTable> tables = new HashMap<>();

    public ArticlesFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public List<Stamp> stamps() {
        if (!Files.isDirectory(folder)) {
            throw new SourceUnavailable("There is no folder " + folder
                    + ". Name a folder of .txt, .md or .html files with --articles, or set `knowledge`.");
        }
        List<Stamp> stamps = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Walk(stamps));
        } catch (IOException e) {
            throw new SourceUnavailable("The folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
        stamps.sort(Comparator.comparing(Stamp::path));
        pathsById.clear();
        tables.clear();
        stamps.forEach(stamp -> pathsById.putIfAbsent(id(stamp.path()).value(), stamp.path()));
        return stamps.stream().map(this::withState).toList();
    }

    /** A file whose id is taken is in another state than the same file once the id is free: it has to be read again. */
    private Stamp withState(Stamp stamp) {
        return stamp.path().equals(pathsById.get(id(stamp.path()).value())) ? stamp
                : new Stamp(stamp.path(), stamp.size(), -stamp.modified());
    }

    @Override
    public Reading read(Stamp stamp) {
        try {
            ArticleId id = id(stamp.path());
            String first = pathsById.getOrDefault(id.value(), stamp.path());
            if (!first.equals(stamp.path())) {
                return new Reading.Refused("has the same id (" + id + ") as " + first + ", which is used; rename one of them");
            }
            return read(stamp, id);
        } catch (UnreadableArticle e) {
            return new Reading.Refused(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return new Reading.Refused("is gone");
        } catch (IOException e) {
            return new Reading.Refused("cannot be read (" + e.getClass().getSimpleName() + "); check its rights");
        }
    }

    private Reading read(Stamp stamp, ArticleId id) throws IOException, UnreadableArticle {
        if (stamp.size() > LARGEST_FILE) {
            throw new UnreadableArticle("is larger than " + (LARGEST_FILE >> 20) + " MB, the most an article may have; split it");
        }
        Path file = folder.resolve(stamp.path());
        byte[] bytes = Files.readAllBytes(file);
        ArticleFacts facts = tableBeside(file).of(id);
        ArticleFile.ReadFile read =
                new ArticleFile(LocalDate.now(clock)).read(id, stamp.path(), Decoding.decode(bytes), facts);
        return new Reading.Read(read.article(), hash(bytes, facts), read.remark());
    }

    /** The table in the file's folder, or in the one above it; an empty one if there is none. */
    private ArticlesTable tableBeside(Path file) throws IOException {
        Path beside = tablePath(file);
        ArticlesTable table = tables.get(beside);
        if (table == null) {
            table = Files.isRegularFile(beside) ? readTable(beside) : ArticlesTable.of("");
            tables.put(beside, table);
        }
        return table;
    }

    private static Path tablePath(Path file) {
        Path beside = file.resolveSibling(ArticlesTable.FILE_NAME);
        return Files.exists(beside) ? beside : file.resolveSibling("..").resolve(ArticlesTable.FILE_NAME).normalize();
    }

    private static ArticlesTable readTable(Path file) throws IOException {
        try {
            return ArticlesTable.of(Decoding.decode(Files.readAllBytes(file)));
        } catch (UnreadableArticle e) {
            throw new IOException(file + " " + e.getMessage(), e);
        }
    }

    private static ArticleId id(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new ArticleId(name.substring(0, name.lastIndexOf('.')));
    }

    /** Of all an article is made from: an edited table changes it as an edited file does. */
    private static String hash(byte[] bytes, ArticleFacts facts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest(facts.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0
                && !name.startsWith(".")
                && !name.equalsIgnoreCase("README.md")
                && !name.substring(0, dot).isBlank()
                && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final List<Stamp> stamps;
        private final Map<Path, Long> tableTimes = new HashMap<>();

        Walk(List<Stamp> stamps) {
            this.stamps = stamps;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            String name = directory.equals(folder) ? "" : directory.getFileName().toString();
            return name.startsWith(".") || name.equals("history") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isArticle(file)) {
                long modified = Math.max(attributes.lastModifiedTime().toMillis(), tableModified(file));
                stamps.add(new Stamp(path(file), attributes.size(), modified));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (isArticle(file)) {
                stamps.add(new Stamp(path(file), 0, 0));
            }
            return FileVisitResult.CONTINUE;
        }

        private String path(Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }

        private long tableModified(Path file) {
            Path folder = file.resolveSibling("");
            return tableTimes.computeIfAbsent(folder, _ -> tablePath(file).toFile().lastModified());
        }
    }
}
