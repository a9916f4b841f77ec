package samvad.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import samvad.engine.knowledge.Block;
import samvad.engine.knowledge.TextBlocks;
import samvad.engine.language.Span;

/** A saved web page. Its text is the text content of what a reader sees; scripts, menus and hidden parts are not read. */
final class HtmlPage {
    private static final String NOT_THE_ARTICLE = "script,style,noscript,template,iframe,svg,math,form,button,select,textarea,"
            + "nav,footer,aside,[hidden],[aria-hidden=true],[style~=(?i)display\\s*:\\s*none],"
            + "[style~=(?i)visibility\\s*:\\s*hidden],[style~=(?i)font-size\\s*:\\s*0(?![.\\d])],[role=navigation]";

    private HtmlPage() {}

    static TextArticle read(String html) {
        Document page = Jsoup.parse(html);
        ArticleFacts facts = facts(page);
        page.select(NOT_THE_ARTICLE).remove();
        Element body = article(page);
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Run run : runs(body)) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(run.text);
            Span span = new Span(start, text.length()).trimmed(text.toString());
            if (!facts.title().filter(span.in(text.toString()).strip()::equals).isPresent()) {
                blocks.addAll(run.heading ? List.of(new Block.Heading(span)) : paragraph(text.toString(), span));
            }
        }
        return new TextArticle(text.toString(), facts, Optional.empty(), blocks);
    }

    /** A paragraph's source may be broken anywhere: its line ends are spaces, but what it is shows as in plain text. */
    private static List<Block> paragraph(String text, Span span) {
        List<Block> read = TextBlocks.of(text.replace('\n', ' ').replace('\r', ' '), span);
        return read.stream().allMatch(Block.Heading.class::isInstance) ? List.of(new Block.Paragraph(span)) : read;
    }

    private static ArticleFacts facts(Document page) {
        return new ArticleFacts(
                meta(page, "og:title").or(() -> text(page, "h1")).or(() -> text(page, "title")),
                meta(page, "article:published_time").or(() -> attribute(page, "time[datetime]", "datetime"))
                        .or(() -> meta(page, "date")),
                attribute(page, "html[lang]", "lang"),
                meta(page, "og:site_name"),
                attribute(page, "link[rel=canonical]", "href").or(() -> meta(page, "og:url")),
                List.of(),
                false);
    }

    private static Optional<String> meta(Document page, String property) {
        return attribute(page, "meta[property=" + property + "],meta[name=" + property + "]", "content");
    }

    private static Optional<String> attribute(Document page, String selector, String name) {
        return Optional.ofNullable(page.selectFirst(selector)).map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty());
    }

    private static Optional<String> text(Document page, String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).map(Element::text).filter(value -> !value.isBlank());
    }

    private static Element article(Document page) {
        for (String selector : List.of("article", "[itemprop=articleBody]", "main", "[role=main]")) {
            Element found = page.selectFirst(selector);
            if (found != null && !found.text().isBlank()) {
                return found;
            }
        }
        return page.body();
    }

    private record Run(String text, boolean heading) {}

    /** The runs of text a block element, or a line break, sets apart; each verbatim as the page's text content has it. */
    private static List<Run> runs(Element body) {
        List<Run> runs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean[] heading = {false};
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    open.append(words.getWholeText());
                } else if (setsApart(node)) {
                    close();
                    heading[0] = node.nodeName().matches("h[1-6]");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (setsApart(node)) {
                    close();
                }
            }

            private void close() {
                if (!open.toString().isBlank()) {
                    runs.add(new Run(open.toString().strip(), heading[0]));
                }
                open.setLength(0);
                heading[0] = false;
            }
        });
        if (!open.toString().isBlank()) {
            runs.add(new Run(open.toString().strip(), false));
        }
        return runs;
    }

    private static boolean setsApart(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br") || element.nameIs("td"));
    }
}
