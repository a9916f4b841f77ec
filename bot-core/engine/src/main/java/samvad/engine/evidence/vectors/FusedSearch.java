package samvad.engine.evidence.vectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.evidence.passage.Explanation;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.evidence.vectors.PassageVectors.Making;
import samvad.engine.evidence.weigh.WeighEvidence;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.question.Question;

/**
 * Searches by words and by meaning, and makes one ranking of both by {@link ReciprocalRanks}. While meaning cannot be
 * searched, what the words found goes out as it is.
 *
 * <p>Scores stay those of the words, by rank: the first of the fused ranking has the score the words gave their first, and
 * so on. So {@link WeighEvidence} sees a leader as clear as the words made it, on the scale it was tuned on; what the words
 * alone did not reach follows below their last.
 */
public final class FusedSearch implements PassageSearch {
    private final PassageSearch words;
    private final TextEmbedding embedding;
    private final PassageVectors vectors;
    private final Listener listener;

    /** Hears of every search whether meaning was searched. */
    public interface Listener {
        /** @param failure why only words were searched; empty if all went well, be it that there are no vectors yet */
        void searched(Optional<VectorsUnavailable> failure);
    }

    public FusedSearch(PassageSearch words, TextEmbedding embedding, PassageVectors vectors, Listener listener) {
        this.words = words;
        this.embedding = embedding;
        this.vectors = vectors;
        this.listener = listener;
    }

    @Override
    public Findings search(Question question, int count) {
        Findings found = words.search(question, count);
        List<Passage> near;
        try {
            near = near(question, count);
        } catch (VectorsUnavailable e) {
            listener.searched(Optional.of(e));
            return found;
        }
        listener.searched(Optional.empty());
        return near.isEmpty() ? found
                : new Findings(fused(found.hits(), near, count), found.weights(), found.unheard(), found.renderings());
    }

    private List<Passage> near(Question question, int count) {
        float[] vector = embedding.of(List.of(question.text()), TextEmbedding.Kind.QUESTION).getFirst();
        return vectors.nearest(new Making(embedding.fingerprint(), vector.length), vector, count);
    }

    private record Place(ArticleId article, int ordinal) {
        static Place of(Passage passage) {
            return new Place(passage.source().id(), passage.ordinal());
        }
    }

    private static List<Hit> fused(List<Hit> hits, List<Passage> near, int count) {
        Map<Place, Passage> passages = new LinkedHashMap<>();
        near.forEach(passage -> passages.put(Place.of(passage), passage));
        hits.forEach(hit -> passages.put(Place.of(hit.passage()), hit.passage()));
        List<Place> places = ReciprocalRanks.fuse(
                hits.stream().map(hit -> Place.of(hit.passage())).toList(), near.stream().map(Place::of).toList());
        List<Hit> fused = new ArrayList<>();
        for (Place place : places.subList(0, Math.min(count, places.size()))) {
            Passage passage = passages.get(place);
            if (passage != null) {
                fused.add(new Hit(passage, score(hits, fused.size())));
            }
        }
        return fused;
    }

    /** What the words gave their hit of this rank, from 0; beyond their last, ever less than that. */
    private static double score(List<Hit> hits, int rank) {
        if (rank < hits.size()) {
            return hits.get(rank).score();
        }
        double last = hits.isEmpty() ? 1 : hits.getLast().score();
        return last / (2 + rank - hits.size());
    }

    /** By the words alone: of meaning there is nothing to explain. */
    @Override
    public Explanation explain(Question question, int count) {
        return words.explain(question, count);
    }

    @Override
    public List<Passage> passagesOf(ArticleId article) {
        return words.passagesOf(article);
    }

    @Override
    public Holdings holdings() {
        return words.holdings();
    }
}
