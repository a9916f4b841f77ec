package samvad.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;
import samvad.sources.feed.Feed;
import samvad.sources.feed.FeedText;
import samvad.sources.feed.NoFeed;

/** Files that a person names one by one or by their folder. Unlike an articles folder's, two of them may bear one name. */
public final class NamedFiles {
    private static final Pattern FEED = Pattern.compile(".*\\.(?:xml|rss|rdf|atom|json)(?:\\.gz)?");
    private static final Pattern PACKED_PAGE = Pattern.compile(".*\\.html?\\.gz");

    private final Clock clock;
    private final Map<Path, ArticlesFolder> folders = new HashMap<>();

    public NamedFiles(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a name stands for.
     *
     * @param files the file itself, or the articles of the folder and of those below it, by path
     * @param passedOver a sentence on files of the folder that are of a kind that is not read
     */
    public record Found(List<Path> files, List<String> passedOver) {}

    /** The files that somebody means by a file or folder. */
    public Found in(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return new Found(List.of(fileOrFolder), List.of());
        }
        ArticlesFolder folder = new ArticlesFolder(fileOrFolder, clock);
        return new Found(folder.stamps().stream().map(stamp -> fileOrFolder.resolve(stamp.path())).toList(), folder.passedOver());
    }

    /** What a file offers: one article, or the items of a feed. Also files that are compressed ({@code page.html.gz}). */
    public List<Offered> offered(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean packedPage = PACKED_PAGE.matcher(name).matches();
        if (!packedPage && !FEED.matcher(name).matches()) {
            return List.of(Offered.of(FolderWalk.hasEnding(name) ? text(file)
                    : new Reading.Refused("is of a kind that is not read; name .txt, .md, .html or .htm files, pages as .html.gz,"
                            + " or saved feeds as .xml, .rss, .rdf, .atom or .json")));
        }
        try {
            byte[] bytes = name.endsWith(".gz") ? unpacked(file) : WholeFile.read(file, ArticlesFolder.LARGEST_FILE);
            if (packedPage) {
                ArticleFile.ReadFile page = ArticleFile.on(clock).read(new ArticleId(name), name.substring(0, name.length() - 3), bytes, ArticleFacts.NONE);
                return List.of(Offered.of(new Reading.Read(page.article(), "", page.remark())));
            }
            Feed feed = FeedText.read(Decoding.decodeFeed(bytes, Optional.empty()), "");
            FeedArticles articles = new FeedArticles(clock);
            List<Offered> items = feed.items().stream().map(item -> new Offered(item.title(), item.link(), articles.read(feed, item))).toList();
            return items.isEmpty() ? List.of(Offered.of(new Reading.Refused("is a feed without items"))) : items;
        } catch (UnreadableArticle | NoFeed e) {
            return List.of(Offered.of(new Reading.Refused(String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            return List.of(Offered.of(new Reading.Refused("cannot be read (" + e.getClass().getSimpleName() + "); check its rights")));
        }
    }

    /**
     * @param title as far as it is known, whatever became of the article
     * @param url the same
     */
    public record Offered(Optional<String> title, Optional<String> url, Reading reading) {
        public static Offered of(Reading reading) {
            return reading instanceof Reading.Read(Article article, String _, String _)
                    ? new Offered(article.source().title(), article.source().url(), reading) : new Offered(Optional.empty(), Optional.empty(), reading);
        }
    }

    private static byte[] unpacked(Path file) throws IOException, UnreadableArticle {
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] bytes = packed.readNBytes((int) ArticlesFolder.LARGEST_FILE + 1);
            if (bytes.length > ArticlesFolder.LARGEST_FILE) {
                throw new UnreadableArticle("is larger than " + (ArticlesFolder.LARGEST_FILE >> 20) + " MB unpacked, the most an article may have; split it");
            }
            return bytes;
        }
    }

    /** A zero in a text is a slip in a folder of many; in a file that somebody names it is a sign of another kind of file. */
    private Reading text(Path file) {
        Reading reading = read(file);
        return reading instanceof Reading.Read(Article article, String _, String _) && article.text().indexOf('\0') >= 0
                ? new Reading.Refused("holds zero bytes and is no text; save its text as UTF-8") : reading;
    }

    /** Reads one file, with what {@code articles.tsv} beside it says. A bad one is refused, never an exception. */
    public Reading read(Path file) {
        Path folder = file.resolveSibling("");
        ArticlesFolder reader = folders.computeIfAbsent(folder, _ -> new ArticlesFolder(folder, clock));
        return reader.readNow(new Stamp(file.getFileName().toString(), size(file), 0));
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
