package samvad.launcher.serve;

import java.time.LocalDate;
import java.util.Optional;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.Citation;
import samvad.engine.answer.Inquiry;
import samvad.engine.chat.Message;
import samvad.engine.desk.Newsdesk;
import samvad.engine.knowledge.NewestVersions;
import samvad.engine.knowledge.NewestVersions.Newest;
import samvad.engine.knowledge.Requote;

/** Shows an earlier answer once more only while what it cites still stands in the articles. */
record WhileItStands(Newsdesk.Answers answers, NewestVersions versions) implements Newsdesk.Answers {
    @Override
    public Answer answer(Inquiry inquiry, LocalDate today, AnswerQuestion.Progress progress) {
        return answers.answer(inquiry, today, progress);
    }

    @Override
    public Answer answer(Message message, Inquiry inquiry, AnswerQuestion.Progress progress) {
        return answers.answer(message, inquiry, progress);
    }

    @Override
    public Optional<Answer> again(Answer earlier) {
        NewestVersions.Look look = versions.look();
        return earlier.sentences().stream().flatMap(sentence -> sentence.citations().stream()).allMatch(citation -> stands(citation, look))
                ? Optional.of(earlier) : Optional.empty();
    }

    private static boolean stands(Citation citation, NewestVersions.Look look) {
        return look.read(citation.source().id()) instanceof Newest.Held(var article) && Requote.stands(citation.quote(), article);
    }
}
