package samvad.launcher.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Block;
import samvad.engine.knowledge.Imprint;
import samvad.engine.knowledge.Ingested;
import samvad.engine.knowledge.Source;
import samvad.engine.language.PlainText;
import samvad.sources.NamedFiles.Offered;

/** Tells what became of each article offered, a line each, and counts. */
final class IngestReport {
    private final PrintWriter out;
    private final boolean json;
    private final boolean dryRun;
    private final ObjectMapper mapper = new ObjectMapper();

    /** What this run has taken in, and from which file. */
    private final Map<ArticleId, String> files = new HashMap<>();

    private int added;
    private int revised;
    private int known;
    private int rejected;

    IngestReport(PrintWriter out, boolean json, boolean dryRun) {
        this.out = out;
        this.json = json;
        this.dryRun = dryRun;
    }

    /**
     * @param file its path, or its address
     * @param remark what of it had to be left out; empty text if nothing
     */
    void tell(String file, Ingested outcome, String remark, Offered offered) {
        switch (outcome) {
            case Ingested.Added(Article article) -> {
                added++;
                files.put(article.source().id(), file);
                print(file, "added", article, remark);
            }
            case Ingested.Revised(Article article) -> {
                revised++;
                String before = files.put(article.source().id(), file);
                print(file, "revised", article, before == null || before.equals(file) ? remark : inItsPlace(before, remark));
            }
            case Ingested.AlreadyKnown(Article article) -> {
                known++;
                print(file, "already known", article, remark);
            }
            case Ingested.Rejected(String reason) -> {
                rejected++;
                print(file, reason, offered);
            }
        }
        out.flush();
    }

    /** Pages of one address are versions of one article; a desk that gave several the address of its home page has to know. */
    private static String inItsPlace(String before, String remark) {
        String taken = "it has the address of " + before + " and takes its place; if they are two articles, give each a url of its own";
        return remark.isEmpty() ? taken : remark + "; " + taken;
    }

    /** The summary goes where it disturbs no data. */
    void finish(PrintWriter err) {
        int files = added + revised + known + rejected;
        err.println(files + (files == 1 ? " file: " : " files: ") + added + " added, " + revised + " revised, " + known + " already known, "
                + rejected + " rejected." + (dryRun ? " Nothing was written (--dry-run)." : ""));
        err.flush();
    }

    /** True if something offered is held: the index may lack it, also what a run took in that was ended half-way. */
    boolean holdsAny() {
        return !dryRun && added + revised + known > 0;
    }

    int rejected() {
        return rejected;
    }

    private void print(String file, String outcome, Article article, String remark) {
        Source source = article.source();
        if (json) {
            ObjectNode line = line(file, Optional.of(article), outcome, remark);
            if (dryRun) {
                line.put("text", words(article));
            }
            out.println(line);
            return;
        }
        out.println(PlainText.of(outcome + ": " + source.id() + " | " + source.title().orElse("no title") + " | "
                + source.date().map(Object::toString).orElse("no date") + " | " + source.outlet().orElse("no outlet") + told(article.imprint())
                + (remark.isEmpty() ? "" : " (" + file + ": " + remark + ")")));
    }

    private static String told(Imprint imprint) {
        return Stream.of(imprint.author().map(author -> "by " + author),
                        imprint.published().map(time -> "published " + time), imprint.modified().map(time -> "modified " + time),
                        imprint.embargo().map(until -> "embargo until " + until), Optional.of("headline and link only").filter(_ -> imprint.headlineOnly()))
                .flatMap(Optional::stream).map(" | "::concat).collect(Collectors.joining());
    }

    /** The article's own words: neither captions nor pointers to other stories. */
    private static String words(Article article) {
        return article.blocks().stream().filter(block -> !(block instanceof Block.Caption) && !(block instanceof Block.Pointer))
                .map(block -> block.span().in(article.text())).collect(Collectors.joining("\n\n"));
    }

    private void print(String file, String reason, Offered offered) {
        if (json) {
            ObjectNode line = line(file, Optional.empty(), "rejected", reason);
            line.put("title", offered.title().orElse(null)).put("url", offered.url().orElse(null));
            out.println(line);
            return;
        }
        out.println(PlainText.of("rejected: " + offered.url().filter(url -> !url.equals(file)).map(url -> file + ": " + url).orElse(file) + " " + reason));
    }

    private static @Nullable String time(Optional<?> time) {
        return time.map(Object::toString).orElse(null);
    }

    private ObjectNode line(String file, Optional<Article> article, String outcome, String reason) {
        Optional<Source> source = article.map(Article::source);
        Imprint imprint = article.map(Article::imprint).orElse(Imprint.UNKNOWN);
        return mapper.createObjectNode()
                .put("file", file)
                .put("id", source.map(known -> known.id().value()).orElse(null))
                .put("title", source.flatMap(Source::title).orElse(null))
                .put("date", source.flatMap(Source::date).map(Object::toString).orElse(null))
                .put("language", source.map(known -> known.language().code()).orElse(null))
                .put("outlet", source.flatMap(Source::outlet).orElse(null))
                .put("url", source.flatMap(Source::url).orElse(null))
                .put("author", imprint.author().orElse(null))
                .put("published", time(imprint.published()))
                .put("modified", time(imprint.modified()))
                .put("embargo_until", time(imprint.embargo()))
                .put("headline_only", imprint.headlineOnly())
                .put("outcome", outcome.replace(' ', '-'))
                .put("reason", reason.isEmpty() ? null : reason);
    }
}
