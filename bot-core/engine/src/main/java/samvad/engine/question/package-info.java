/**
 * A person's words enter, a {@link samvad.engine.question.Question} with its terms, dates and what it asks for leaves. Read {@link samvad.engine.question.ReadQuestion} first.
 */
@NullMarked
package samvad.engine.question;

import org.jspecify.annotations.NullMarked;
