package samvad.engine.knowledge;

import java.util.List;

/**
 * One article.
 *
 * @param text the file's decoded text, code point for code point (of HTML, its text content; of a file Samvad wrote, the text it
 *     keeps); quotes are cut from it
 * @param blocks the parts of the text in reading order, without overlap
 * @param topics as the article's front matter lists them
 */
public record Article(Source source, String text, List<Block> blocks, List<String> topics) {
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
}
