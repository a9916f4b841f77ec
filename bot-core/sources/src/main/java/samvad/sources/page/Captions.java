package samvad.sources.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the captions of pictures that are not marked as such, and marks them: they become {@code figcaption} elements. */
final class Captions {
    /** UTF-16 units; nobody writes more under a picture. */
    private static final int LONGEST = 400;

    private Captions() {}

    static void mark(Element root) {
        for (Element element : root.getAllElements()) {
            if (element != root && element.closest("figcaption") == null && isCaption(element)) {
                element.tagName("figcaption");
            }
        }
    }

    private static boolean isCaption(Element element) {
        int length = element.text().length();
        if (length == 0 || length > LONGEST || element.selectFirst("blockquote,table,ul,ol,h1,h2,h3,h4") != null
                || element.closest("blockquote,table") != null) {
            return false;
        }
        return element.nameIs("figure") || ElementNames.of(element).isCaption() || showsPicture(element);
    }

    /** A block of a picture with a line or two. A paragraph that begins with a picture may be prose. */
    private static boolean showsPicture(Element element) {
        if (!element.isBlock() || element.selectFirst("img,picture,video") == null) {
            return false;
        }
        List<TextRun> runs = TextRun.of(element);
        return element.nameIs("p") ? runs.size() == 1 && !runs.getFirst().endsSentence() : runs.size() <= 2;
    }
}
