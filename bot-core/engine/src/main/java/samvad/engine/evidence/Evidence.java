package samvad.engine.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch;

/**
 * What the articles hold on a question.
 *
 * @param hits the passages found, best first
 * @param sentences those that may answer, best first; none where confidence is too low to answer
 * @param sameEvent of other articles on the best one's event that do not answer by themselves, the best first: they may contradict it
 * @param confidence 0 to 1: the chance that the best sentences answer
 * @param nearest of the article that comes closest to an answer, if it is on what is asked at all
 */
public record Evidence(List<PassageSearch.Hit> hits, List<ScoredSentence> sentences, List<ScoredSentence> sameEvent, double confidence,
        Optional<Passage> nearest) {
    public Evidence {
        hits = List.copyOf(hits);
        sentences = List.copyOf(sentences);
        sameEvent = List.copyOf(sameEvent);
    }

    public Evidence(List<PassageSearch.Hit> hits, List<ScoredSentence> sentences, double confidence) {
        this(hits, sentences, List.of(), confidence, Optional.empty());
    }

    /** All that may be quoted, the sentences that answer first. */
    public Stream<ScoredSentence> citable() {
        return Stream.concat(sentences.stream(), sameEvent.stream());
    }

    /** The same with only such sentences. */
    public Evidence only(Predicate<ScoredSentence> may) {
        return new Evidence(hits, sentences.stream().filter(may).toList(), sameEvent.stream().filter(may).toList(), confidence, nearest);
    }

    /** The same with these sentences in front. */
    public Evidence ledBy(List<ScoredSentence> leading) {
        return new Evidence(hits, Stream.concat(leading.stream(), sentences.stream().filter(sentence -> !leading.contains(sentence))).toList(),
                sameEvent.stream().filter(sentence -> !leading.contains(sentence)).toList(), confidence, nearest);
    }

    /** True if a sentence that answers was found; else the honest reply is "not in knowledge". */
    public boolean holdsAnswer() {
        return !sentences.isEmpty();
    }
}
