/**
 * A sentence beside those it cites, word by word, and on which of them each of its clauses rests. It may use {@code reading}; read
 * {@link samvad.engine.answer.verify.alignment.Support} first.
 */
@NullMarked
package samvad.engine.answer.verify.alignment;

import org.jspecify.annotations.NullMarked;
