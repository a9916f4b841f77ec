package samvad.sources.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much prose, and how much besides, stands in each element of a page. Counted in UTF-16 units. */
final class ProseMap {
    /** What a linked label costs beside its length: a menu of short words is no article. */
    private static final int COST_OF_A_LINK = 20;

    /** What a label costs that is no link; headings and lists are such too. */
    private static final int COST_OF_A_LABEL = 5;

    private final Map<Element, double[]> sums = new IdentityHashMap<>();

    ProseMap(Element root) {
        this(TextRun.of(root));
    }

    ProseMap(List<TextRun> runs) {
        for (TextRun run : runs) {
            double prose = run.isProse() ? run.text().length() - run.linked() : 0;
            double besides = run.isProse() ? run.linked() * 0.5 : cost(run);
            for (Element element = run.holder(); element != null; element = element.parent()) {
                double[] sum = sums.computeIfAbsent(element, _ -> new double[2]);
                sum[0] += prose;
                sum[1] += besides;
            }
        }
    }

    private static double cost(TextRun run) {
        return run.linkDensity() < 0.5 ? COST_OF_A_LABEL : Math.min(run.text().length(), 100) + COST_OF_A_LINK;
    }

    double prose(Element element) {
        return sums.getOrDefault(element, new double[2])[0];
    }

    /** What an element would win as the article: its prose less what stands there besides. */
    double balance(Element element) {
        double[] sum = sums.getOrDefault(element, new double[2]);
        return sum[0] - sum[1];
    }
}
