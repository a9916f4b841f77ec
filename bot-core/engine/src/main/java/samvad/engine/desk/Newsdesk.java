package samvad.engine.desk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.answer.Answer;
import samvad.engine.chat.Command;
import samvad.engine.chat.Message;
import samvad.engine.chat.Reply;
import samvad.engine.language.Language;

/** Where every message arrives, whatever app it was written in: one switch over what it asks for. */
public final class Newsdesk {
    private static final Logger LOG = LoggerFactory.getLogger(Newsdesk.class);

    /** How many conversations' last answers are kept for "/sources". */
    private static final int REMEMBERED = 1000;

    private final Answers answers;
    private final ReplyWriter replyWriter = new ReplyWriter();
    private final Map<String, Answer> lastAnswers = Collections.synchronizedMap(new LastUsed());

    /** What the desk asks: {@link samvad.engine.answer.AnswerQuestion}, or whatever adds its own notes to an answer. */
    public interface Answers {
        /** @param today the asker's own */
        Answer answer(String question, LocalDate today);
    }

    public Newsdesk(Answers answers) {
        this.answers = answers;
    }

    public Reply handle(Message message) {
        Language language = Language.ofQuestion(message.text());
        return switch (Command.of(message.text())) {
            case Command.Ask(String question) -> answer(message, question);
            case Command.Help() -> words(language, "help");
            case Command.ShowSources() -> sources(message.conversation(), language);
            case Command.Unknown(String name) -> words(language, "unknown-command", name);
        };
    }

    private Reply answer(Message message, String question) {
        long start = System.nanoTime();
        Answer answer = answers.answer(question, message.today());
        LOG.info("conversation {}: {} in {} ms from {} passages", message.conversation(),
                answer.outcome().getClass().getSimpleName(), (System.nanoTime() - start) / 1_000_000, answer.passages().size());
        if (!answer.sentences().isEmpty()) {
            lastAnswers.put(message.conversation(), answer);
        }
        return replyWriter.write(answer);
    }

    private Reply sources(String conversation, Language language) {
        Answer last = lastAnswers.get(conversation);
        return last == null ? words(language, "no-sources") : replyWriter.sources(last);
    }

    private static Reply words(Language language, String key, Object... values) {
        return new Reply(language, List.of(new Reply.Block.Words(Phrases.in(language).say(key, values))));
    }

    private static final class LastUsed extends LinkedHashMap<String, Answer> {
        private static final long serialVersionUID = 1;

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > REMEMBERED;
        }
    }
}
