package samvad.sources.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** Cuts off what stands in the article's element before its text begins and after it ends: headline, lines of names and dates, calls to follow. */
final class Edges {
    /** Of the article's prose, what may stand over the headline and be no part of it. */
    private static final double MOST_BEFORE = 0.2;

    /** UTF-16 units; longer lines after the end are text. */
    private static final int LONGEST_LABEL = 80;

    private Edges() {}

    /** Takes out the headline and all that stands over it. */
    static void cutHead(Element root) {
        Element headline = root.selectFirst("h1");
        if (headline == null) {
            return;
        }
        Element header = headline.closest("header");
        Element last = header != null && header != root && root.getAllElements().contains(header) ? header : headline;
        ProseMap prose = new ProseMap(root);
        double before = prose.prose(last);
        for (Element element = last; element != root; element = parent(element)) {
            for (Element sibling = element.previousElementSibling(); sibling != null; sibling = sibling.previousElementSibling()) {
                before += prose.prose(sibling);
            }
        }
        if (before > prose.prose(root) * MOST_BEFORE) {
            headline.remove();
            return;
        }
        for (Element element = last; element != root; element = parent(element)) {
            while (element.previousSibling() != null) {
                element.previousSibling().remove();
            }
        }
        last.remove();
    }

    private static Element parent(Element element) {
        Element parent = element.parent();
        if (parent == null) {
            throw new IllegalStateException("an element of the page has left it");
        }
        return parent;
    }

    /** Takes out the labels after the last prose. */
    static void cutTail(Element root) {
        List<TextRun> runs = TextRun.of(root);
        for (TextRun run : runs.reversed()) {
            if (run.isProse() || run.text().length() > LONGEST_LABEL || run.holder() == root || run.endsSentence() && run.linked() == 0
                    || run.holder().closest("li,td,th,blockquote,pre") != null && run.linkDensity() < 0.5) {
                return;
            }
            if (run.holder().text().length() <= LONGEST_LABEL) {
                run.holder().remove();
            }
        }
    }
}
