package samvad.engine.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.evidence.weigh.CitedBefore;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;
import samvad.engine.question.FollowUps;
import samvad.engine.question.FollowUps.Leaning;
import samvad.engine.question.LanguageAsked;
import samvad.engine.question.MoreAsked;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Turn;

/** What was said in one conversation, newest first and at most {@link #REMEMBERED} turns, and how a question that leans on it is answered. */
public record Conversation(List<Said> said) {
    public static final int REMEMBERED = 3;

    public static final Conversation EMPTY = new Conversation(List.of());

    public Conversation {
        said = List.copyOf(said.subList(0, Math.min(said.size(), REMEMBERED)));
    }

    /**
     * One turn.
     *
     * @param asked in the person's own words
     * @param cited the articles its answer rests on
     * @param opened whether nobody asked it: a story was opened, to be asked about
     * @param more how many times more was asked for of what answered it; -1 if nothing did
     */
    public record Said(String asked, Turn turn, Set<ArticleId> cited, boolean opened, int more) {
        /** For a question that nothing answered. */
        private static final int IN_VAIN = -1;

        public Said {
            cited = Set.copyOf(cited);
        }

        /** A question that nothing answered: what it is about is still spoken of. */
        static Said inVain(String asked, String question) {
            return new Said(asked, new Turn(question, List.of()), Set.of(), false, IN_VAIN);
        }

        /** Whether nothing answered it. */
        public boolean isInVain() {
            return more == IN_VAIN;
        }

        /** A question, or a story opened, of which no more was asked for. */
        public Said(String asked, Turn turn, Set<ArticleId> cited, boolean opened) {
            this(asked, turn, cited, opened, 0);
        }

        /** A question of which nothing but its words is known. */
        public static Said only(String asked) {
            return new Said(asked, new Turn(asked, List.of()), Set.of(), false);
        }

        /** A story under its headline. */
        public static Said story(String headline) {
            return new Said(headline, new Turn(headline, List.of()), Set.of(), true);
        }
    }

    /** Answers a question that is complete in itself. */
    public interface Answers {
        Answer answer(Inquiry inquiry);
    }

    /** The conversation with one turn more, if the question was answered, or itself named something of which nothing is known; else as it was. */
    public Conversation with(String asked, Answer answer) {
        boolean again = asksMore(asked) || asksInLanguage(asked);
        if (answer.outcome() instanceof Outcome.NotInKnowledge && !again && FollowUps.isOfSomething(asked)) {
            return with(Said.inVain(asked, FollowUps.ofItsOwn(asked, answer.question())));
        }
        if (answer.sentences().isEmpty()) {
            return this;
        }
        String complete = answer.question().equals(PlainText.of(asked)) ? withNames(answer) : answer.question();
        Turn turn = new Turn(complete, ToldNames.in(answer));
        if (again) {
            Said last = lastAnswered().orElseThrow();
            Said once = new Said(last.asked(), turn, cited(answer), false, last.more() + (asksMore(asked) ? 1 : 0));
            return new Conversation(said.stream().filter(turns -> turns != last).toList()).with(once);
        }
        return with(new Said(asked, turn, cited(answer), false));
    }

    /** The question answered; it is still of what was spoken of if the same articles answer it. */
    private String withNames(Answer answer) {
        return said.stream().findFirst().filter(last -> meet(answer, last))
                .map(last -> FollowUps.withNames(answer.question(), last.turn())).orElse(answer.question());
    }

    /** What a message was read as to be answered so: leaning on what was said before, or by itself. */
    public Inquiry understood(String message, Answer answer) {
        return answer.question().equals(PlainText.of(message)) ? Inquiry.of(message) : new Inquiry(answer.question(), cited().whenMeant()).in(answer.language());
    }

    /** What the last answer cites. */
    private CitedBefore cited() {
        return citedBy(said.stream().findFirst());
    }

    private static CitedBefore citedBy(Optional<Said> turn) {
        return turn.map(last -> new CitedBefore(last.cited())).orElse(CitedBefore.NOTHING);
    }

    private Optional<Said> lastAnswered() {
        return said.stream().filter(turn -> !turn.isInVain()).findFirst();
    }

    public Conversation with(Said turn) {
        List<Said> all = new ArrayList<>(List.of(turn));
        all.addAll(said);
        return new Conversation(all);
    }

    /** Answers a message: what it leaves out is taken from the newest turn it can be about. */
    public Answer answer(String message, Answers answers) {
        if (asksInLanguage(message)) {
            return answers.answer(new Inquiry(lastAnswered().orElseThrow().turn().question(), citedBy(lastAnswered())).in(LanguageAsked.in(message).orElseThrow()));
        }
        if (ReadQuestion.isOffTopic(message)) {
            return answers.answer(Inquiry.of(message));
        }
        Optional<Said> last = said.stream().findFirst();
        if (asksMore(message)) {
            Said of = lastAnswered().orElseThrow();
            return answers.answer(Inquiry.more(of.turn().question(), citedBy(lastAnswered()), 1 + of.more()).in(Language.ofQuestion(message)));
        }
        return switch (last.map(before -> FollowUps.read(message, before.turn())).orElseGet(Leaning.None::new)) {
            case Leaning.None() -> answers.answer(Inquiry.of(message));
            case Leaning.Perhaps _ when isAskedAgain(message) -> answers.answer(Inquiry.of(message));
            case Leaning.Wholly(String question) -> wholly(question, answers);
            case Leaning.Perhaps(String question, boolean likely) ->
                answers.answer(Inquiry.perhaps(message, cited(), new Inquiry.Longer(question, likely)));
        };
    }

    /** Wants the last answer once more in another language. */
    private boolean asksInLanguage(String message) {
        return lastAnswered().isPresent() && LanguageAsked.in(message).isPresent();
    }

    /** Of a story that was only opened nothing was answered yet: more of it is all of it. */
    private boolean asksMore(String message) {
        return lastAnswered().filter(last -> !last.opened()).isPresent() && MoreAsked.is(message);
    }

    /** Who asks the same once more leans on nothing said since. */
    private boolean isAskedAgain(String message) {
        return said.stream().anyMatch(before -> PlainText.of(before.asked()).equals(PlainText.of(message)));
    }

    /** A turn that itself named nothing leaves it to the one before. */
    private Answer wholly(String question, Answers answers) {
        Answer answer = answers.answer(new Inquiry(question, cited().whenMeant()));
        String soFar = question;
        for (Said earlier : said.subList(1, said.size())) {
            if (!(answer.outcome() instanceof Outcome.NeedsDetail(var _, var meanings)) || !meanings.isEmpty()) {
                break;
            }
            if (FollowUps.read(soFar, earlier.turn()) instanceof Leaning.Wholly(String longer)) {
                soFar = longer;
                answer = answers.answer(new Inquiry(longer, new CitedBefore(earlier.cited()).whenMeant()));
            }
        }
        return answer;
    }

    private static boolean meet(Answer answer, Said before) {
        return cited(answer).stream().anyMatch(before.cited()::contains);
    }

    private static Set<ArticleId> cited(Answer answer) {
        return answer.sentences().stream().flatMap(sentence -> sentence.citations().stream())
                .map(citation -> citation.source().id()).collect(Collectors.toSet());
    }
}
