package samvad.engine.evidence;

import java.util.List;
import samvad.engine.language.Language;

/**
 * Judges whether the best sentences answer at all. A logistic model over a handful of signs that hold in any language:
 * how much of the question the article and the sentence's surroundings account for, whether a name of the question is
 * nowhere in the article, and whether what was asked for stands tied to what it was asked of. Fitted on answerable and
 * unanswerable questions over news and encyclopaedia texts, what is missing weighed by hand; docs/QUALITY.md has the figures.
 */
final class EvidenceGate {
    private static final double BASE = -1.55;
    private static final double ARTICLE = 0.7;
    private static final double AROUND = 1.25;
    private static final double FOCUS = 2.2;
    private static final double UNTIED = -1.95;
    private static final double NAMES_MISSING = -0.9;
    private static final double NAMES_MISSING_NEAR = -1.05;
    private static final double NAMES_UNKNOWN = -0.6;
    private static final double PLACE_MISSING = -0.35;
    /** Who met or said something there, and when: elsewhere it is another event. */
    private static final double SCENE_MISSING = -2.5;

    private static final double TIME_MISSING = -4;
    private static final double EVERY_WORD_MISSING = -0.7;

    private static final double BAR_ENGLISH = 0.245;

    /** Hindi names are told from words by a list, so that more words look like missing names: its bar is lower. */
    private static final double BAR_HINDI = 0.155;

    /** What the bar is raised by for an article in the other language. */
    private static final double BAR_ACROSS = 0.1;

    /** Among how many of the best sentences the answer is looked for. */
    private static final int LOOKED_AT = 8;

    private EvidenceGate() {}

    /** The chance, 0 to 1, that the best of these sentences answer; they are ordered best first. */
    static double confidence(List<ScoredSentence> sentences, AnswerSlot slot) {
        if (sentences.isEmpty() || sentences.getFirst().support().missing().person()) {
            return 0;
        }
        Support best = sentences.getFirst().support();
        double focus = focus(sentences, slot);
        double sum = BASE + ARTICLE * best.article() + AROUND * best.around() + FOCUS * focus
                + (slot.hasHead() && focus == 0 ? UNTIED : 0) + penalty(best.missing(), slot);
        return 1 / (1 + Math.exp(-sum));
    }

    private static double penalty(Support.Missing missing, AnswerSlot slot) {
        double place = slot.isOfAScene() ? SCENE_MISSING : PLACE_MISSING;
        return NAMES_MISSING * missing.names() + NAMES_MISSING_NEAR * missing.namesNear()
                + NAMES_UNKNOWN * missing.namesUnknown()
                + (missing.everyWord() ? EVERY_WORD_MISSING : 0)
                + (missing.place() ? place : 0) + (missing.time() ? TIME_MISSING : 0);
    }

    /**
     * @param crosses whether the article is in another language than the question: fewer of its words can be missed there
     * @param stricter what the bar is raised by
     */
    static boolean isEnough(double confidence, Language language, boolean crosses, double stricter) {
        return confidence >= (language == Language.HINDI ? BAR_HINDI : BAR_ENGLISH) + (crosses ? BAR_ACROSS : 0) + stricter;
    }

    /** The best focus of a sentence that could answer: ties what was asked, else fills the slot, else any. */
    private static double focus(List<ScoredSentence> sentences, AnswerSlot slot) {
        return sentences.stream().limit(LOOKED_AT)
                .map(ScoredSentence::support)
                .filter(support -> slot.hasHead() ? support.tied() : support.fillsSlot() || slot.isOpen())
                .mapToDouble(Support::focus).max().orElse(0);
    }
}
