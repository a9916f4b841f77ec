package samvad.engine.evidence;

/**
 * How far a sentence and what stands around it account for a question; shares are by the weight of its words, each 0 to 1.
 *
 * @param own the share met by the sentence itself
 * @param around the share met by the sentence, its neighbours, the article's first sentence and its headline together
 * @param article the share met by the whole article
 * @param focus of what tells sentences of this article apart, the share met by the sentence and, half, by a neighbour
 * @param fillsSlot whether the sentence holds the kind of thing asked for, beyond what the question says itself
 * @param tied whether that stands near the word the question ties it to; false where the question ties it to none
 */
public record Coverage(
        double own, double around, double article, double focus, boolean fillsSlot, boolean tied, Missing missing) {
    private static final double ON_THE_QUESTION = 0.2;

    /** Whether the sentence is on what is asked, and not on another matter of the event. */
    public boolean isOnTheQuestion() {
        return focus >= ON_THE_QUESTION;
    }

    /**
     * What the question speaks of and the article does not.
     *
     * @param names the share of the question that names things nowhere in the article
     * @param namesNear the share that names things not around the sentence
     * @param everyWord whether nothing is in the article of what the question says beside names and dates
     * @param place whether the question sets its event in a place that is nowhere in the article
     * @param subject whether the question names a country, a people, an office or one of a kind, such as a sport, that is nowhere in the article
     * @param time whether the article tells of other times, and not of that of the question
     * @param person whether the question asks for a person of something the article only lists, without a person
     */
    public record Missing(
            double names, double namesNear, boolean everyWord, boolean place, boolean subject, boolean time, boolean person) {
        public static final Missing NOTHING = new Missing(0, 0, false, false, false, false, false);
    }
}
