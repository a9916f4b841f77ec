package samvad.engine.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.evidence.CitedBefore;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.PlainText;
import samvad.engine.question.FollowUps;
import samvad.engine.question.FollowUps.Leaning;
import samvad.engine.question.Turn;

/** What was said in one conversation, newest first and at most {@link #REMEMBERED} turns, and how a question that leans on it is answered. */
public record Conversation(List<Said> said) {
    public static final int REMEMBERED = 3;

    private static final int STEM = 4;

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
     */
    public record Said(String asked, Turn turn, Set<ArticleId> cited, boolean opened) {
        public Said {
            cited = Set.copyOf(cited);
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

    /** The conversation with one turn more, if the question was answered; else as it was. */
    public Conversation with(String asked, Answer answer) {
        if (answer.sentences().isEmpty()) {
            return this;
        }
        return with(new Said(asked, new Turn(withNames(answer), ToldNames.in(answer)), cited(answer), false));
    }

    /** The question answered; what it named nobody in is still of what was spoken of if the same articles answer it. */
    private String withNames(Answer answer) {
        return said.stream().findFirst().filter(last -> meet(answer, last))
                .map(last -> FollowUps.withNames(answer.question(), last.turn())).orElse(answer.question());
    }

    /** What a message was read as to be answered so: leaning on what was said before, or by itself. */
    public Inquiry understood(String message, Answer answer) {
        return answer.question().equals(PlainText.of(message)) ? Inquiry.of(message) : new Inquiry(answer.question(), cited());
    }

    /** What the last answer cites. */
    private CitedBefore cited() {
        return said.stream().findFirst().map(last -> new CitedBefore(last.cited())).orElse(CitedBefore.NOTHING);
    }

    public Conversation with(Said turn) {
        List<Said> all = new ArrayList<>(List.of(turn));
        all.addAll(said);
        return new Conversation(all);
    }

    /** Answers a message: what it leaves out is taken from the newest turn it can be about. */
    public Answer answer(String message, Answers answers) {
        Optional<Said> last = said.stream().findFirst();
        return switch (last.map(before -> FollowUps.read(message, before.turn())).orElseGet(Leaning.None::new)) {
            case Leaning.None() -> answers.answer(Inquiry.of(message));
            case Leaning.Wholly(String question) -> wholly(question, answers);
            case Leaning.Perhaps(String question) -> perhaps(message, question, last.get(), answers);
        };
    }

    /** A turn that itself named nothing leaves it to the one before. */
    private Answer wholly(String question, Answers answers) {
        Answer answer = answers.answer(new Inquiry(question, cited()));
        String soFar = question;
        for (Said earlier : said.subList(1, said.size())) {
            if (!(answer.outcome() instanceof Outcome.NeedsDetail(var _, var meanings)) || !meanings.isEmpty()) {
                break;
            }
            if (FollowUps.read(soFar, earlier.turn()) instanceof Leaning.Wholly(String longer)) {
                soFar = longer;
                answer = answers.answer(new Inquiry(longer, new CitedBefore(earlier.cited())));
            }
        }
        return answer;
    }

    /** By itself if the articles of the conversation answer the very words; else as a part of it, if those hold as much of the words. */
    private Answer perhaps(String message, String question, Said before, Answers answers) {
        Answer alone = answers.answer(Inquiry.of(message));
        boolean ofTheSame = !alone.sentences().isEmpty() && (before.cited().isEmpty() || before.cited().containsAll(cited(alone)));
        if (alone.outcome() instanceof Outcome.OutOfScope || ofTheSame) {
            return alone;
        }
        Answer leaning = answers.answer(new Inquiry(question, cited()));
        if (leaning.sentences().isEmpty()) {
            return alone;
        }
        boolean better = alone.sentences().isEmpty() || meet(leaning, before) && held(leaning, message) >= held(alone, message);
        return better ? leaning : alone;
    }

    /** How many of the message's words stand in the answer, by their beginnings. */
    private static long held(Answer answer, String message) {
        String said = answer.sentences().stream().map(AnswerSentence::text).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return FollowUps.wordsOf(message).stream().map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> said.contains(word.substring(0, Math.min(word.length(), STEM)))).count();
    }

    private static boolean meet(Answer answer, Said before) {
        return cited(answer).stream().anyMatch(before.cited()::contains);
    }

    private static Set<ArticleId> cited(Answer answer) {
        return answer.sentences().stream().flatMap(sentence -> sentence.citations().stream())
                .map(citation -> citation.source().id()).collect(Collectors.toSet());
    }
}
