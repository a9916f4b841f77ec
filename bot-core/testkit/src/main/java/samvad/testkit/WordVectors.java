package samvad.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.engine.evidence.vectors.TextsRefused;
import samvad.engine.evidence.vectors.VectorsUnavailable;

/**
 * An embedding without a model: texts are near that share words, or words it was told mean the same. Each word has a direction of its own, drawn by its hash.
 */
public final class WordVectors implements TextEmbedding {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final String fingerprint;
    private final int dimension;
    private final Map<String, String> meanings = new HashMap<>();
    private final List<String> embedded = new ArrayList<>();
    private @Nullable VectorsUnavailable failure;
    private int failsAfter = Integer.MAX_VALUE;
    private int longest = Integer.MAX_VALUE;

    public WordVectors(String fingerprint, int dimension) {
        this.fingerprint = fingerprint;
        this.dimension = dimension;
    }

    /** From now on the words mean the same to it. */
    public WordVectors alike(String... words) {
        for (String word : words) {
            meanings.put(word.toLowerCase(Locale.ROOT), words[0].toLowerCase(Locale.ROOT));
        }
        return this;
    }

    /** From now on it fails; without a failure it works again. */
    public synchronized void fail(Optional<VectorsUnavailable> now) {
        failure = now.orElse(null);
        failsAfter = Integer.MAX_VALUE;
    }

    /** It fails once it has embedded so many more texts. */
    public synchronized void failAfter(int texts) {
        failsAfter = texts;
    }

    /** It refuses longer texts, and all that come with one. */
    public WordVectors refusingLongerThan(int characters) {
        longest = characters;
        return this;
    }

    /** The texts of passages embedded since this was last asked. */
    public synchronized List<String> embeddedSince() {
        List<String> since = List.copyOf(embedded);
        embedded.clear();
        return since;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public synchronized List<float[]> of(List<String> texts, Kind kind) {
        VectorsUnavailable now = failure;
        if (now != null) {
            throw now;
        }
        if (texts.stream().anyMatch(text -> text.length() > longest)) {
            throw new TextsRefused("a text is too long", new IllegalArgumentException());
        }
        failsAfter -= texts.size();
        if (failsAfter < 0) {
            throw new VectorsUnavailable("its server cannot be reached");
        }
        if (kind == Kind.PASSAGE) {
            embedded.addAll(texts);
        }
        return texts.stream().map(this::vector).toList();
    }

    /** The vector of one text, of length 1. */
    public float[] vector(String text) {
        float[] vector = new float[dimension];
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            Random direction = new Random(meanings.getOrDefault(word, word).hashCode());
            for (int i = 0; i < dimension; i++) {
                vector[i] += (float) direction.nextGaussian();
            }
        }
        double square = 0;
        for (float number : vector) {
            square += number * number;
        }
        for (int i = 0; i < dimension; i++) {
            vector[i] = (float) (vector[i] / Math.sqrt(square));
        }
        return vector;
    }
}
