package samvad.benchmarks;

import java.util.List;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.knowledge.Article;

/** An article and the passages it is cut into, so that every index is given the same ones. */
record Piece(Article article, List<Passage> passages) {
    Piece {
        passages = List.copyOf(passages);
    }

    static Piece of(Article article) {
        return new Piece(article, CutPassages.of(article));
    }
}
