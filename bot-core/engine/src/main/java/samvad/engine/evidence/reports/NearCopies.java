package samvad.engine.evidence.reports;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.language.Names;

/** Tells a text that repeats another nearly word for word, as outlets print an agency's under their own headlines. */
public final class NearCopies {
    /** Words in a row that two texts share by copying. */
    private static final int SHINGLE = 5;

    /** The share of the shorter text's shingles from which on it is a copy. */
    private static final double COPIED = 0.4;

    private NearCopies() {}

    /** All runs of five words of a text's quotable sentences, whatever passages they stand in. */
    public static Set<String> shingles(Collection<Passage> passages) {
        Set<String> shingles = new HashSet<>();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                String[] words = Names.key(sentence.quote()).split("[^\\p{L}\\p{M}\\p{Nd}]+");
                for (int i = 0; sentence.quotable() && i + SHINGLE <= words.length; i++) {
                    shingles.add(String.join(" ", List.of(words).subList(i, i + SHINGLE)));
                }
            }
        }
        return shingles;
    }

    /** Whether one of two texts repeats the other, by their {@link #shingles}. */
    public static boolean copied(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return !both.isEmpty() && both.size() >= COPIED * Math.min(one.size(), other.size());
    }
}
