/**
 * A sentence and the articles it cites enter; what of it they do not bear out leaves. Nothing is remembered but what was read. Of its rooms
 * {@code check} uses {@code alignment}, and both use {@code reading}. Read {@link samvad.engine.answer.verify.VerifySentence} first.
 */
@NullMarked
package samvad.engine.answer.verify;

import org.jspecify.annotations.NullMarked;
