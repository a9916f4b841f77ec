package samvad.terminal;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import samvad.engine.answer.Answer;
import samvad.engine.answer.Outcome;
import samvad.engine.question.OffTopic;
import samvad.engine.desk.Newsdesk;
import samvad.engine.language.Language;

/** A newsdesk that greets whatever it is asked, remembers it, and fails where the question says so. */
final class Desk {
    final List<String> asked = new CopyOnWriteArrayList<>();

    ChatSession session(Screen screen) {
        Newsdesk newsdesk = Newsdesk.forOne((inquiry, today, _) -> {
            String question = inquiry.words();
            asked.add(question);
            if (question.contains("fail")) {
                throw new IllegalStateException("the inside of the program");
            }
            return new Answer(question, Language.ofQuestion(question), new Outcome.OutOfScope(OffTopic.GREETING), List.of(), List.of());
        });
        return new ChatSession(newsdesk, screen, () -> LocalDate.of(2026, 1, 2));
    }
}
