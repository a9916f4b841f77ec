package samvad.sources.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Text that no block element parts, by how much of it is a link.
 *
 * @param holder the innermost block element around all of it
 */
record TextRun(Element holder, String text, int linked) {
    /** UTF-16 units from which text without a sentence end is prose all the same. */
    private static final int LONG = 140;

    private static final int SHORTEST_PROSE = 25;

    private static final double MOST_LINKED = 0.5;

    static List<TextRun> of(Element root) {
        Reading reading = new Reading(root);
        root.traverse(reading);
        reading.close();
        return reading.runs;
    }

    /** Sentences rather than labels: long, or ended as sentences are; and not mostly links. */
    boolean isProse() {
        return text.length() >= SHORTEST_PROSE && linkDensity() < MOST_LINKED && (text.length() >= LONG || endsSentence());
    }

    double linkDensity() {
        return (double) linked / Math.max(1, text.length());
    }

    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?।॥…:。！？".indexOf(text.charAt(end - 1)) >= 0;
    }

    static boolean partsText(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("td") || element.nameIs("th"));
    }

    private static final class Reading implements NodeVisitor {
        private final List<TextRun> runs = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private Element holder;
        private int links;
        private int linked;

        private Reading(Element root) {
            holder = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String text = words.text();
                open.append(text);
                linked += links > 0 ? text.strip().length() : 0;
            } else if (partsText(node)) {
                close();
                holder = (Element) node;
            }
            open.append(node.nameIs("br") ? " " : "");
            links += node.nameIs("a") ? 1 : 0;
        }

        @Override
        public void tail(Node node, int depth) {
            if (partsText(node)) {
                close();
                holder = node.parent() == null ? holder : block((Element) node);
            }
            links -= node.nameIs("a") ? 1 : 0;
        }

        private static Element block(Element left) {
            Element parent = left.parent();
            while (parent != null && !parent.isBlock() && parent.parent() != null) {
                parent = parent.parent();
            }
            return parent == null ? left : parent;
        }

        private void close() {
            String text = open.toString().strip();
            if (!text.isEmpty()) {
                runs.add(new TextRun(holder, text, linked));
            }
            open.setLength(0);
            linked = 0;
        }
    }
}
