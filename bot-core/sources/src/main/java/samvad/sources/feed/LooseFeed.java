package samvad.sources.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads of a feed what can be told, whatever is wrong with its XML: cut short, unknown entities, tags never closed. Nothing is fetched or expanded. */
final class LooseFeed {
    /** Elements inside one another; more is no feed but an attack. */
    private static final int DEEPEST = 100;

    private final Document feed;
    private final String address;

    private LooseFeed(Document feed, String address) {
        this.feed = feed;
        this.address = address;
    }

    static Feed read(String text, String address) throws NoFeed {
        Parser parser = Parser.xmlParser();
        parser.setMaxDepth(DEEPEST);
        return new LooseFeed(parser.parseInput(text, ""), address).read();
    }

    private Feed read() throws NoFeed {
        Element root = feed.children().stream().filter(element -> !element.nameIs("?xml")).findFirst().orElseThrow(() -> new NoFeed("is no feed: it holds no element"));
        List<Element> elements = new ArrayList<>();
        for (Element element : feed.getAllElements()) {
            String name = local(element);
            if ((name.equals("item") || name.equals("entry")) && element.parents().stream().noneMatch(parent -> local(parent).equals("entry") || local(parent).equals("item"))) {
                elements.add(element);
            }
        }
        Element channel = children(root, "channel").stream().findFirst().orElse(root);
        String home = children(channel, "link").stream().map(this::href).filter(link -> !link.isEmpty()).findFirst().orElse("");
        List<FeedItem> items = elements.stream().limit(FeedText.MOST_ITEMS).map(element -> item(element, home)).toList();
        return new Feed(text(channel, "title"), text(channel, "language").or(() -> attribute(root, "xml:lang")), items, elements.size() - items.size());
    }

    private FeedItem item(Element item, String home) {
        String content = "";
        for (String name : List.of("encoded", "content", "description", "summary", "body")) {
            for (Element element : children(item, name)) {
                String html = FeedWords.html(element);
                content = html.length() > content.length() ? html : content;
            }
        }
        return new FeedItem(text(item, "title"), link(item, home),
                first(item, "pubdate", "published", "issued", "date", "updated", "modified", "created"),
                first(item, "creator", "author"), content);
    }

    private Optional<String> first(Element item, String... names) {
        for (String name : names) {
            Optional<String> found = text(item, name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The item's own address: its link, else a guid or an id that is one. */
    private Optional<String> link(Element item, String home) {
        List<Element> links = children(item, "link");
        return links.stream().filter(link -> List.of("", "alternate").contains(link.attr("rel").toLowerCase(Locale.ROOT))).map(this::href)
                .filter(link -> !link.isEmpty()).findFirst()
                .or(() -> children(item, "guid").stream().filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false")).map(Element::text)
                        .filter(LooseFeed::isWeb).findFirst())
                .or(() -> text(item, "id").filter(LooseFeed::isWeb))
                .or(() -> attribute(item, "rdf:about").filter(LooseFeed::isWeb))
                .flatMap(link -> WebLinks.resolve(link, bases(item, home)));
    }

    private static boolean isWeb(String address) {
        return address.strip().regionMatches(true, 0, "http", 0, 4);
    }

    private String href(Element link) {
        return link.hasAttr("href") ? link.attr("href").strip() : link.text().strip();
    }

    /** From the nearest: what xml:base says on the way up, where the feed was, the site it belongs to. */
    private List<String> bases(Element item, String home) {
        List<String> bases = new ArrayList<>();
        for (Element element = item; element != null; element = element.parent()) {
            if (element.hasAttr("xml:base")) {
                bases.add(element.attr("xml:base").strip());
            }
        }
        bases.add(address);
        bases.add(home);
        return bases;
    }

    private Optional<String> text(Element parent, String name) {
        return children(parent, name).stream().map(FeedWords::plain).filter(text -> !text.isEmpty()).findFirst();
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    /** Those without a prefix come first. */
    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : parent.children()) {
            if (local(child).equals(name) && !child.tagName().toLowerCase(Locale.ROOT).startsWith("media:") && !child.tagName().toLowerCase(Locale.ROOT).startsWith("itunes:")) {
                found.add(child.tagName().indexOf(':') < 0 ? (int) found.stream().filter(other -> other.tagName().indexOf(':') < 0).count() : found.size(), child);
            }
        }
        return found;
    }

    private static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** The text directly in an element, CDATA too. */
    static String ownWords(Element element) {
        StringBuilder words = new StringBuilder();
        element.childNodes().forEach(node -> words.append(node instanceof TextNode text ? text.getWholeText() : ""));
        return words.toString();
    }
}
