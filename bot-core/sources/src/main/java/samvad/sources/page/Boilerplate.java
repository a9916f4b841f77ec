package samvad.sources.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around articles: taken out by its tags, and by what its makers call it. */
final class Boilerplate {
    private static final String UNSEEN = "script,style,noscript,template,iframe,object,embed,svg,math,canvas,audio,button,select,textarea,input,"
            + "dialog,[hidden],[aria-hidden=true],[style~=(?i)display\\s*:\\s*none],[style~=(?i)visibility\\s*:\\s*hidden],"
            + "[style~=(?i)font-size\\s*:\\s*0(?![.\\d])]";

    private static final String AROUND = "nav,footer,aside,form,menu,[role=navigation],[role=complementary],[role=search],[role=banner],"
            + "[role=contentinfo],[role=dialog],[role=menu],[itemtype*=WPAdBlock],[itemprop=comment],[itemtype*=schema.org/Comment]";

    /** Rows of tables are named after what they hold, quoted posts after where they were posted. */
    private static final String OF_THE_TEXT = "tr,td,th,tbody,blockquote,blockquote *,:has(>blockquote)";

    /** What holds more of the page's prose than this is the article, whatever its name. */
    private static final double MOST = 0.4;

    private Boilerplate() {}

    /** Takes out what no reader sees. */
    static void removeUnseen(Document page) {
        page.select(UNSEEN).not("html,body").remove();
    }

    static void removeAround(Element body) {
        ProseMap prose = new ProseMap(body);
        double most = prose.prose(body) * MOST;
        for (Element element : body.select(AROUND)) {
            if (prose.prose(element) <= most) {
                element.remove();
            }
        }
    }

    static void removeByNames(Element body) {
        ProseMap prose = new ProseMap(body);
        double most = prose.prose(body) * MOST;
        for (Element element : body.select("[class],[id]").not(OF_THE_TEXT)) {
            ElementNames names = ElementNames.of(element);
            if (names.isBelow() ? !holdsArticle(element) : names.isAround() && prose.prose(element) <= most) {
                element.remove();
            }
        }
    }

    private static boolean holdsArticle(Element element) {
        return element.nameIs("body") || element.selectFirst("h1,[itemprop=articleBody],article") != null;
    }
}
