package samvad.engine.language.sound;

/**
 * How alike two words sound: an edit distance (Wagner and Fischer 1974) in which sounds that scripts and languages confuse are
 * near, and a vowel weighs less than a consonant.
 */
public final class SoundLikeness {
    private static final double STRANGE = 1.1;
    private static final double CONSONANT_DROPPED = 0.8;
    private static final double VOWEL = 0.35;
    private static final double VOWEL_DROPPED = 0.3;
    private static final double UNWRITTEN_DROPPED = 0.05;
    private static final double UNWRITTEN = 0.12;
    private static final double FAINT_DROPPED = 0.2;

    /** What a vowel and an unwritten one add to a word's length, where a consonant adds 1. */
    private static final double VOWEL_LENGTH = 0.4;

    /** How much two words alike but for such an ending are alike. */
    private static final double BARE = 0.93;

    private static final int SHORTEST_BARE = 3;

    private static final String[] ADJECTIVE_ENDINGS = {"iyai", "iai", "ian", "ean", "yai", "an", "ai", "ik", "es", "iS", "vi", "ns", "in"};

    /** All sounds are ASCII. */
    private static final int SOUNDS = 128;

    /** What it costs to say one sound for another. */
    private static final double[][] CHANGED = new double[SOUNDS][SOUNDS];

    private static final double[] DROPPED = new double[SOUNDS];
    private static final double[] LENGTH = new double[SOUNDS];

    /** Of each sound those that cost less to say for it than to leave a consonant out, as bits. */
    private static final long[] NEAR = new long[SOUNDS];

    static {
        for (char one = 0; one < SOUNDS; one++) {
            DROPPED[one] = dropped(one);
            LENGTH[one] = one == Sounds.UNWRITTEN ? 0 : Sounds.isVowel(one) ? VOWEL_LENGTH : 1;
            for (char other = 0; other < SOUNDS; other++) {
                CHANGED[one][other] = changed(one, other);
            }
        }
        near(0.08, "fp", "zj", "Dd");
        near(0.12, "yi", "Ss", "ie", "uo");
        near(0.15, "Dr", "vu", "vo");
        near(0.2, "ae", "ao", "zs", "jg", "eo");
        near(0.25, "cS", "ai", "au");
        near(0.3, "cs", "ck", "gz", "vb", "nm", "yj", "kh", "jS", "vf", "yu", "ye");
        near(0.4, "ks", "kg", "td", "tc", "jd", "bp", "dr", "tS", "js", "hy", "hj", "ts", "iu");
        for (char one = 0; one < SOUNDS; one++) {
            for (char other = 0; other < SOUNDS; other++) {
                NEAR[one] |= CHANGED[one][other] < CONSONANT_DROPPED ? bit(other) : 0;
            }
        }
    }

    private SoundLikeness() {}

    private static void near(double cost, String... pairs) {
        for (String pair : pairs) {
            CHANGED[pair.charAt(0)][pair.charAt(1)] = cost;
            CHANGED[pair.charAt(1)][pair.charAt(0)] = cost;
        }
    }

    private static double changed(char one, char other) {
        if (one == other) {
            return 0;
        }
        boolean vowels = Sounds.isVowel(one) && Sounds.isVowel(other);
        if (one == Sounds.UNWRITTEN || other == Sounds.UNWRITTEN) {
            return vowels ? UNWRITTEN : STRANGE;
        }
        return vowels ? VOWEL : STRANGE;
    }

    /** No two letters share one. */
    private static long bit(char sound) {
        return 1L << (sound & 63);
    }

    private static double dropped(char sound) {
        if (sound == Sounds.UNWRITTEN) {
            return UNWRITTEN_DROPPED;
        }
        if (Sounds.isVowel(sound)) {
            return VOWEL_DROPPED;
        }
        return sound == 'h' || sound == 'y' ? FAINT_DROPPED : CONSONANT_DROPPED;
    }

    /** 1 for words that sound the same, down to 0; both as {@link Sounds#of} gives them. */
    public static double of(String one, String other) {
        return Sound.of(one).likeness(Sound.of(other), 0);
    }

    /** A word made ready to be compared with many. */
    public static final class Sound {
        private final String whole;
        private final double length;

        /** Its sounds, as bits. */
        private final long sounds;

        /** Without the ending of an adjective; itself where it has none. */
        private final Sound bare;

        private Sound(String whole) {
            this.whole = whole;
            String stem = bare(whole);
            bare = stem.equals(whole) ? this : new Sound(stem);
            double sum = 0;
            long bits = 0;
            for (int i = 0; i < whole.length(); i++) {
                sum += LENGTH[whole.charAt(i)];
                bits |= bit(whole.charAt(i));
            }
            length = sum;
            sounds = bits;
        }

        /** @param sounds of the word as {@link Sounds#of} gives them */
        public static Sound of(String sounds) {
            return new Sound(sounds);
        }

        /** Whether two words are so much alike, which is known sooner than how much. */
        public boolean isAtLeast(double enough, Sound other) {
            return likeness(other, enough) >= enough;
        }

        private double likeness(Sound other, double enough) {
            double likeness = wholeLikeness(other, enough);
            boolean alone = bare == this && other.bare == other;
            return likeness >= BARE || alone ? likeness : Math.max(likeness, BARE * bare.wholeLikeness(other.bare, enough / BARE));
        }

        /** Anything below what is enough for words that are surely less alike. */
        private double wholeLikeness(Sound other, double enough) {
            double mean = (length + other.length) / 2;
            double most = (1 - enough) * mean;
            if (atLeastDropped(other.sounds) > most || other.atLeastDropped(sounds) > most) {
                return 0;
            }
            double[] row = new double[other.whole.length() + 1];
            for (int j = 1; j < row.length; j++) {
                row[j] = row[j - 1] + DROPPED[other.whole.charAt(j - 1)];
            }
            for (int i = 0; i < whole.length(); i++) {
                if (leastOfNext(whole.charAt(i), other.whole, row) > most) {
                    return 0;
                }
            }
            return mean <= 0 ? 0 : Math.max(0, 1 - row[row.length - 1] / mean);
        }

        /** What it costs at least to make this a word of other sounds, however often they come and in whatever order. */
        private double atLeastDropped(long others) {
            double cost = 0;
            for (int i = 0; i < whole.length(); i++) {
                char sound = whole.charAt(i);
                cost += (NEAR[sound] & others) == 0 ? DROPPED[sound] : 0;
            }
            return cost;
        }

        /** Puts the next row of the table in the place of the one above; the least cost in it. */
        private static double leastOfNext(char sound, String other, double[] row) {
            double aboveLeft = row[0];
            row[0] += DROPPED[sound];
            double least = row[0];
            double[] changes = CHANGED[sound];
            for (int j = 1; j < row.length; j++) {
                char otherSound = other.charAt(j - 1);
                double changed = aboveLeft + changes[otherSound];
                aboveLeft = row[j];
                row[j] = Math.min(changed, Math.min(row[j] + DROPPED[sound], row[j - 1] + DROPPED[otherSound]));
                least = Math.min(least, row[j]);
            }
            return least;
        }

        /** Without what makes an adjective of a country: Serbian is सर्बियाई, Arabic is अरबी. */
        private static String bare(String word) {
            for (String ending : ADJECTIVE_ENDINGS) {
                if (word.length() - ending.length() >= SHORTEST_BARE && word.endsWith(ending)) {
                    return word.substring(0, word.length() - ending.length()) + "i";
                }
            }
            return word;
        }
    }
}
