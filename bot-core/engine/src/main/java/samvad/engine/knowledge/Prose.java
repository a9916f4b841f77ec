package samvad.engine.knowledge;

import java.util.regex.Pattern;

/** Tells a sentence that lost its full stop from a headline: headlines leave out articles and auxiliary verbs. */
final class Prose {
    private static final Pattern ARTICLE_OR_PRONOUN = Pattern.compile("(?i)^(?:the|a|an|he|she|they|it|we|this|these|there)\\b|\\b(?:the|an?)\\b");

    private static final Pattern AUXILIARY = Pattern.compile("(?i)\\b(?:is|are|was|were|has|have|had|will|would|said|says)\\b");

    private static final Pattern HINDI_AUXILIARY = Pattern.compile("(?:^|\\s)(?:है|हैं|था|थे|थी|थीं)$");

    private Prose() {}

    /** True for "He was arrested on Monday night" and "बैठक सोमवार को हुई थी", false for "Man arrested Monday". */
    static boolean isToldInFull(String line) {
        return HINDI_AUXILIARY.matcher(line).find() || ARTICLE_OR_PRONOUN.matcher(line).find() && AUXILIARY.matcher(line).find();
    }
}
