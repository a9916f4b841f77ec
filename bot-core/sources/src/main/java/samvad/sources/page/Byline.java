package samvad.sources.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The lines around a page's headline that are no prose: who wrote the article, and when. */
public final class Byline {
    private static final int MOST_BEFORE = 4;
    private static final int MOST_AFTER = 15;

    /** UTF-16 units. */
    private static final int LONGEST = 120;

    private static final String ELSEWHERE = "nav,footer,aside,blockquote,[hidden]";

    private Byline() {}

    /** A line each; empty text if the page has no headline. */
    public static String of(Document page) {
        Element headline = page.selectFirst("h1");
        if (headline == null) {
            return "";
        }
        List<TextRun> runs = TextRun.of(page.body());
        int at = 0;
        while (at < runs.size() && !isIn(headline, runs.get(at).holder())) {
            at++;
        }
        List<String> lines = new ArrayList<>();
        boolean prose = false;
        for (int i = Math.max(0, at - MOST_BEFORE); i < Math.min(runs.size(), at + MOST_AFTER) && !prose; i++) {
            TextRun run = runs.get(i);
            // one line of prose may be what the article is about in short; the text begins after it
            prose = i > at + 1 && run.isProse() && run.text().length() > LONGEST && !lines.isEmpty();
            if (!isIn(headline, run.holder()) && run.text().length() <= LONGEST && run.holder().closest(ELSEWHERE) == null) {
                lines.add(run.text());
            }
        }
        return String.join("\n", lines);
    }

    private static boolean isIn(Element outer, Element inner) {
        return inner == outer || inner.parents().contains(outer);
    }
}
