package samvad.engine.evidence;

import java.util.List;

/**
 * What the articles hold on a question.
 *
 * @param hits the passages found, best first
 * @param sentences those that may answer, best first; none where confidence is too low to answer
 * @param confidence 0 to 1: the chance that the best sentences answer
 */
public record Evidence(List<PassageSearch.Hit> hits, List<ScoredSentence> sentences, double confidence) {
    public Evidence {
        hits = List.copyOf(hits);
        sentences = List.copyOf(sentences);
    }

    /** True if a sentence that answers was found; else the honest reply is "not in knowledge". */
    public boolean holdsAnswer() {
        return !sentences.isEmpty();
    }
}
