package samvad.search.lucene;

import java.util.LinkedHashSet;
import java.util.Set;
import samvad.engine.language.Names;
import samvad.engine.language.SoundKey;
import samvad.engine.language.SoundLikeness;

/**
 * Tells whether a word of an article may be a topic's in another spelling, by its sound. Stricter than {@link Spellings}, and the
 * stricter the shorter the word: ज़ेलेंस्की is Zelenskyy, but पटना is not Putin. Only names are met so; other words have a glossary.
 */
final class NewSpelling {
    /** How alike the spellings of a name are in two scripts, by the length of its key; chosen on pairs of names. */
    private static final double[] ALIKE = {1, 0.99, 0.95, 0.92, 0.9, 0.88};

    /** And where other words of the topic stand beside it: इमैनुएल is Emmanuel if मैक्रों follows. */
    private static final double[] ALIKE_IN_COMPANY = {1, 0.95, 0.9, 0.88, 0.85};

    private static final double ALIKE_IN_ONE_SCRIPT = 0.945;
    private static final double ALIKE_IN_ONE_SCRIPT_IN_COMPANY = 0.93;

    /** Keys up to this length are met as they are, and in the other script only: Mody is not Modi. */
    private static final int SHORT_KEY = 2;

    private NewSpelling() {}

    /** The {@link #key}s of all words of which {@link #is} may be true. */
    static Set<String> keys(TopicWord word) {
        Set<String> keys = new LinkedHashSet<>();
        String key = SoundKey.of(word.sounds());
        if (key.length() > SHORT_KEY) {
            keys.add(key(key, word.devanagari()));
            SoundKey.confusedWith(key).forEach(confused -> keys.add(key(confused, !word.devanagari())));
        } else if (!key.isEmpty()) {
            keys.add(key(key, !word.devanagari()));
        }
        return keys;
    }

    /** A sound key with the script it is written in. */
    static String key(String soundKey, boolean devanagari) {
        return (devanagari ? "d" : "l") + soundKey;
    }

    /**
     * @param surface a word of an article under one of the {@link #keys} of the other
     * @param inCompany true if the topic's other words stand beside it
     */
    static boolean is(TopicWord word, String surface, boolean devanagari, boolean inCompany) {
        double likeness = SoundLikeness.of(word.sounds(), HeardWord.sounds(surface));
        return likeness >= enough(word, devanagari, inCompany) && (inCompany || isName(word, surface, devanagari));
    }

    private static double enough(TopicWord word, boolean devanagari, boolean inCompany) {
        if (word.devanagari() == devanagari) {
            return inCompany ? ALIKE_IN_ONE_SCRIPT_IN_COMPANY : ALIKE_IN_ONE_SCRIPT;
        }
        double[] alike = inCompany ? ALIKE_IN_COMPANY : ALIKE;
        return alike[Math.min(SoundKey.of(word.sounds()).length(), alike.length - 1)];
    }

    /** Common Hindi words hold names too, such as मास्को: between two Hindi words it is enough that one is not common. */
    private static boolean isName(TopicWord word, String surface, boolean devanagari) {
        boolean hindiName = word.devanagari() && devanagari && !word.everyday();
        return hindiName || !Names.spansIn(surface).isEmpty();
    }
}
