package samvad.engine.evidence.passage;

import java.util.Optional;
import samvad.engine.language.Span;

/**
 * A sentence of an article.
 *
 * @param quote verbatim, as it stands in the article's text
 * @param span where the quote stands in the article's text
 * @param speaker the account whose words these are, of an embedded post
 * @param cut true if the words break off in the article itself
 * @param quotable false for headings, captions and what could not be decoded whole: found, but supporting nothing
 */
public record Sentence(String quote, Span span, Optional<String> speaker, boolean cut, boolean quotable) {}
