package samvad.engine.language;

import java.util.List;

/**
 * A light Hindi stem: endings of number, case and gender only. Stems that also cut verb endings cut names with them
 * (Lucene's own makes जयशं of जयशंकर). Expects text that has passed Lucene's Hindi normalisation, where ई/ी is इ/ि and ऊ/ू is उ/ु.
 */
public final class HindiStem {
    /** Longest first; each leaves at least two letters standing. */
    private static final List<String> ENDINGS = List.of(
            "ियों", "ियां", "ियो", "ाओं", "ाएं", "ुओं", "ुएं", "ाओ", "ाए", "ाइ", "ाया", "ाये", "ायि", "ों", "ें", "ीं", "िं", "यां",
            "ां", "ो", "े", "ि", "ी", "ा", "ु", "ू");

    private static final int SHORTEST_STEM = 2;

    private HindiStem() {}

    /** The length of the word's stem, in UTF-16 units; the whole length where nothing is to be cut. */
    public static int length(char[] word, int length) {
        for (String ending : ENDINGS) {
            int stem = length - ending.length();
            if (stem >= SHORTEST_STEM && endsWith(word, length, ending)) {
                return stem;
            }
        }
        return length;
    }

    private static boolean endsWith(char[] word, int length, String ending) {
        for (int i = 0; i < ending.length(); i++) {
            if (word[length - ending.length() + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
