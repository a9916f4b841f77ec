package samvad.search.lucene.topics;

import samvad.engine.language.Names;
import samvad.engine.language.sound.SoundLikeness;

/**
 * Tells whether a word of an article may be a topic's in another spelling, by its sound. Stricter than {@code Spellings}, and the
 * stricter the shorter the word: ज़ेलेंस्की is Zelenskyy, but पटना is not Putin. Only names are met so; other words have a glossary.
 */
final class NewSpelling {
    /** How alike the spellings of a name are in two scripts, by the length of its key; chosen on pairs of names. */
    private static final double[] ALIKE = {1, 0.99, 0.95, 0.92, 0.9, 0.88};

    /** And where other words of the topic stand beside it: इमैनुएल is Emmanuel if मैक्रों follows. */
    private static final double[] ALIKE_IN_COMPANY = {1, 0.95, 0.9, 0.88, 0.85};

    private static final double ALIKE_IN_ONE_SCRIPT = 0.945;
    private static final double ALIKE_IN_ONE_SCRIPT_IN_COMPANY = 0.93;

    private NewSpelling() {}

    /** True if the word may be the topic's where it stands beside all other words of the topic. */
    static boolean isInCompany(TopicWord word, SpelledWord other) {
        double enough = word.devanagari() == other.devanagari() ? ALIKE_IN_ONE_SCRIPT_IN_COMPANY : of(word, ALIKE_IN_COMPANY);
        return SoundLikeness.of(word.sounds(), other.sounds()) >= enough;
    }

    /** True if the word alone may be the topic's; then it is so in company, too. */
    static boolean isAlone(TopicWord word, SpelledWord other) {
        double enough = word.devanagari() == other.devanagari() ? ALIKE_IN_ONE_SCRIPT : of(word, ALIKE);
        return SoundLikeness.of(word.sounds(), other.sounds()) >= enough && isName(word, other);
    }

    private static double of(TopicWord word, double[] byLength) {
        return byLength[Math.min(word.key().length(), byLength.length - 1)];
    }

    /** Common Hindi words hold names too, such as मास्को: between two Hindi words it is enough that one is not common. */
    private static boolean isName(TopicWord word, SpelledWord other) {
        boolean hindiName = word.devanagari() && other.devanagari() && !word.everyday();
        return hindiName || !Names.spansIn(other.surface()).isEmpty();
    }
}
