package samvad.engine.language;

import java.util.regex.Pattern;

/** Words that stand for something named before: "it", "their", "यह", "उन्होंने". */
public final class PointingWords {
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(?:it|its|they|them|their|this|these|that|those|he|him|his|she|her|there)\\b");

    private static final Pattern HINDI = Pattern.compile("(?<![\\p{L}\\p{M}])(?:यह|ये|वह|वे|इ(?:स|न|न्हों|न्हीं|सी)|उ(?:स|न|न्हों|न्हीं|सी))"
            + "(?:का|की|के|को|से|में|पर|ने|े|ें)?(?![\\p{L}\\p{M}])");

    private PointingWords() {}

    /** Whether one stands in the text. */
    public static boolean standIn(String text) {
        return ENGLISH.matcher(text).find() || HINDI.matcher(text).find();
    }
}
