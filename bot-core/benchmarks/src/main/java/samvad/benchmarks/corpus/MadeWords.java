package samvad.benchmarks.corpus;

/** Makes words of syllables; each number gives a word no other number gives. */
final class MadeWords {
    private static final String[] ONSETS = "b br ch d dr f fl g gr h j k kl l m n p pl pr r s sh st t tr v w".split(" ");
    private static final String[] VOWELS = "a e i o u".split(" ");
    private static final String[] CODAS = "n r l st t nd m".split(" ");
    private static final String HINDI_CONSONANTS = "कखगघचछजझटठडढतथदधनपफबभमयरलवशसह";
    private static final String[] HINDI_VOWELS = {"", "ा", "ि", "ी", "ु", "ू", "े", "ो"};

    /** A name's syllables: what stands at one place in both is one sound. */
    private static final String[] NAME_LATIN = "k kh g ch j t d n p b m y r l v s sh h".split(" ");
    private static final String NAME_DEVANAGARI = "कखगचजतदनपबमयरलवसशह";
    private static final String[] NAME_VOWELS_LATIN = "a a i i u e o".split(" ");
    private static final String[] NAME_VOWELS_DEVANAGARI = {"", "ा", "ि", "ी", "ु", "े", "ो"};
    private static final String[] NAME_ENDS_LATIN = "n r l m v sh".split(" ");
    private static final String NAME_ENDS_DEVANAGARI = "नरलमवश";

    private MadeWords() {}

    static Concept word(int number) {
        return new Concept(english(number), hindi(number), false);
    }

    /** A person or place: spoken alike, written in both scripts. */
    static Concept name(int number) {
        StringBuilder latin = new StringBuilder();
        StringBuilder devanagari = new StringBuilder();
        int end = number % NAME_ENDS_LATIN.length;
        int rest = number / NAME_ENDS_LATIN.length;
        do {
            int consonant = rest % NAME_LATIN.length;
            rest /= NAME_LATIN.length;
            int vowel = rest % NAME_VOWELS_LATIN.length;
            rest /= NAME_VOWELS_LATIN.length;
            latin.append(NAME_LATIN[consonant]).append(NAME_VOWELS_LATIN[vowel]);
            devanagari.append(NAME_DEVANAGARI.charAt(consonant)).append(NAME_VOWELS_DEVANAGARI[vowel]);
        } while (rest > 0 || latin.length() < 4);
        latin.append(NAME_ENDS_LATIN[end]).setCharAt(0, Character.toUpperCase(latin.charAt(0)));
        return new Concept(latin.toString(), devanagari.append(NAME_ENDS_DEVANAGARI.charAt(end)).toString(), true);
    }

    private static String english(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number / CODAS.length;
        do {
            word.append(ONSETS[rest % ONSETS.length]);
            rest /= ONSETS.length;
            word.append(VOWELS[rest % VOWELS.length]);
            rest /= VOWELS.length;
        } while (rest > 0 || word.length() < 4);
        return word.append(CODAS[number % CODAS.length]).toString();
    }

    private static String hindi(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        do {
            word.append(HINDI_CONSONANTS.charAt(rest % HINDI_CONSONANTS.length()));
            rest /= HINDI_CONSONANTS.length();
            word.append(HINDI_VOWELS[rest % HINDI_VOWELS.length]);
            rest /= HINDI_VOWELS.length;
        } while (rest > 0 || word.length() < 4);
        return word.append('र').toString();
    }
}
