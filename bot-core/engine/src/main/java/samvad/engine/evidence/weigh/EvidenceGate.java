package samvad.engine.evidence.weigh;

import java.util.List;
import java.util.Optional;
import samvad.engine.evidence.Coverage;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.claims.Amounts;
import samvad.engine.language.Language;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/**
 * Judges whether the best sentences of an article answer at all. A logistic model over a handful of signs that hold in any
 * language: how much of the question stands in a sentence with what was asked for, whether that stands beside a word of the
 * question, what the article lacks, and how hard such a question is to tell. Fitted on answerable and unanswerable
 * questions over news and encyclopaedia texts, a missing time and scene weighed by hand; docs/QUALITY.md has the figures.
 */
final class EvidenceGate {
    private static final double BASE = -2.88;
    private static final double FOCUS = 3.11;
    private static final double FILLED = 2.1;

    /** For each share of the question that no sentence has up to {@link #LITTLE}: such an article is of something else. */
    private static final double TOO_LITTLE = -3.36;

    private static final double LITTLE = 0.35;
    private static final double APART = -0.59;

    /** For an article that is one of many about as near, the more the less of the question stands around its sentence. */
    private static final double CROWDED = -8;

    /** Up to here others are as near where a story is told by several, or often. */
    private static final double STANDS_OUT = 0.45;

    private static final double NAMES_MISSING_NEAR = -3.3;
    private static final double PLACE_MISSING = -0.18;

    /** Who met or said something there, and when: elsewhere it is another event. */
    private static final double SCENE_MISSING = -1.5;

    private static final double TIME_MISSING = -2.5;

    /** What happened to one people, or in one sport, is not told by what happened to another. */
    private static final double SUBJECT_MISSING = -3;

    /** Of a question that is mostly names the rest is easily met. */
    private static final double WORDS = 1.03;

    /** Of a long question some words are always missing. */
    private static final double TERMS = 1.24;
    private static final int MANY_TERMS = 12;

    /** What a question leaves out itself was answered from before: its few own words are met by less. */
    private static final double LEANING = 0.7;

    /** The log-odds to be reached. */
    private static final double BAR_ENGLISH = -0.56;

    /** Hindi names are told from words by a list, so that more words look like missing names: its bar is lower. */
    private static final double BAR_HINDI = -1.06;

    /** What the bar is lowered by where all that was found is in the other language: fewer of the question's words can be met there. */
    private static final double BAR_ACROSS = 0.35;

    /** Among how many of the best sentences the answer is looked for. */
    private static final int LOOKED_AT = 8;

    /** For an amount that no sentence tells, by what words for counts and measures mean. */
    private static final double UNTOLD = -1.0;

    /** For a sum, an age, a length or a share that no sentence gives. */
    private static final double UNMEASURED = -3;

    /** For an article that names whom the question names, and has none of its words: "Was Okello arrested?" where she opened a pier. */
    private static final double NAMES_ALONE = -2;

    private final Question question;
    private final Optional<Amounts> amounts;
    private final AnswerSlot slot;
    private final QuestionWeights weights;
    private final ExactFillers fillers;

    /** @param weights of the question in the article's language */
    EvidenceGate(Question question, AnswerSlot slot, QuestionWeights weights, ExactFillers fillers) {
        this.question = question;
        this.amounts = Amounts.askedBy(question).filter(Amounts::areKnown);
        this.slot = slot;
        this.weights = weights;
        this.fillers = fillers;
    }

    /**
     * The chance, 0 to 1, that the best of these sentences answer.
     *
     * @param sentences of one article, best first
     * @param crowd around that article
     */
    double confidence(List<ScoredSentence> sentences, Crowd crowd) {
        if (sentences.isEmpty() || sentences.getFirst().coverage().missing().person()
                || sentences.getFirst().coverage().missing().time() && slot.isOfDaysFromToday()) {
            return 0;
        }
        List<ScoredSentence> best = sentences.subList(0, Math.min(LOOKED_AT, sentences.size()));
        List<String> texts = best.stream().map(sentence -> sentence.sentence().quote()).toList();
        double mostHeld = best.stream().mapToDouble(sentence -> sentence.coverage().own()).max().orElse(0);
        double sum = BASE + ofItsKind(question.asked().kind()) + FOCUS * focus(best) + FILLED * filled(best)
                + CROWDED * crowded(best, crowd) + TOO_LITTLE * Math.max(0, LITTLE - mostHeld) + (fillers.standApart(texts) ? APART : 0) + (isUntold(sentences) ? UNTOLD : 0)
                + (fillers.measureNothingIn(sentences) ? UNMEASURED : 0)
                + WORDS * weights.tellingShare() + TERMS * Math.min(MANY_TERMS, weights.forms().size()) / MANY_TERMS
                + (weights.isLeaning() ? LEANING : 0) + penalty(best.getFirst().coverage().missing())
                + (isOfNamesAlone(best.getFirst()) ? NAMES_ALONE : 0);
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * Whether the question takes for granted, or doubts, what the article has no word of. In another language words may be met that no
     * lexicon has; a question that leans has few words of its own.
     */
    private boolean isOfNamesAlone(ScoredSentence best) {
        boolean ofAnEvent = switch (question.asked().kind()) {
            case YES_OR_NO, REASON -> true;
            case PERSON, PLACE, DATE, TIME_OF_DAY, NUMBER, SPEECH, WHICH, ANYTHING -> false;
        };
        return ofAnEvent && best.coverage().missing().everyWord() && best.passage().source().language() == question.language() && !weights.isLeaning();
    }

    private boolean isUntold(List<ScoredSentence> sentences) {
        return amounts.isPresent() && sentences.stream().noneMatch(sentence -> amounts.get().areTold(sentence.sentence().quote()));
    }

    /** Which kinds of answers seem to be there oftener than they are. */
    private static double ofItsKind(Asked.Kind kind) {
        return switch (kind) {
            case YES_OR_NO -> -1.14;
            case SPEECH -> -1.1;
            case REASON -> -0.3;
            case PERSON, PLACE, DATE, NUMBER, WHICH -> 0;
            case ANYTHING -> 0.36;
            // seldom told, and hardly ever of anything else
            case TIME_OF_DAY -> 0.6;
        };
    }

    private double penalty(Coverage.Missing missing) {
        double place = slot.isOfAScene() ? SCENE_MISSING : PLACE_MISSING;
        return NAMES_MISSING_NEAR * missing.namesNear() + (missing.place() ? place : 0) + (missing.subject() ? SUBJECT_MISSING : 0) + (missing.time() ? TIME_MISSING : 0);
    }

    /**
     * @param language of the question
     * @param foreign whether all that was found is in the other language
     * @param stricter what the bar is raised by, in log-odds
     */
    static boolean isEnough(double confidence, Language language, boolean foreign, double stricter) {
        double bar = (language == Language.HINDI ? BAR_HINDI : BAR_ENGLISH) - (foreign ? BAR_ACROSS : 0) + stricter;
        return Math.log(confidence / (1 - confidence)) >= bar;
    }

    private static double crowded(List<ScoredSentence> sentences, Crowd crowd) {
        double mostAround = sentences.stream().mapToDouble(sentence -> sentence.coverage().around()).max().orElse(0);
        double share = crowd.around(sentences.getFirst().passage().source().id());
        return Math.max(0, share - STANDS_OUT) * (1 - mostAround);
    }

    /** The most of the question that stands in one sentence with just the kind of thing asked for. */
    private double filled(List<ScoredSentence> sentences) {
        return sentences.stream().filter(sentence -> fillers.mayStandIn(sentence.sentence().quote()))
                .mapToDouble(sentence -> sentence.coverage().own()).max().orElse(0);
    }

    /** The best focus of a sentence that could answer: ties what was asked, else fills the slot, else any. */
    private double focus(List<ScoredSentence> sentences) {
        return sentences.stream().map(ScoredSentence::coverage)
                .filter(coverage -> slot.hasHead() ? coverage.tied() : coverage.fillsSlot() || slot.isOpen())
                .mapToDouble(Coverage::focus).max().orElse(0);
    }
}
