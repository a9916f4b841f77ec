package samvad.engine.desk;

import java.util.List;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;

/** Shows a reader which articles are read for an answer, then the answer as far as it is verified. */
record ShowGrowing(Progress progress, ReplyWriter replyWriter, Language language) implements AnswerQuestion.Progress {
    @Override
    public void reading(List<Source> sources) {
        progress.soFar(replyWriter.reading(sources, language));
    }

    @Override
    public void said(List<AnswerSentence> soFar) {
        progress.soFar(replyWriter.soFar(soFar, language));
    }
}
