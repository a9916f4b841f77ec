package samvad.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.Fingerprint;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.SourceUnavailable;

/**
 * A folder of {@code .txt}, {@code .md} and {@code .html} files, with those in the folders below it. Not read: hidden files
 * and folders, {@code README.md}, {@code history/}, where earlier versions of articles are kept, what {@code removed.tsv} names, and
 * what is under embargo.
 */
public final class ArticlesFolder implements NewsSource {
    /** In bytes. The longest news reports are a hundredth of it. */
    public static final long LARGEST_FILE = 8L << 20;

    private final Path folder;
    private final Clock clock;
    private final Map<String, String> pathsById = new HashMap<>();
    private final Map<Path, ArticlesTable> tables = new HashMap<>();
    private final Set<Path> tablesToldOf = new HashSet<>();
    private Optional<RemovedList> removed = Optional.empty();
    private Optional<String> unread = Optional.empty();

    public ArticlesFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public List<Stamp> stamps() {
        if (!Files.isDirectory(folder)) {
            throw new SourceUnavailable((Files.exists(folder) ? folder + " is no folder" : "There is no folder " + folder)
                    + ". Name a folder of .txt, .md or .html files with --articles, or set `knowledge`.");
        }
        List<Stamp> stamps;
        try {
            FolderWalk walk = FolderWalk.through(folder);
            stamps = walk.stamps();
            unread = walk.unread();
        } catch (IOException e) {
            throw new SourceUnavailable("The folder " + folder + " cannot be read (" + e.getClass().getSimpleName()
                    + "). Check its rights.", e);
        }
        RemovedList list = RemovedList.of(folder);
        removed = Optional.of(list);
        pathsById.clear();
        tables.clear();
        tablesToldOf.clear();
        if (!list.isEmpty()) {
            stamps = stamps.stream().filter(stamp -> !list.names(idOf(stamp.path()))).map(stamp -> doubted(stamp, list)).toList();
        }
        stamps.forEach(stamp -> pathsById.putIfAbsent(idOf(stamp.path()).value(), stamp.path()));
        return stamps.stream().map(this::marked).toList();
    }

    @Override
    public List<String> passedOver() {
        return unread.stream().toList();
    }

    /** Whether an address on the list is the file's only reading tells, and that is done again when the list has changed. */
    private static Stamp doubted(Stamp stamp, RemovedList list) {
        return list.mayMean(idOf(stamp.path())) ? new Stamp(stamp.path(), stamp.size(), Math.max(stamp.modified(), list.modified())) : stamp;
    }

    /** Reading a file whose id another has gives a refusal for as long as there are both: its stamp changes with that. */
    private Stamp marked(Stamp stamp) {
        return isFirstOfItsId(stamp) ? stamp : new Stamp(stamp.path(), stamp.size(), -1 - stamp.modified());
    }

    private boolean isFirstOfItsId(Stamp stamp) {
        return pathsById.getOrDefault(idOf(stamp.path()).value(), stamp.path()).equals(stamp.path());
    }

    @Override
    public Reading read(Stamp stamp) {
        Reading reading = readNow(stamp);
        Optional<Instant> until = reading instanceof Reading.Read(Article article, String _, String _)
                ? article.imprint().embargo().filter(clock.instant()::isBefore) : Optional.empty();
        return until.<Reading>map(time -> new Reading.Refused("is under embargo until " + time, until)).orElse(reading);
    }

    /** Reads one item also while it is under embargo: for who keeps it, not for who tells of it. */
    Reading readNow(Stamp stamp) {
        try {
            return isFirstOfItsId(stamp) ? readFile(stamp) : new Reading.Refused("has the same id (" + idOf(stamp.path()) + ") as "
                    + pathsById.get(idOf(stamp.path()).value()) + ", which is used; rename one of them");
        } catch (UnreadableArticle e) {
            return new Reading.Refused(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return new Reading.Refused(Files.isSymbolicLink(folder.resolve(stamp.path()))
                    ? "is a symbolic link to a file that is not there; delete it or restore the file"
                    : "was deleted while the folder was read; nothing is lost but this article");
        } catch (IOException e) {
            return new Reading.Refused("cannot be read (" + e.getClass().getSimpleName() + "); check its rights");
        }
    }

    /** True if reading this one is refused because the article was removed. */
    boolean isRemoved(Stamp stamp) {
        try {
            return isFirstOfItsId(stamp) && removed(parsed(stamp).file()).isPresent();
        } catch (IOException | UnreadableArticle e) {
            return false;
        }
    }

    private Optional<String> removed(ArticleFile.ReadFile file) {
        return removed.orElseGet(() -> RemovedList.of(folder)).why(file.article().source());
    }

    private Reading readFile(Stamp stamp) throws IOException, UnreadableArticle {
        Parsed parsed = parsed(stamp);
        Optional<String> whyNot = removed(parsed.file());
        if (whyNot.isPresent()) {
            return new Reading.Refused(whyNot.get() + "; delete the file, or take it out of " + RemovedList.FILE_NAME);
        }
        return new Reading.Read(parsed.file().article(), parsed.hash(), remarks(parsed.file().remark(), parsed.ofTable()));
    }

    private record Parsed(ArticleFile.ReadFile file, String hash, List<String> ofTable) {}

    private Parsed parsed(Stamp stamp) throws IOException, UnreadableArticle {
        Path file = folder.resolve(stamp.path());
        if (Files.isDirectory(file)) {
            throw new UnreadableArticle("is a folder that cannot be listed; check its rights");
        }
        if (Math.max(stamp.size(), Files.size(file)) > LARGEST_FILE) {
            throw new UnreadableArticle("is larger than " + (LARGEST_FILE >> 20) + " MB, the most an article may have; split it");
        }
        byte[] bytes = Files.readAllBytes(file);
        Path tablePath = ArticlesTable.pathFor(file);
        ArticlesTable table = tables.computeIfAbsent(tablePath, ArticlesTable::read);
        ArticleId id = idOf(stamp.path());
        ArticleFacts facts = table.of(id);
        ArticleFile.ReadFile read = ArticleFile.on(clock).read(id, stamp.path(), bytes, facts);
        List<String> ofTable = new ArrayList<>(table.remarks(id));
        if (tablesToldOf.add(tablePath)) {
            ofTable.addAll(table.remarks());
        }
        return new Parsed(read, hash(bytes, facts), ofTable);
    }

    private static String remarks(String ofFile, List<String> ofTable) {
        return Stream.concat(Stream.of(ofFile), ofTable.stream()).filter(remark -> !remark.isEmpty()).collect(Collectors.joining("; "));
    }

    /** The id of the article in a file: its name without the ending. */
    public static ArticleId idOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return new ArticleId(dot > 0 ? name.substring(0, dot) : name);
    }

    /** Of all an article is made from: an edited table changes it as an edited file does. */
    private static String hash(byte[] bytes, ArticleFacts facts) {
        return Fingerprint.of(bytes, facts.toString().getBytes(StandardCharsets.UTF_8));
    }
}
