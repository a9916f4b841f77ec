package samvad.sources;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Imprint;
import samvad.engine.knowledge.PublicationDate;
import samvad.engine.knowledge.Source;
import samvad.engine.knowledge.Use;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;
import samvad.engine.language.time.DateMention;
import samvad.engine.language.time.Dates;
import samvad.sources.ArticleFacts.Fact;

/** Makes an article of a file's text, of what the file says of itself and of what stands beside it in a table. */
final class ArticleFile {
    /** Programs write year 1 for "unknown"; no newspaper is older than this year. */
    private static final int FIRST_NEWSPAPER = 1605;

    private static final int DAY_LENGTH = "2025-11-18".length();

    private static final Pattern BY = Pattern.compile("(?i)^by:?\\s+");

    private final LocalDate today;
    private final ZoneId zone;

    private ArticleFile(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    static ArticleFile on(Clock clock) {
        return new ArticleFile(LocalDate.now(clock), clock.getZone());
    }

    /** @param remark what had to be left out, as a sentence; empty text if nothing */
    record ReadFile(Article article, String remark) {}

    ReadFile read(ArticleId id, String fileName, byte[] bytes, ArticleFacts table) throws UnreadableArticle {
        return read(id, parse(fileName.toLowerCase(Locale.ROOT), bytes), table);
    }

    /** @param table what is known of the article from elsewhere */
    ReadFile read(ArticleId id, TextArticle text, ArticleFacts table) throws UnreadableArticle {
        ArticleFacts facts = text.facts().or(table);
        Imprint imprint = imprint(facts);
        boolean hasWords = text.blocks().stream().anyMatch(block -> hasWords(block.span().in(text.text())));
        if (!hasWords && !imprint.headlineOnly()) {
            throw new UnreadableArticle("holds no words to search; write the article into it, or delete it");
        }
        List<String> remarks = new ArrayList<>(text.remarks());
        Optional<LocalDate> date = facts.get(Fact.DATE).isPresent()
                ? facts.get(Fact.DATE).flatMap(written -> day(written, imprint, remarks))
                : text.complete() || !hasWords ? Optional.empty() : PublicationDate.in(body(text), today);
        Source source = new Source(
                id,
                facts.get(Fact.TITLE).or(() -> text.headline().map(span -> span.in(text.text()))).map(PlainText::of)
                        .filter(title -> !title.isEmpty()),
                date,
                facts.get(Fact.LANGUAGE).flatMap(Language::ofCode).orElseGet(() -> Language.ofText(hasWords ? body(text) : facts.get(Fact.TITLE).orElse(""))),
                facts.get(Fact.OUTLET).map(PlainText::of).filter(outlet -> !outlet.isEmpty()),
                facts.get(Fact.URL).map(PlainText::of).filter(ArticleFacts::isWebAddress),
                facts.sample());
        Article whole = new Article(source, text.text(), text.blocks(), facts.topics(), imprint);
        Article article = !imprint.headlineOnly() ? whole : whole.onlyHeadline()
                .orElseThrow(() -> new UnreadableArticle("may be shown by its headline only and has none; write its title into it"));
        return new ReadFile(article, String.join("; ", remarks));
    }

    private Imprint imprint(ArticleFacts facts) throws UnreadableArticle {
        return new Imprint(
                facts.get(Fact.AUTHOR).map(PlainText::of).map(author -> BY.matcher(author).replaceFirst("")).filter(author -> !author.isEmpty()),
                facts.get(Fact.PUBLISHED).flatMap(WrittenTime::of).or(() -> facts.get(Fact.DATE).flatMap(WrittenTime::of)),
                facts.get(Fact.MODIFIED).flatMap(WrittenTime::of),
                embargo(facts),
                isHeadlineOnly(facts));
    }

    /** One that cannot be read is no reason to show the article. */
    private Optional<Instant> embargo(ArticleFacts facts) throws UnreadableArticle {
        Optional<String> written = facts.get(Fact.EMBARGO);
        Optional<Instant> until = written.flatMap(time -> WrittenTime.of(time).map(OffsetDateTime::toInstant)
                .or(() -> isoDay(time).filter(_ -> time.strip().length() == DAY_LENGTH).map(day -> day.atStartOfDay(zone).toInstant())));
        if (written.isPresent() && until.isEmpty()) {
            throw new UnreadableArticle("has an embargo-until that is no time with a zone: \"" + PlainText.of(written.get()) + "\"; write it as in 2025-11-18T18:00+05:30");
        }
        return until;
    }

    private static boolean isHeadlineOnly(ArticleFacts facts) throws UnreadableArticle {
        String use = facts.get(Fact.USE).orElse(Use.FULL.key());
        return Use.of(use).orElseThrow(() -> new UnreadableArticle("has the use \"" + PlainText.of(use) + "\"; write " + Use.keys())) == Use.HEADLINE_AND_LINK;
    }

    private static TextArticle parse(String fileName, byte[] bytes) throws UnreadableArticle {
        boolean page = fileName.endsWith(".html") || fileName.endsWith(".htm");
        Decoding.Decoded decoded = page ? Decoding.decodePage(bytes) : Decoding.decode(bytes);
        if (decoded.text().isBlank()) {
            throw new UnreadableArticle("is empty; write the article into it, or delete it");
        }
        TextArticle article = page ? HtmlPage.read(decoded.text())
                : fileName.endsWith(".md") ? TextArticle.ofMarkdown(decoded.text()) : TextArticle.ofPlainText(decoded.text());
        return decoded.remark().isEmpty() ? article : article.with(decoded.remark());
    }

    private static String body(TextArticle text) {
        int start = text.blocks().getFirst().span().start();
        return text.text().substring(start);
    }

    /** The day written beside an article; what cannot be one is left out and remarked on. */
    private Optional<LocalDate> day(String written, Imprint imprint, List<String> remarks) {
        Optional<LocalDate> day = isoDay(written).or(() -> Dates.in(written).stream()
                .map(DateMention::fullDate).flatMap(Optional::stream).findFirst())
                .filter(read -> read.getYear() >= FIRST_NEWSPAPER);
        if (day.isEmpty()) {
            remarks.add("its date \"" + PlainText.of(written) + "\" is no calendar day and was left out; write YYYY-MM-DD");
        } else if (day.get().isAfter(newest(imprint))) {
            remarks.add("its date " + day.get() + " lies in the future and was left out; correct it");
            return Optional.empty();
        }
        return day;
    }

    /** What is handed over before its day may bear that day. */
    private LocalDate newest(Imprint imprint) {
        LocalDate tomorrow = today.plusDays(1);
        return imprint.embargo().map(until -> LocalDate.ofInstant(until, zone).plusDays(1)).filter(tomorrow::isBefore).orElse(tomorrow);
    }

    private static Optional<LocalDate> isoDay(String written) {
        try {
            return Optional.of(LocalDate.parse(written.substring(0, Math.min(10, written.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
