package samvad.sources;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.PublicationDate;
import samvad.engine.knowledge.Source;
import samvad.engine.language.DateMention;
import samvad.engine.language.Dates;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;

/** Makes an article of a file's text, of what the file says of itself and of what stands beside it in a table. */
final class ArticleFile {
    /** Programs write year 1 for "unknown"; no newspaper is older than this year. */
    private static final int FIRST_NEWSPAPER = 1605;

    private final LocalDate today;

    ArticleFile(LocalDate today) {
        this.today = today;
    }

    static ArticleFile on(Clock clock) {
        return new ArticleFile(LocalDate.now(clock));
    }

    /** @param remark what had to be left out, as a sentence; empty text if nothing */
    record ReadFile(Article article, String remark) {}

    ReadFile read(ArticleId id, String fileName, byte[] bytes, ArticleFacts table) throws UnreadableArticle {
        return read(id, parse(fileName.toLowerCase(Locale.ROOT), bytes), table);
    }

    /** @param table what is known of the article from elsewhere */
    ReadFile read(ArticleId id, TextArticle text, ArticleFacts table) throws UnreadableArticle {
        if (text.blocks().stream().noneMatch(block -> hasWords(block.span().in(text.text())))) {
            throw new UnreadableArticle("holds no words to search; write the article into it, or delete it");
        }
        ArticleFacts facts = text.facts().or(table);
        List<String> remarks = new ArrayList<>(text.remarks());
        Optional<LocalDate> date = facts.date().isPresent()
                ? facts.date().flatMap(written -> day(written, remarks))
                : text.complete() ? Optional.empty() : PublicationDate.in(body(text), today);
        Source source = new Source(
                id,
                facts.title().or(() -> text.headline().map(span -> span.in(text.text()))).map(PlainText::of)
                        .filter(title -> !title.isEmpty()),
                date,
                facts.language().flatMap(Language::ofCode).orElseGet(() -> Language.ofText(body(text))),
                facts.outlet().map(PlainText::of).filter(outlet -> !outlet.isEmpty()),
                facts.url().map(PlainText::of).filter(ArticleFile::isWebAddress),
                facts.sample());
        return new ReadFile(new Article(source, text.text(), text.blocks(), facts.topics()), String.join("; ", remarks));
    }

    private static TextArticle parse(String fileName, byte[] bytes) throws UnreadableArticle {
        boolean page = fileName.endsWith(".html") || fileName.endsWith(".htm");
        String decoded = page ? Decoding.decodePage(bytes) : Decoding.decode(bytes);
        if (decoded.isBlank()) {
            throw new UnreadableArticle("is empty; write the article into it, or delete it");
        }
        if (page) {
            return HtmlPage.read(decoded);
        }
        return fileName.endsWith(".md") ? TextArticle.ofMarkdown(decoded) : TextArticle.ofPlainText(decoded);
    }

    private static String body(TextArticle text) {
        int start = text.blocks().getFirst().span().start();
        return text.text().substring(start);
    }

    /** The day written beside an article; what cannot be one is left out and remarked on. */
    private Optional<LocalDate> day(String written, List<String> remarks) {
        Optional<LocalDate> day = isoDay(written).or(() -> Dates.in(written).stream()
                .map(DateMention::fullDate).flatMap(Optional::stream).findFirst())
                .filter(read -> read.getYear() >= FIRST_NEWSPAPER);
        if (day.isEmpty()) {
            remarks.add("its date \"" + PlainText.of(written) + "\" is no calendar day and was left out; write YYYY-MM-DD");
        } else if (day.get().isAfter(today.plusDays(1))) {
            remarks.add("its date " + day.get() + " lies in the future and was left out; correct it");
            return Optional.empty();
        }
        return day;
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

    private static boolean isWebAddress(String url) {
        return url.matches("(?i)https?://[^\\s\"<>]+");
    }
}
