package samvad.search.lucene;

import java.util.List;
import java.util.Optional;
import samvad.engine.evidence.vectors.EmbedPassages;
import samvad.engine.evidence.vectors.EmbedPassages.Embedded;
import samvad.engine.evidence.vectors.PassageVectors.Making;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.testkit.WordVectors;

/** An index of three articles with their vectors; each view is opened afresh as a new process would. */
abstract class EmbeddedIndexTest extends IndexTest {
    final WordVectors model = new WordVectors("small model", 512).alike("fertiliser", "manure").alike("storm", "cyclone");

    Embedded embed(TextEmbedding by) {
        try (LuceneIndex index = open(); LuceneVectors vectors = vectors(index)) {
            return new EmbedPassages(by, vectors, (_, _) -> {}).all();
        }
    }

    LuceneVectors vectors(LuceneIndex index) {
        return new LuceneVectors(folder, index.search(), false);
    }

    Optional<String> nearest(String question, WordVectors by) {
        try (LuceneIndex index = open(); LuceneVectors vectors = vectors(index)) {
            return nearest(vectors, question, by);
        }
    }

    static Optional<String> nearest(LuceneVectors vectors, String question, WordVectors by) {
        float[] vector = by.vector(question);
        return vectors.nearest(new Making(by.fingerprint(), vector.length), vector, 10).stream()
                .map(passage -> passage.source().id().value()).findFirst();
    }

    /** The texts embedded since, without the probe and the headlines. */
    List<String> embedded() {
        return model.embeddedSince().stream().filter(text -> !text.startsWith("The foreign minister"))
                .map(text -> text.substring(text.indexOf("\n\n") + 1).strip()).sorted().toList();
    }
}
