package samvad.engine.language.sound;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samvad.engine.language.Script;

/**
 * The consonants of a name, by which its Devanagari and its Latin spelling are compared: पुतिन and Putin are both "ptn",
 * जयशंकर and Jaishankar "jsnkr". Short names have none, and strangers may share one, so that a single shared skeleton proves
 * nothing.
 */
public final class NameSkeleton {
    /** Shorter skeletons belong to too many words. */
    private static final int SHORTEST = 3;

    private static final String DEVANAGARI = "कखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळवशषसह";
    private static final String LATIN = "kkggnccjjnttddnttddnnppbbmyrrllvsssh";
    private static final String VOWELS = "aeiou";

    /** What several Latin letters sound as; longest first where one begins another. */
    private static final Map<String, String> SOUNDS = Map.ofEntries(
            Map.entry("sh", "s"), Map.entry("ch", "c"), Map.entry("ck", "k"), Map.entry("kh", "k"), Map.entry("gh", "g"),
            Map.entry("th", "t"), Map.entry("dh", "d"), Map.entry("ph", "p"), Map.entry("bh", "b"), Map.entry("jh", "j"),
            Map.entry("zh", "j"), Map.entry("ce", "s"), Map.entry("ci", "s"), Map.entry("cy", "s"), Map.entry("ge", "j"),
            Map.entry("gi", "j"));

    private NameSkeleton() {}

    /** The skeleton of one word; empty if it is too short to tell names apart, or in a third script. */
    public static Optional<String> of(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD).replace("\u093C", "");
        String sounds = Script.hasDevanagari(bare) ? ofDevanagari(bare) : ofLatin(bare.toLowerCase(Locale.ROOT).replaceAll("['’]s$", ""));
        return Optional.of(sounds).filter(skeleton -> skeleton.length() >= SHORTEST);
    }

    private static String ofDevanagari(String word) {
        StringBuilder skeleton = new StringBuilder();
        boolean joined = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int known = DEVANAGARI.indexOf(c);
            if (known >= 0) {
                append(LATIN.charAt(known), skeleton, joined);
            } else if (c == 'ं' || c == 'ँ') {
                append(isBeforeLabial(word, i) ? 'm' : 'n', skeleton, false);
            } else if (skeleton.isEmpty() && c >= 'अ' && c <= 'औ') {
                skeleton.append('a');
            }
            joined = c == '्';
        }
        return skeleton.toString();
    }

    private static boolean isBeforeLabial(String word, int i) {
        return i + 1 < word.length() && "पफबभम".indexOf(word.charAt(i + 1)) >= 0;
    }

    private static String ofLatin(String word) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            String sound = i + 2 <= word.length() ? SOUNDS.get(word.substring(i, i + 2)) : null;
            boolean joined = i > 0 && VOWELS.indexOf(word.charAt(i - 1)) < 0;
            if (sound != null) {
                append(sound.charAt(0), skeleton, joined);
                i += VOWELS.indexOf(word.charAt(i + 1)) < 0 ? 1 : 0;
            } else if (VOWELS.indexOf(c) >= 0) {
                if (skeleton.isEmpty()) {
                    skeleton.append('a');
                }
            } else if (c == 'w' && (i + 1 == word.length() || VOWELS.indexOf(word.charAt(i + 1)) < 0)) {
                continue;
            } else if (c == 'x') {
                skeleton.append("ks");
            } else if (c >= 'a' && c <= 'z') {
                append(switch (c) {
                    case 'c', 'q' -> 'k';
                    case 'f' -> 'p';
                    case 'w' -> 'v';
                    case 'z' -> 'j';
                    default -> c;
                }, skeleton, joined);
            }
        }
        return skeleton.toString();
    }

    /** A doubled consonant counts once; h and y within a word are heard too differently to count. */
    private static void append(char consonant, StringBuilder skeleton, boolean joined) {
        boolean doubled = joined && !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == consonant;
        boolean faint = !skeleton.isEmpty() && (consonant == 'h' || consonant == 'y');
        if (!doubled && !faint) {
            skeleton.append(consonant);
        }
    }
}
