/**
 * A sentence and the articles it cites enter; what of it they do not bear out leaves. Nothing is remembered but what was read. Read
 * {@link samvad.engine.answer.verify.VerifySentence} first.
 */
@NullMarked
package samvad.engine.answer.verify;

import org.jspecify.annotations.NullMarked;
