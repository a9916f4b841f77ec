package samvad.sources;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into the runs of text that a block element, or a line break, sets apart; each verbatim as its text content has it. */
final class PageRuns implements NodeVisitor {
    enum Kind {
        PROSE,
        HEADING,
        CAPTION
    }

    record Run(String text, Kind kind) {}

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Kind kind = Kind.PROSE;
    private int captions;

    private PageRuns() {}

    static List<Run> of(Element body) {
        PageRuns reading = new PageRuns();
        body.traverse(reading);
        reading.close();
        return reading.runs;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            open.append(words.getWholeText());
        } else if (setsApart(node)) {
            close();
            captions += node.nameIs("figcaption") ? 1 : 0;
            kind = node.nodeName().matches("h[1-6]") ? Kind.HEADING : Kind.PROSE;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (setsApart(node)) {
            close();
            captions -= node.nameIs("figcaption") ? 1 : 0;
        }
    }

    private void close() {
        String text = open.toString().strip();
        if (text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || Character.isEmoji(c))) {
            runs.add(new Run(text, captions > 0 ? Kind.CAPTION : kind));
        }
        open.setLength(0);
        kind = Kind.PROSE;
    }

    private static boolean setsApart(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br") || element.nameIs("td") || element.nameIs("th"));
    }
}
