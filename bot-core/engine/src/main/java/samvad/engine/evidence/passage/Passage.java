package samvad.engine.evidence.passage;

import java.util.List;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Span;

/**
 * A run of whole sentences of one article.
 *
 * @param ordinal its place among the article's passages, from 0
 * @param text the article's text from the first sentence to the last
 * @param start where {@code text} stands in the article's text
 */
public record Passage(Source source, int ordinal, String text, int start, List<Sentence> sentences) {
    public Passage {
        sentences = List.copyOf(sentences);
    }

    public Span span() {
        return new Span(start, start + text.length());
    }

    /** True if the article may be shown by its headline and address alone: it is then all that is held of it. */
    public boolean isHeadlineOnly() {
        return start == 0 && sentences.size() == 1 && !sentences.getFirst().quotable() && source.title().filter(text::equals).isPresent();
    }
}
