package samvad.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import samvad.engine.knowledge.Block;
import samvad.engine.knowledge.TextBlocks;
import samvad.engine.language.PlainText;
import samvad.engine.language.Span;
import samvad.sources.page.ArticleBody;

/** A saved web page. Its text is the text content of what a reader sees; scripts, menus and hidden parts are not read. */
final class HtmlPage {
    private HtmlPage() {}

    static TextArticle read(String html) {
        Document page = Jsoup.parse(html);
        ArticleFacts facts = PageFacts.of(page);
        openWholePageForms(page);
        return article(ArticleBody.of(page), facts);
    }

    /** HTML that is nothing but an article, as feeds give it. */
    static TextArticle ofContent(String html, ArticleFacts facts) {
        return article(ArticleBody.ofContent(Jsoup.parse(html)), facts);
    }

    private static TextArticle article(Element root, ArticleFacts facts) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<PageRuns.Run> runs = PageRuns.of(root);
        for (PageRuns.Run run : runs) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            spans.add(new Span(text.length(), text.length() + run.text().length()));
            text.append(run.text());
        }
        return new TextArticle(text.toString(), facts, Optional.empty(), blocks(text.toString(), runs, spans, facts), List.of(), false);
    }

    /** A paragraph's source may be broken anywhere: its line ends are spaces. The title is no part of what it stands over. */
    private static List<Block> blocks(String text, List<PageRuns.Run> runs, List<Span> spans, ArticleFacts facts) {
        String flat = text.replace('\n', ' ').replace('\r', ' ');
        String title = facts.get(ArticleFacts.Fact.TITLE).map(PlainText::of).orElse("");
        List<Block> blocks = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Span span = spans.get(i).trimmed(text);
            PageRuns.Kind kind = runs.get(i).kind();
            if (kind == PageRuns.Kind.PROSE && !PlainText.of(span.in(text)).equals(title)) {
                paragraphs.add(span);
                continue;
            }
            blocks.addAll(TextBlocks.ofParagraphs(flat, paragraphs));
            paragraphs.clear();
            if (!PlainText.of(span.in(text)).equals(title)) {
                blocks.add(kind == PageRuns.Kind.HEADING ? new Block.Heading(span) : new Block.Caption(span));
            }
        }
        blocks.addAll(TextBlocks.ofParagraphs(flat, paragraphs));
        return blocks;
    }

    /** Some servers put the whole page into one form. */
    private static void openWholePageForms(Document page) {
        for (Element form : page.select("form")) {
            if (form.selectFirst("article,main,h1") != null || form.select("p").size() > 2) {
                form.unwrap();
            }
        }
    }
}
