/**
 * Every decision Samvad makes, in rooms named for what they are about. A question enters at
 * {@link samvad.engine.desk.Newsdesk} and returns as a reply; read {@link samvad.engine.answer.AnswerQuestion} first.
 * Beside the rooms stand only {@link samvad.engine.LatestUsed}, in which several of them keep things, {@link samvad.engine.InTime}, by which they wait
 * for models, and {@link samvad.engine.Fingerprint}, by which they know things again.
 */
@NullMarked
package samvad.engine;

import org.jspecify.annotations.NullMarked;
