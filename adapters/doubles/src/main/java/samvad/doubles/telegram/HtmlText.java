package samvad.doubles.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns text in HTML style into text and entities, or refuses what is not well formed.
 *
 * @see <a href="https://core.telegram.org/bots/api#html-style">HTML style</a>
 */
final class HtmlText {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("b", "bold"), Map.entry("strong", "bold"),
            Map.entry("i", "italic"), Map.entry("em", "italic"),
            Map.entry("u", "underline"), Map.entry("ins", "underline"),
            Map.entry("s", "strikethrough"), Map.entry("strike", "strikethrough"), Map.entry("del", "strikethrough"),
            Map.entry("a", "text_link"), Map.entry("code", "code"), Map.entry("pre", "pre"),
            Map.entry("tg-spoiler", "spoiler"), Map.entry("span", "spoiler"), Map.entry("blockquote", "blockquote"));
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\\s+[^<>]*)?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)))?");
    private static final Pattern ESCAPED = Pattern.compile("&(?:(lt|gt|amp|quot)|#(\\d{1,7})|#x([0-9a-fA-F]{1,6}));");

    private record OpenTag(String name, String attributes, int at) {}

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final Deque<OpenTag> open = new ArrayDeque<>();
    private final List<TextEntity> entities = new ArrayList<>();

    private HtmlText(String html) {
        this.html = html;
    }

    static FormattedText parse(String html) {
        return new HtmlText(html).parse();
    }

    private FormattedText parse() {
        int at = 0;
        while (at < html.length()) {
            char next = html.charAt(at);
            at = next == '<' ? readTag(at) : next == '&' ? readEscaped(at) : readPlain(at);
        }
        if (!open.isEmpty()) {
            throw malformed("Can't find end tag corresponding to start tag \"" + open.peek().name() + "\"");
        }
        return new FormattedText(text.toString(), ordered());
    }

    private int readPlain(int at) {
        text.append(html.charAt(at));
        return at + 1;
    }

    private int readEscaped(int at) {
        Matcher escaped = ESCAPED.matcher(html).region(at, html.length());
        if (!escaped.lookingAt()) {
            return readPlain(at);
        }
        switch (escaped.group(1)) {
            case "lt" -> text.append('<');
            case "gt" -> text.append('>');
            case "amp" -> text.append('&');
            case "quot" -> text.append('"');
            case null, default -> text.appendCodePoint(numbered(escaped));
        }
        return escaped.end();
    }

    private static int numbered(Matcher escaped) {
        int code = escaped.group(2) != null ? Integer.parseInt(escaped.group(2)) : Integer.parseInt(escaped.group(3), 16);
        return Character.isValidCodePoint(code) && code != 0 ? code : '\uFFFD';
    }

    private int readTag(int at) {
        Matcher tag = TAG.matcher(html).region(at, html.length());
        if (!tag.lookingAt()) {
            throw malformed("Unsupported start tag \"\" at byte offset " + bytesBefore(at));
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (tag.group(1).isEmpty()) {
            start(name, tag.group(3), at);
        } else {
            end(name, at);
        }
        return tag.end();
    }

    private void start(String name, String attributes, int at) {
        boolean spoiler = attribute(attributes, "class").filter("tg-spoiler"::equals).isPresent();
        if (!KINDS.containsKey(name) || (name.equals("span") && !spoiler)) {
            throw malformed("Unsupported start tag \"" + name + "\" at byte offset " + bytesBefore(at));
        }
        open.push(new OpenTag(name, attributes, text.length()));
    }

    private void end(String name, int at) {
        OpenTag opened = open.poll();
        if (opened == null) {
            throw malformed("Unexpected end tag at byte offset " + bytesBefore(at));
        }
        if (!opened.name().equals(name)) {
            throw malformed("Unmatched end tag at byte offset " + bytesBefore(at)
                    + ", expected \"</" + opened.name() + ">\", found \"</" + name + ">\"");
        }
        entity(opened).filter(entity -> entity.length() > 0).ifPresent(entities::add);
    }

    private Optional<TextEntity> entity(OpenTag tag) {
        int length = text.length() - tag.at();
        return switch (tag.name()) {
            // a link without an address is words only
            case "a" -> attribute(tag.attributes(), "href").filter(href -> href.contains(":"))
                    .map(href -> new TextEntity("text_link", tag.at(), length, href));
            case "blockquote" -> Optional.of(new TextEntity(
                    tag.attributes().contains("expandable") ? "expandable_blockquote" : "blockquote", tag.at(), length));
            case "code" -> Optional.of(new TextEntity("code", tag.at(), length, language(tag)));
            default -> Optional.of(new TextEntity(KINDS.getOrDefault(tag.name(), tag.name()), tag.at(), length));
        };
    }

    private static @Nullable String language(OpenTag code) {
        return attribute(code.attributes(), "class").filter(name -> name.startsWith("language-"))
                .map(name -> name.substring("language-".length())).orElse(null);
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher each = ATTRIBUTE.matcher(attributes);
        while (each.find()) {
            if (each.group(1).equalsIgnoreCase(name)) {
                String value = each.group(2) != null ? each.group(2) : each.group(3) != null ? each.group(3) : each.group(4);
                return Optional.ofNullable(value).map(HtmlText::unescaped);
            }
        }
        return Optional.empty();
    }

    private static String unescaped(String value) {
        HtmlText reader = new HtmlText(value.replace("<", "&lt;"));
        return reader.parse().text();
    }

    /** Outer before inner; code and pre hold nothing else, and of the two pre wins. */
    private List<TextEntity> ordered() {
        return entities.stream()
                .filter(entity -> entities.stream().noneMatch(outer -> isCode(outer) && covers(outer, entity) && !entity.type().equals("pre")
                        && !outer.equals(entity)))
                .distinct()
                .sorted(Comparator.comparingInt(TextEntity::offset)
                        .thenComparing(Comparator.comparingInt(TextEntity::length).reversed()))
                .toList();
    }

    private static boolean isCode(TextEntity entity) {
        return entity.type().equals("code") || entity.type().equals("pre");
    }

    private static boolean covers(TextEntity outer, TextEntity inner) {
        return outer.offset() <= inner.offset() && inner.end() <= outer.end();
    }

    private int bytesBefore(int at) {
        return html.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
    }

    private static Refused malformed(String why) {
        return Refused.badRequest("can't parse entities: " + why);
    }
}
