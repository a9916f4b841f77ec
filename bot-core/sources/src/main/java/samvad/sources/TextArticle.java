package samvad.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samvad.engine.knowledge.Block;
import samvad.engine.knowledge.Headline;
import samvad.engine.knowledge.TextBlocks;
import samvad.engine.language.Span;

/**
 * An article's text before it is an article.
 *
 * @param text the decoded file, or an HTML page's text content
 * @param facts what the file itself says of the article
 * @param headline where the headline stands in the text, if it has one
 * @param remarks what of the facts could not be used
 * @param complete true if nothing more is to be read out of the text: what the facts do not say is not known
 */
record TextArticle(
        String text, ArticleFacts facts, Optional<Span> headline, List<Block> blocks, List<String> remarks, boolean complete) {

    /** Plain text: a headline, then paragraphs. */
    static TextArticle ofPlainText(String text) {
        return of(text, FrontMatter.NONE);
    }

    /** Markdown: front matter if there is any, then text. */
    static TextArticle ofMarkdown(String text) throws UnreadableArticle {
        FrontMatter front = FrontMatter.of(text);
        return front.kept() ? KeptText.read(text.substring(front.end()), front) : of(text, front);
    }

    private static TextArticle of(String text, FrontMatter front) {
        ArticleFacts facts = front.facts();
        int start = front.end();
        Optional<Span> headline = facts.get(ArticleFacts.Fact.TITLE).isPresent()
                ? Optional.empty()
                : Headline.in(text.substring(start)).map(span -> span.shifted(start));
        int body = headline.map(Span::end).orElse(start);
        List<Block> blocks = new ArrayList<>(TextBlocks.of(text, new Span(body, text.length())));
        if (facts.get(ArticleFacts.Fact.TITLE).isEmpty() && headline.isEmpty() && firstIsMarkdownHeading(text, blocks)) {
            headline = Optional.of(blocks.removeFirst().span());
        }
        return new TextArticle(text, facts, headline, blocks, front.remarks(), false);
    }

    /** The same with one more remark, the first. */
    TextArticle with(String remark) {
        return new TextArticle(text, facts, headline, blocks, Stream.concat(Stream.of(remark), remarks.stream()).toList(), complete);
    }

    private static boolean firstIsMarkdownHeading(String text, List<Block> blocks) {
        return !blocks.isEmpty() && blocks.getFirst() instanceof Block.Heading(Span span)
                && text.substring(0, span.start()).stripTrailing().endsWith("#");
    }
}
