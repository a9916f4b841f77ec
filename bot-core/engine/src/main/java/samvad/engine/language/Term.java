package samvad.engine.language;

/**
 * A word as an index knows it.
 *
 * @param form the analysed form two spellings of one word share
 * @param span where the word stands in the text it was read from
 */
public record Term(String form, Span span) {}
