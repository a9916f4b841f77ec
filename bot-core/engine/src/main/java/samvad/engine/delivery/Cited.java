package samvad.engine.delivery;

import samvad.engine.knowledge.ArticleId;

/**
 * What a message says of an article.
 *
 * @param n the number of the article in that message
 * @param quote stood verbatim in the version it was said from
 */
public record Cited(ArticleId article, int n, String quote) {}
