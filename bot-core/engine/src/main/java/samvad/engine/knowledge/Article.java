package samvad.engine.knowledge;

import java.util.List;
import java.util.Optional;
import samvad.engine.language.Span;

/**
 * One article.
 *
 * @param text the file's decoded text, code point for code point (of HTML, its text content; of a file Samvad wrote, the text it
 *     keeps); quotes are cut from it
 * @param blocks the parts of the text in reading order, without overlap
 * @param topics as the article's front matter lists them
 */
public record Article(Source source, String text, List<Block> blocks, List<String> topics, Imprint imprint) {
    public Article {
        blocks = List.copyOf(blocks);
        topics = List.copyOf(topics);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("blocks of " + source.id() + " overlap or leave the text");
            }
            end = block.span().end();
        }
    }

    /** One of which nothing is known beside its source. */
    public Article(Source source, String text, List<Block> blocks, List<String> topics) {
        this(source, text, blocks, topics, Imprint.UNKNOWN);
    }

    /** Its headline and address alone, of which nothing can be quoted; empty if it has no headline. */
    public Optional<Article> onlyHeadline() {
        return source.title().map(title ->
                new Article(source, title, List.of(new Block.Heading(new Span(0, title.length()))), topics, imprint.ofHeadlineOnly()));
    }
}
