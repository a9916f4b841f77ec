package samvad.engine.evidence;

/**
 * How far a sentence and what stands around it account for a question; shares are by the weight of its words, each 0 to 1.
 *
 * @param around the share met by the sentence, its neighbours, the article's first sentence and its headline together
 * @param article the share met by the whole article
 * @param focus of what tells sentences of this article apart, the share met by the sentence and, half, by a neighbour
 * @param fillsSlot whether the sentence holds the kind of thing asked for, beyond what the question says itself
 * @param tied whether that stands near the word the question ties it to; false where the question ties it to none
 * @param namesMissing the share of the question that names things nowhere in the article
 * @param placeMissing whether the question sets its event in a place that is nowhere in the article
 * @param listedOnly whether the question asks for a person of something the article only lists, without a person
 */
public record Support(
        double around,
        double article,
        double focus,
        boolean fillsSlot,
        boolean tied,
        double namesMissing,
        boolean placeMissing,
        boolean listedOnly) {}
