package samvad.compose.langchain4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.Source;

/**
 * What a model is shown of one passage: the sentences that may answer, with their neighbours.
 *
 * @param sentences in reading order
 * @param citable those of them that the evidence holds and a citation may therefore quote, best first
 */
record OfferedPassage(Source source, List<Sentence> sentences, List<ScoredSentence> citable) {
    /** As many as make a good answer likely; more make a model slower and no surer. */
    static final int SENTENCES_OFFERED = 8;

    OfferedPassage {
        sentences = List.copyOf(sentences);
        citable = List.copyOf(citable);
    }

    /** The passages of the best sentences; the one with the best of all first. */
    static List<OfferedPassage> from(Evidence evidence) {
        Map<Passage, Set<Sentence>> best = new LinkedHashMap<>();
        evidence.sentences().stream().limit(SENTENCES_OFFERED).forEach(scored ->
                best.computeIfAbsent(scored.passage(), _ -> new HashSet<>()).add(scored.sentence()));
        return best.entrySet().stream().map(entry -> offered(entry.getKey(), entry.getValue(), evidence)).toList();
    }

    /** Nothing but the sentences themselves, article by article; the one with the best of all first. */
    static List<OfferedPassage> alone(Evidence evidence) {
        Map<Source, List<ScoredSentence>> held = new LinkedHashMap<>();
        evidence.sentences().forEach(scored -> held.computeIfAbsent(scored.passage().source(), _ -> new ArrayList<>()).add(scored));
        return held.entrySet().stream().map(entry -> new OfferedPassage(entry.getKey(), entry.getValue().stream().map(ScoredSentence::sentence)
                .sorted(Comparator.comparingInt(sentence -> sentence.span().start())).toList(), entry.getValue())).toList();
    }

    private static OfferedPassage offered(Passage passage, Set<Sentence> best, Evidence evidence) {
        List<Sentence> shown = withNeighbours(passage.sentences(), best);
        List<ScoredSentence> citable = evidence.sentences().stream()
                .filter(scored -> scored.passage().equals(passage) && shown.contains(scored.sentence()))
                .toList();
        return new OfferedPassage(passage.source(), shown, citable);
    }

    private static List<Sentence> withNeighbours(List<Sentence> all, Set<Sentence> best) {
        List<Sentence> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<Sentence> around = all.subList(Math.max(0, i - 1), Math.min(all.size(), i + 2));
            if (all.get(i).quotable() && around.stream().anyMatch(best::contains)) {
                shown.add(all.get(i));
            }
        }
        return shown;
    }
}
