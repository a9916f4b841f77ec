package samvad.engine.evidence;

/**
 * How much of a question, by the weight of its words, a sentence and what stands around it account for; each 0 to 1.
 *
 * @param around by the sentence, its neighbours, the article's first sentence and its headline together
 * @param article by the whole article
 * @param focus by the sentence and, half, a neighbour, of what tells sentences of this article apart
 * @param namesMissing the share of the question that names things nowhere in the article
 * @param placeMissing whether the question sets its event in a place that is nowhere in the article
 * @param listedOnly whether the question asks for a person of something the article only lists, without a person
 */
public record Support(double around, double article, double focus, double namesMissing, boolean placeMissing, boolean listedOnly) {}
