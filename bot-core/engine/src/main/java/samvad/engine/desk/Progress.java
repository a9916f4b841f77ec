package samvad.engine.desk;

import samvad.engine.answer.Answer;
import samvad.engine.chat.Reply;

/** Hears how a reply grows, to show it. */
public interface Progress {
    /** Hears nothing. */
    Progress NONE = _ -> {};

    /** The reply so far, each time longer than before. */
    void soFar(Reply reply);

    /** The answer that the complete reply tells. */
    default void answered(Answer answer) {}
}
