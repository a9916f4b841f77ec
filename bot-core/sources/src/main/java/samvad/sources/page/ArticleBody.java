package samvad.sources.page;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds on a page the element whose prose outweighs most what stands there besides, and takes out of it what is no part of the article. */
public final class ArticleBody {
    /** What its maker calls the text of the article. */
    private static final String CALLED_TEXT = "[itemprop=articleBody],[property=articleBody],[property=content:encoded],.entry-content,.post-content,"
            + ".article-body,.article__body,.articleBody,.article_body,.article-content,.article__content,.article-text,.story-body,.story-content,.story__body";

    /** Of the prose of the best element, what one that is called the text needs. */
    private static final double ENOUGH_OF_TEXT = 0.6;

    /** Of the same, what an article with its headline needs: the other prose of such a page is teasers. */
    private static final double ENOUGH_OF_ARTICLE = 0.25;

    /** UTF-16 units. */
    private static final int SHORTEST_TEXT = 150;

    /** Of the page's prose, what the article has; if less is found, names have misled. */
    private static final double LEAST = 0.1;

    private ArticleBody() {}

    /** The article's element. The page is not what it was: all that is no part of the article is taken out. */
    public static Element of(Document page) {
        Boilerplate.removeUnseen(page);
        Element whole = page.body().clone();
        Element root = trimmed(page.body(), true);
        double all = prose(whole);
        return prose(root) >= all * LEAST ? root : trimmed(whole, false);
    }

    /** The element of a text that has nothing around it. */
    public static Element ofContent(Document content) {
        Boilerplate.removeUnseen(content);
        Captions.mark(content.body());
        LinkLists.removeLists(content.body());
        return content.body();
    }

    private static double prose(Element element) {
        return new ProseMap(element).prose(element);
    }

    private static Element trimmed(Element body, boolean byNames) {
        Boilerplate.removeAround(body);
        if (byNames) {
            Boilerplate.removeByNames(body);
        }
        LinkLists.removeTeasers(body);
        Element root = root(body);
        Edges.cutHead(root);
        Captions.mark(root);
        LinkLists.removeLists(root);
        Edges.cutTail(root);
        return root;
    }

    private static Element root(Element body) {
        ProseMap prose = new ProseMap(body);
        if (prose.prose(body) == 0) {
            return body;
        }
        Element best = best(body.getAllElements().stream().filter(element -> element.isBlock() && !element.nameIs("p")), prose).orElse(body);
        Optional<Element> told = best(body.select("[itemprop=articleBody]").stream(), prose)
                .filter(named -> prose.prose(named) >= Math.max(SHORTEST_TEXT, prose.prose(best) * ENOUGH_OF_ARTICLE));
        if (told.isPresent()) {
            return told.get();
        }
        Element article = best(body.select("article:has(h1),[itemtype$=Article]:has(h1)").stream(), prose)
                .filter(named -> prose.prose(named) >= prose.prose(best) * ENOUGH_OF_ARTICLE).orElse(best);
        Element within = best(article.getAllElements().stream().filter(element -> element.isBlock() && !element.nameIs("p")), prose).orElse(article);
        return best(article.select(CALLED_TEXT).stream(), prose)
                .filter(named -> prose.prose(named) >= prose.prose(within) * ENOUGH_OF_TEXT).orElse(within);
    }

    private static Optional<Element> best(Stream<Element> elements, ProseMap prose) {
        return elements.max(Comparator.comparingDouble(prose::balance));
    }
}
