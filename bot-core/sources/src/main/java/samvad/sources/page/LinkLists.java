package samvad.sources.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** Lists of links and of teasers to other articles, with the line that announces them. */
final class LinkLists {
    private static final String BLOCKS = "ul,ol,dl,table,div,section,p,h2,h3,h4,h5,h6";

    /** Of an element's text, what links make of a list of links. */
    private static final double MOSTLY = 0.7;

    /** UTF-16 units; a longer line announces nothing. */
    private static final int LONGEST_LABEL = 60;

    private static final int FEWEST_TEASERS = 3;

    /** UTF-16 units of one teaser, headline included. */
    private static final int LONGEST_TEASER = 700;

    private LinkLists() {}

    /** Takes out lists whose every item leads to another article by a linked headline, with a few words on it. */
    static void removeTeasers(Element body) {
        for (Element list : body.select("ul,ol,div,section")) {
            List<Element> items = list.children().stream().filter(item -> !item.text().isBlank()).toList();
            long teasers = items.stream().filter(LinkLists::isTeaser).count();
            if (list.parent() != null && teasers >= FEWEST_TEASERS && teasers >= items.size() * MOSTLY) {
                removeWithLabel(list);
            }
        }
    }

    private static boolean isTeaser(Element item) {
        return !item.nameIs("p") && item.selectFirst("h1 a,h2 a,h3 a,h4 a,h5 a,h6 a,a h2,a h3,a h4,a h5") != null && item.text().length() <= LONGEST_TEASER;
    }

    /** Takes out what is mostly links. A linked heading over prose stays. */
    static void removeLists(Element root) {
        remove(root, "span");
        remove(root, BLOCKS);
    }

    private static void remove(Element root, String selector) {
        for (Element element : selector.equals("span") ? root.select(selector).reversed() : root.select(selector)) {
            if (element != root && element.hasParent() && isList(element)) {
                removeWithLabel(element);
            }
        }
    }

    private static boolean isList(Element element) {
        int all = element.text().length();
        int linked = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
        if (all == 0 || linked < all * MOSTLY || element.selectFirst("blockquote") != null) {
            return false;
        }
        return switch (element.normalName()) {
            case "span" -> element.select("a").size() >= FEWEST_TEASERS;
            case "h2", "h3", "h4", "h5", "h6" -> element.nextElementSibling() == null;
            default -> true;
        };
    }

    private static void removeWithLabel(Element element) {
        Element before = element.previousElementSibling();
        if (before != null && isLabel(before)) {
            before.remove();
        }
        element.remove();
    }

    private static boolean isLabel(Element element) {
        String text = element.text();
        return !text.isEmpty() && text.length() <= LONGEST_LABEL && element.selectFirst("img,blockquote") == null
                && (text.endsWith(":") || !new TextRun(element, text, 0).endsSentence());
    }
}
