package samvad.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Identify;
import samvad.engine.knowledge.Source;
import samvad.engine.knowledge.SourceUnavailable;
import samvad.engine.language.PlainText;

/**
 * {@code removed.tsv} in a folder of articles: what must not be found, told or taken in again. A line an article, with tabs between: its id
 * or web address, the day it was removed, the reason. A line that begins with {@code #} says nothing.
 */
public final class RemovedList {
    static final String FILE_NAME = "removed.tsv";

    private static final RemovedList NONE = new RemovedList(List.of(), 0);

    private final List<Line> lines;
    /** Ids and, of addresses, marks: each file's name is looked up. */
    private final Set<String> ids;
    private final Set<String> marks;
    private final long modified;

    /**
     * @param article an id or a web address
     * @param day and reason as written
     */
    private record Line(String article, String day, String reason) {
        boolean isAddress() {
            return Identify.isAddress(article);
        }

        boolean means(Source source) {
            return isAddress() ? source.url().filter(url -> Identify.sameAddress(url, article)).isPresent() : source.id().value().equals(article);
        }

        /** "was removed on 2026-11-29 (at the ministry's request)". */
        String saying() {
            return "was removed" + (day.isEmpty() ? "" : " on " + PlainText.of(day)) + (reason.isEmpty() ? "" : " (" + PlainText.of(reason) + ")");
        }
    }

    private RemovedList(List<Line> lines, long modified) {
        this.lines = List.copyOf(lines);
        this.ids = lines.stream().filter(line -> !line.isAddress()).map(Line::article).collect(Collectors.toUnmodifiableSet());
        this.marks = lines.stream().filter(Line::isAddress).map(line -> Identify.markOf(line.article())).collect(Collectors.toUnmodifiableSet());
        this.modified = modified;
    }

    /**
     * The list of a folder, empty if there is none. Throws {@link SourceUnavailable} if it cannot be read: nothing removed comes back
     * because of that.
     */
    public static RemovedList of(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            List<Line> lines = new ArrayList<>();
            for (String line : Decoding.decode(WholeFile.read(file, ArticlesFolder.LARGEST_FILE)).text().replace("\uFEFF", "").lines().toList()) {
                String[] cells = line.split("\t", -1);
                String article = cells[0].strip();
                if (!article.isEmpty() && !article.startsWith("#")) {
                    lines.add(new Line(article, cells.length > 1 ? cells[1].strip() : "", cells.length > 2 ? cells[2].strip() : ""));
                }
            }
            return new RemovedList(lines, Files.getLastModifiedTime(file).toMillis());
        } catch (UnreadableArticle e) {
            throw new SourceUnavailable(file + " " + e.getMessage() + ". It says which articles are removed; nothing is read before it can be.", e);
        } catch (IOException e) {
            throw new SourceUnavailable(file + ", which says which articles are removed, cannot be read (" + e.getClass().getSimpleName() + "). Check its rights.", e);
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** True if a line names the id itself. */
    boolean names(ArticleId id) {
        return ids.contains(id.value());
    }

    /** True if only reading an article of this id tells whether a line means it by its address. */
    boolean mayMean(ArticleId id) {
        Matcher given = Identify.GIVEN.matcher(id.value());
        return given.matches() ? marks.contains(given.group(3)) : !marks.isEmpty();
    }

    /** False if the id says that its article is not the one at an address. */
    static boolean mayBeAt(String address, ArticleId id) {
        Matcher given = Identify.GIVEN.matcher(id.value());
        return !given.matches() || Identify.markOf(address).equals(given.group(3));
    }

    /** Why an article offered is not taken in, to follow its name: it was removed, perhaps under another day or outlet. */
    Optional<String> whyNotTaken(Article offered) {
        String mark = Identify.mark(offered);
        return why(offered.source()).or(() -> lines.stream().filter(line -> {
            Matcher given = Identify.GIVEN.matcher(line.article());
            return given.matches() && given.group(3).equals(mark);
        }).map(Line::saying).findFirst());
    }

    /** Why an article is not there any more, to follow its name; empty if it is. */
    Optional<String> why(Source source) {
        return lines.stream().filter(line -> line.means(source)).map(Line::saying).findFirst();
    }

    /**
     * When the list was last changed, in milliseconds since 1970, up to a minute late: what it says moves it too, as a change may share its
     * millisecond with another.
     */
    long modified() {
        return modified + (lines.hashCode() & 0xFFFF);
    }

    /** Adds a line. For the one who holds the folder's lock. */
    static void add(Path folder, String article, LocalDate day, String reason) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        String before = Files.exists(file) ? Files.readString(file) : "# id or web address\tremoved on\treason\n";
        String ended = before.isEmpty() || before.endsWith("\n") ? before : before + "\n";
        WholeFile.write(file, (ended + PlainText.of(article) + "\t" + day + "\t" + PlainText.of(reason) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
