package samvad.telegram;

import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * A message's text as it grows: in Telegram's HTML (https://core.telegram.org/bots/api#html-style) and, beside it, as people
 * read it, which is what the limit of 4096 counts. A tag is opened and closed in one call, so none is ever left open.
 */
final class Markup {
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();

    Markup text(String text) {
        html.append(escaped(text));
        plain.append(text);
        return this;
    }

    Markup tagged(String tag, Markup inner) {
        html.append('<').append(tag).append('>').append(inner.html).append("</").append(tag.split(" ", 2)[0]).append('>');
        plain.append(inner.plain);
        return this;
    }

    /** Linked if the address is one of the web; else the words alone. */
    Markup link(String text, Optional<String> address) {
        Optional<HttpUrl> web = address.map(HttpUrl::parse);
        if (web.isEmpty()) {
            return text(text);
        }
        html.append("<a href=\"").append(escaped(web.get().toString())).append("\">").append(escaped(text)).append("</a>");
        plain.append(text);
        return this;
    }

    Markup append(Markup other) {
        html.append(other.html);
        plain.append(other.plain);
        return this;
    }

    boolean isEmpty() {
        return plain.isEmpty();
    }

    /** In UTF-16 units, after tags and escapes are read. */
    int length() {
        return plain.length();
    }

    String html() {
        return html.toString();
    }

    String plain() {
        return plain.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
