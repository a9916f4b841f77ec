package samvad.engine.answer.verify;

import java.util.List;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.Source;

/** What of an article a sentence may rest on: its sentences that were found, in reading order. */
public record CitedArticle(Source source, List<Sentence> sentences) {
    public CitedArticle {
        sentences = List.copyOf(sentences);
    }
}
