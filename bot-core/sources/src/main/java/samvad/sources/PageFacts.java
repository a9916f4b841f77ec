package samvad.sources;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import samvad.engine.knowledge.PublicationDate;
import samvad.sources.ArticleFacts.Fact;
import samvad.sources.page.Byline;

/** What a web page says of itself: Open Graph, JSON-LD, and the marks of HTML. Its language is read from its words instead. */
final class PageFacts {
    /** UTF-16 units beside a time in one paragraph: a line that says when, not prose about an old event. */
    private static final int LONGEST_BYLINE = 80;

    /** UTF-16 units; of four names or five. */
    private static final int LONGEST_AUTHOR = 120;

    private static final Pattern DAY_OF_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)/(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])(?=/)");

    private PageFacts() {}

    static ArticleFacts of(Document page) {
        NewsMarkup markup = NewsMarkup.in(page);
        Optional<String> published = meta(page, "article:published_time").filter(PageFacts::isKnown).or(() -> markup.published().filter(PageFacts::isKnown))
                .or(() -> attribute(page, "[itemprop=datePublished]", "content"))
                .or(() -> attribute(page, "[itemprop=datePublished]", "datetime"))
                .or(() -> attribute(page, "time[itemprop=datePublished],time[pubdate]", "datetime"))
                .or(() -> bylineTime(page))
                .or(() -> firstMeta(page, "og:published_time", "og:article:published_time", "article.published", "datePublished", "date", "pubdate",
                        "publishdate", "publish-date", "publish_date", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued", "dcterms.created",
                        "dcterms.issued", "DC.date", "DC.date.issued"))
                .or(() -> PublicationDate.in(Byline.of(page), LocalDate.MAX).map(LocalDate::toString))
                .or(() -> dayOfAddress(page));
        return ArticleFacts.of(Fact.TITLE, meta(page, "og:title").or(markup::headline).or(() -> text(page, "h1")).or(() -> text(page, "title")))
                .with(Fact.DATE, published)
                .with(Fact.MODIFIED, firstMeta(page, "article:modified_time", "og:updated_time", "article:modified", "dateModified", "dcterms.modified").filter(PageFacts::isKnown)
                        .or(() -> markup.modified().filter(PageFacts::isKnown))
                        .or(() -> attribute(page, "[itemprop=dateModified]", "content"))
                        .or(() -> attribute(page, "[itemprop=dateModified]", "datetime")))
                .with(Fact.AUTHOR, author(page, markup))
                .with(Fact.OUTLET, meta(page, "og:site_name").or(markup::publisher))
                .with(Fact.URL, webAddress(attribute(page, "link[rel=canonical]", "href")).or(() -> webAddress(meta(page, "og:url"))));
    }

    private static Optional<String> author(Document page, NewsMarkup markup) {
        return Stream.of(markup.author(), meta(page, "author"), meta(page, "article:author"), meta(page, "byl"), meta(page, "parsely-author"),
                        meta(page, "sailthru.author"), meta(page, "dc.creator"), attribute(page, "[itemprop=author] [itemprop=name]", "content"),
                        text(page, "[itemprop=author] [itemprop=name]"), text(page, "[itemprop=author]"), text(page, "a[rel=author]"))
                .flatMap(Optional::stream).filter(PageFacts::isName).findFirst();
    }

    /** Some give the address of a profile instead, or a whole paragraph. */
    private static boolean isName(String author) {
        return author.length() <= LONGEST_AUTHOR && author.codePoints().anyMatch(Character::isLetter) && !author.contains("://") && !author.startsWith("@");
    }

    /** Programs write year 1 for "unknown". */
    private static boolean isKnown(String date) {
        return !date.startsWith("0001-");
    }

    /** Many newsrooms file their pages by day: ".../2025/11/18/pier-opens". */
    private static Optional<String> dayOfAddress(Document page) {
        return attribute(page, "link[rel=canonical]", "href").or(() -> meta(page, "og:url")).map(DAY_OF_ADDRESS::matcher).filter(Matcher::find)
                .map(day -> day.group(1) + "-" + day.group(2) + "-" + day.group(3));
    }

    private static Optional<String> firstMeta(Document page, String... names) {
        return Stream.of(names).map(name -> meta(page, name)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> bylineTime(Document page) {
        return page.select("time[datetime]").stream()
                .filter(time -> time.closest("nav,aside,footer,[hidden],blockquote") == null)
                .filter(PageFacts::isInByline)
                .map(time -> time.attr("datetime").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static boolean isInByline(Element time) {
        Element paragraph = time.closest("p,li,td,div,section,article,body");
        String around = paragraph == null ? "" : paragraph.nameIs("p") || paragraph.nameIs("li") || paragraph.nameIs("td")
                ? paragraph.text() : paragraph.ownText();
        return around.length() - time.text().length() <= LONGEST_BYLINE && !around.matches("(?s).*[.।]\\s*");
    }

    private static Optional<String> webAddress(Optional<String> url) {
        return url.filter(address -> address.regionMatches(true, 0, "http", 0, 4));
    }

    private static Optional<String> meta(Document page, String property) {
        return attribute(page, "meta[property=" + property + "],meta[name=" + property + "]", "content");
    }

    private static Optional<String> attribute(Document page, String selector, String name) {
        return Optional.ofNullable(page.selectFirst(selector)).map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty());
    }

    private static Optional<String> text(Document page, String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).map(Element::text).filter(value -> !value.isBlank());
    }
}
