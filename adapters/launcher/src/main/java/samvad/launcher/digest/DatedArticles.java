package samvad.launcher.digest;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samvad.engine.desk.Phrases;
import samvad.engine.digest.Digest;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.sources.ArticlesFolder;

/**
 * The articles of a folder that a digest may be made of.
 *
 * @param articles oldest first
 * @param samples true if they are those shipped with Samvad
 */
public record DatedArticles(List<Article> articles, boolean samples, int samplesLeftOut, int undated, int refused) {
    /** Days before a digest's first whose articles are read too: a story goes on from there. */
    private static final int READ_BEFORE = 30;

    /** The note on a digest of no story, which printed says so itself. */
    static final String QUIET = "quiet-day";

    /** Reads a folder; what cannot be read is named on {@code err}. */
    public static DatedArticles in(Path folder, Clock clock, boolean samplesMayBeShown, PrintWriter err) {
        List<Article> read = new ArrayList<>();
        int refused = 0;
        NewsSource source = new ArticlesFolder(folder, clock);
        for (NewsSource.Stamp stamp : source.stamps()) {
            switch (source.read(stamp)) {
                case Reading.Read(Article article, String _, String _) -> read.add(article);
                case Reading.Refused(String _, var until) when until.isPresent() -> {}
                case Reading.Refused(String reason, var _) -> {
                    refused++;
                    err.println(stamp.path() + " " + reason);
                }
            }
        }
        source.passedOver().forEach(err::println);
        return of(read, samplesMayBeShown, refused);
    }

    private static DatedArticles of(List<Article> read, boolean samplesMayBeShown, int refused) {
        boolean samples = samplesMayBeShown && !read.isEmpty() && read.stream().allMatch(article -> article.source().sample());
        List<Article> shown = read.stream().filter(article -> samples || !article.source().sample()).toList();
        List<Article> dated = shown.stream().filter(article -> article.source().date().isPresent())
                .sorted(Comparator.comparing((Article article) -> article.source().date().orElseThrow())
                        .thenComparing(article -> article.source().id())).toList();
        return new DatedArticles(dated, samples, read.size() - shown.size(), shown.size() - dated.size(), refused);
    }

    /** The day of the newest of them that is not after today; empty if there is none. */
    public Optional<LocalDate> newest(LocalDate today) {
        return articles.stream().flatMap(article -> article.source().date().stream()).filter(day -> !day.isAfter(today)).max(Comparator.naturalOrder());
    }

    /** What a digest of these days is made of, oldest first. */
    List<Article> of(LocalDate from, LocalDate date) {
        LocalDate first = from.minusDays(READ_BEFORE);
        return articles.stream().filter(article -> {
            LocalDate day = article.source().date().orElseThrow();
            return !day.isBefore(first) && !day.isAfter(date);
        }).toList();
    }

    /** What to know of a digest of these. */
    List<DigestJson.Note> notes(Phrases phrases, Optional<LocalDate> dateChosen, Digest digest) {
        List<DigestJson.Note> notes = new ArrayList<>();
        dateChosen.filter(_ -> !articles.isEmpty()).ifPresent(day -> notes.add(note("date-chosen", phrases, phrases.date(day))));
        if (samples) {
            notes.add(note("samples", phrases));
        }
        count("samples-left-out", samplesLeftOut, phrases, notes);
        count("articles-undated", undated, phrases, notes);
        count("files-refused", refused, phrases, notes);
        if (digest.items().isEmpty()) {
            notes.add(note(QUIET, phrases));
        }
        return notes;
    }

    private static void count(String code, int count, Phrases phrases, List<DigestJson.Note> notes) {
        if (count > 0) {
            notes.add(note(code, phrases, count));
        }
    }

    private static DigestJson.Note note(String code, Phrases phrases, Object... values) {
        return new DigestJson.Note(code, phrases.say("digest.note." + code, values));
    }
}
