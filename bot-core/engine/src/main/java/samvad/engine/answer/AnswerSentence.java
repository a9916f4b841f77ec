package samvad.engine.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import samvad.engine.knowledge.ArticleId;

/**
 * One sentence of an answer with what supports it.
 *
 * @param text one clean line; of a quoted sentence the article's own words
 * @param speaker the account whose words these are, of an embedded post
 * @param cut true if the article itself broke the words off
 */
public record AnswerSentence(String text, Mode mode, List<Citation> citations, Optional<String> speaker, boolean cut) {
    public AnswerSentence {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a sentence without a source is never said: " + text);
        }
    }

    /** The same sentence, its articles numbered anew. */
    public AnswerSentence numbered(ToIntFunction<ArticleId> numberOf) {
        List<Citation> anew = citations.stream()
                .map(citation -> new Citation(numberOf.applyAsInt(citation.source().id()), citation.source(), citation.quote())).toList();
        return new AnswerSentence(text, mode, anew, speaker, cut);
    }

    /** Who worded it. */
    public enum Mode {
        QUOTED,
        COMPOSED
    }
}
