package samvad.sources.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The words of a feed's element, which may be plain text, escaped HTML, markup in place, or base64 of any. */
final class FeedWords {
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");

    private FeedWords() {}

    /** On one line, without markup. */
    static String plain(Element element) {
        return plain(html(element), isPlain(element));
    }

    static String plain(String words, boolean isPlain) {
        String text = !isPlain && MARKUP.matcher(words).find() ? Jsoup.parse(words).text() : words;
        return text.replaceAll("\\s+", " ").strip();
    }

    /** As HTML where the feed gives HTML. */
    static String html(Element element) {
        if (element.attr("mode").equalsIgnoreCase("base64")) {
            return decoded(element.text());
        }
        if (!element.children().isEmpty()) {
            return element.html();
        }
        String words = LooseFeed.ownWords(element).strip();
        boolean binary = !isText(element.attr("type")) && element.hasAttr("type") && !element.attr("type").contains("xml") && !element.attr("type").contains("html");
        return binary ? decoded(words) : words;
    }

    private static boolean isText(String type) {
        return type.isEmpty() || type.toLowerCase(Locale.ROOT).startsWith("text");
    }

    private static boolean isPlain(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        return (type.equals("text") || type.equals("text/plain")) && !element.attr("mode").equalsIgnoreCase("escaped") && element.children().isEmpty();
    }

    /** What is no base64 is what it looks like. */
    private static String decoded(String words) {
        try {
            return new String(Base64.getMimeDecoder().decode(words), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return words;
        }
    }
}
