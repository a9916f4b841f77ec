package samvad.engine.evidence.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.language.Language;

/** Of the same news in both languages the asker's own leads; what only the other language tells still comes to the fore. */
public final class OwnLanguageFirst {
    /** What a score of the other language counts. */
    private static final double OTHER = 0.7;

    /** The share of the best of one's own language that the best of the other, if better, counts behind it. */
    private static final double NEXT = 0.95;

    private OwnLanguageFirst() {}

    /** The hits as one weighs them who asks in this language, best first. */
    public static List<Hit> among(List<Hit> hits, Language own) {
        return hits.stream()
                .map(hit -> hit.passage().source().language() == own ? hit : new Hit(hit.passage(), hit.score() * OTHER))
                .sorted(Comparator.comparingDouble(Hit::score).reversed()).toList();
    }

    /**
     * The hits in their own order, but the one that {@link #among} has first leads. Scores stay those of the ranks, so that they
     * go down with them.
     */
    public static List<Hit> leading(List<Hit> hits, Language own) {
        if (hits.isEmpty()) {
            return hits;
        }
        Passage first = among(hits, own).getFirst().passage();
        List<Passage> passages = new ArrayList<>(List.of(first));
        hits.stream().map(Hit::passage).filter(passage -> passage != first).forEach(passages::add);
        List<Hit> leading = new ArrayList<>();
        for (int rank = 0; rank < hits.size(); rank++) {
            leading.add(new Hit(passages.get(rank), hits.get(rank).score()));
        }
        return leading;
    }

    /** Sentences that answer as one weighs them who asks in this language: where one's own answers, it leads. */
    static List<ScoredSentence> amongSentences(List<ScoredSentence> sentences, Language own) {
        double bestOwn = best(sentences.stream().filter(sentence -> isIn(own, sentence)));
        double bestOther = best(sentences.stream().filter(sentence -> !isIn(own, sentence)));
        double factor = bestOwn > 0 && bestOther > bestOwn ? NEXT * bestOwn / bestOther : 1;
        return new ArrayList<>(sentences.stream().map(sentence -> isIn(own, sentence) ? sentence : sentence.times(factor)).toList());
    }

    private static double best(Stream<ScoredSentence> sentences) {
        return sentences.mapToDouble(ScoredSentence::score).max().orElse(0);
    }

    private static boolean isIn(Language language, ScoredSentence sentence) {
        return sentence.passage().source().language() == language;
    }
}
