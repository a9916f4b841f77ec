package samvad.engine.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.answer.Inquiry;
import samvad.engine.answer.Outcome;
import samvad.engine.desk.Newsdesk;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.question.Reading;

/** Answers as it is told to, else "All about …". */
final class Archive implements Newsdesk.Answers {
    static final Source SOURCE = new Source(new ArticleId("ferry"), Optional.of("Ferry line reopens"), Optional.empty(),
            Language.ENGLISH, Optional.empty(), Optional.empty(), false);

    private final Map<String, Newsdesk.Answers> told = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> begun = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    Archive tells(String question, String words) {
        told.put(question, (asked, _, _) -> said(asked.words(), words));
        return this;
    }

    Archive does(String question, Newsdesk.Answers answers) {
        told.put(question, answers);
        return this;
    }

    /** Answers it only when the latch is open. */
    Archive holds(String question, CountDownLatch until) {
        return does(question, (asked, _, _) -> {
            awaited(until);
            return said(asked.words(), "All about " + asked.words());
        });
    }

    /** It leaves out whom it is about: asked alone it needs detail. */
    Archive lacksSubject(String question) {
        return does(question, (asked, _, _) ->
                new Answer(asked.words(), Language.ENGLISH, new Outcome.NeedsDetail(Reading.Why.NO_SUBJECT), List.of(), List.of()));
    }

    /** The reply to it is words of Samvad's own. */
    Archive knowsNothing(String question) {
        return does(question, (asked, _, _) ->
                new Answer(asked.words(), Language.ENGLISH, new Outcome.NotInKnowledge(Optional.empty()), List.of(), List.of()));
    }

    /** All that was asked, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    void awaitAsked(String question) {
        awaited(begun.computeIfAbsent(question, _ -> new CountDownLatch(1)));
    }

    @Override
    public Answer answer(Inquiry inquiry, LocalDate today, AnswerQuestion.Progress progress) {
        String question = inquiry.words();
        asked.add(question);
        begun.computeIfAbsent(question, _ -> new CountDownLatch(1)).countDown();
        return told.getOrDefault(question, (_, _, _) -> said(question, "All about " + question)).answer(inquiry, today, progress);
    }

    static Answer said(String question, String words) {
        AnswerSentence sentence = new AnswerSentence(words, AnswerSentence.Mode.QUOTED, List.of(new Citation(1, SOURCE, words)),
                Optional.empty(), false);
        return new Answer(question, Language.ENGLISH, new Outcome.Answered(List.of(sentence)), List.of(), List.of());
    }

    static void awaited(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("waited too long");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
