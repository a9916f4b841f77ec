/**
 * A question enters, a cited {@link samvad.engine.answer.Answer} leaves, or an honest outcome without one. Read {@link samvad.engine.answer.AnswerQuestion} first.
 */
@NullMarked
package samvad.engine.answer;

import org.jspecify.annotations.NullMarked;
