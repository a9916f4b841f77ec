package samvad.launcher.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samvad.engine.evidence.passage.IndexUnavailable;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.engine.evidence.vectors.VectorsUnavailable;
import samvad.engine.knowledge.SourceUnavailable;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.Wiring;
import samvad.search.lucene.LuceneIndex;
import samvad.search.lucene.LuceneVectors;

/** Has the embedding model embed three sentences: does it answer, how long are its vectors, does it bring the languages together? */
final class VectorCheck {
    private static final String CHECK = "vectors";

    /** The first two say the same. */
    private static final List<String> PROBES = List.of("The foreign minister met farmers about the price of wheat.",
            "विदेश मंत्री गेहूँ के दाम पर किसानों से मिले।", "A ship with forty sailors sank off the coast.");

    private final Wiring wiring;

    VectorCheck(Wiring wiring) {
        this.wiring = wiring;
    }

    Finding of(Path folder) {
        Optional<TextEmbedding> embedding = wiring.embedding();
        return embedding.isEmpty() ? Finding.fine(CHECK, "none: words are searched") : of(embedding.get(), folder);
    }

    private Finding of(TextEmbedding embedding, Path folder) {
        try {
            long start = System.nanoTime();
            List<float[]> vectors = embedding.of(PROBES, TextEmbedding.Kind.PASSAGE);
            String saw = String.format(Locale.ROOT, "%s: %d numbers a text, three texts in %d ms",
                    embedding.fingerprint(), vectors.getFirst().length, (System.nanoTime() - start) / 1_000_000);
            if (nearness(vectors.get(0), vectors.get(1)) <= nearness(vectors.get(0), vectors.get(2))) {
                return Finding.attention(CHECK, saw + "; it does not bring Hindi and English together",
                        "Choose a multilingual model, or questions are helped in one language only.");
            }
            return held(saw, folder);
        } catch (VectorsUnavailable e) {
            return Finding.problem(CHECK, wiring.settings().get("embedding.provider") + ": " + e.getMessage(),
                    "Start the model's server or mend the settings under embedding; until then only words are searched.");
        }
    }

    private Finding held(String saw, Path folder) {
        Path indexFolder;
        try {
            indexFolder = Knowledge.indexFolder(folder, wiring.settings().path("data"));
        } catch (SourceUnavailable e) {
            return Finding.fine(CHECK, saw);
        }
        try (LuceneIndex index = wiring.index(indexFolder); LuceneVectors vectors = wiring.vectors(indexFolder, index)) {
            int passages = index.search().holdings().passages();
            String counted = saw + "; " + vectors.held() + " vectors for " + passages + " passages";
            return vectors.complete().isPresent() ? Finding.fine(CHECK, counted)
                    : Finding.attention(CHECK, counted, "Run ./samvad reindex to make them now, or let ./samvad serve do it.");
        } catch (IndexUnavailable e) {
            // told by the check of the index
            return Finding.fine(CHECK, saw);
        }
    }

    private static double nearness(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
