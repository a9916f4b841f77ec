package samvad.engine.answer;

import samvad.engine.knowledge.Source;

/**
 * Where a sentence comes from.
 *
 * @param n its number in the answer, from 1; one article has one number
 * @param quote stands verbatim in the article's text
 */
public record Citation(int n, Source source, String quote) {}
