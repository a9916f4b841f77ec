package samvad.engine.answer.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samvad.engine.answer.verify.Speakers.Saying;
import samvad.engine.language.NewsWords.Use;

/** Who is said to say it, says it in the source; and what is only claimed there is not told as a fact. */
final class CheckSpeakers implements Check {
    private static final int SENTENCES_BEFORE = 3;

    @Override
    public Optional<Fault> fault(Support support) {
        SentenceReading said = support.said();
        List<Saying> sayings = Speakers.in(said);
        for (Saying saying : sayings) {
            if (!saying.pronoun() && said.nameAt(saying.first()).isPresent() && isSaidByAnother(support, saying)) {
                return Optional.of(new Fault.OtherSpeaker(said.nameAt(saying.first()).get().text()));
            }
        }
        return claimedThere(support);
    }

    private static boolean isSaidByAnother(Support support, Saying saying) {
        Meeting best = mostOfWhatIsSaid(support, saying);
        SentenceReading held = best.held();
        List<Saying> there = Speakers.in(held);
        Optional<Saying> nearest = nearest(best, there, saying);
        if (nearest.isEmpty()) {
            return false;
        }
        Saying other = nearest.get();
        if (other.pronoun()) {
            return support.before(best, SENTENCES_BEFORE).stream().noneMatch(before -> names(before, saying))
                    && !names(best, saying);
        }
        return !names(best, saying, other);
    }

    /** The sentence that bears out most of what is said, the speaker apart. */
    private static Meeting mostOfWhatIsSaid(Support support, Saying saying) {
        return support.chosen().stream().max(Comparator.comparingInt(meeting -> {
            int met = 0;
            for (int i = 0; i < meeting.at().length; i++) {
                boolean speaker = saying.first() <= i && i <= saying.last();
                met += !speaker && meeting.meets(i) ? 1 : 0;
            }
            return met;
        })).orElseThrow();
    }

    /** The saying of the source whose words are those said: the one whose clauses hold most of them. */
    private static Optional<Saying> nearest(Meeting meeting, List<Saying> there, Saying saying) {
        double centre = 0;
        int met = 0;
        for (int i = 0; i < meeting.at().length; i++) {
            boolean speaker = saying.first() <= i && i <= saying.last() || i == saying.verb();
            if (!speaker && meeting.meets(i)) {
                centre += meeting.at()[i];
                met++;
            }
        }
        if (met == 0) {
            return Optional.empty();
        }
        double middle = centre / met;
        int clause = meeting.held().words().get(Math.min(meeting.held().words().size() - 1, (int) Math.round(middle))).clause();
        return there.stream().min(Comparator.comparingDouble((Saying one) -> Math.abs(meeting.held().words().get(one.verb()).clause() - clause) * 100
                + Math.abs(one.verb() - middle)));
    }

    private static boolean names(Meeting meeting, Saying saying) {
        for (int i = saying.first(); i <= saying.last(); i++) {
            if (meeting.meets(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words that name the one are those that name the other, or stand right beside them. */
    private static boolean names(Meeting meeting, Saying saying, Saying other) {
        int[] at = meeting.at();
        for (int i = saying.first(); i <= saying.last(); i++) {
            if (at[i] >= 0 && (at[i] >= other.first() - 5 && at[i] <= other.last() + 5)
                    && meeting.held().words().get(at[i]).clause() == meeting.held().words().get(other.first()).clause() && !anotherBetween(meeting, at[i], other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anotherBetween(Meeting meeting, int at, Saying other) {
        SentenceReading held = meeting.held();
        if (other.first() <= at && at <= other.last()) {
            return false;
        }
        return held.nameAt(other.first()).isPresent() && held.nameAt(at).isPresent()
                && !held.nameAt(other.first()).equals(held.nameAt(at)) && isApart(held, Math.min(at, other.first()), Math.max(at, other.last()));
    }

    /** "Sheldon Yett of UNICEF" are one speaker; "A met B" are two. */
    private static boolean isApart(SentenceReading held, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (held.plain(i).matches("of|from|for|के|की|का")) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Fault> claimedThere(Support support) {
        for (int clause = 0; clause < support.said().clauses(); clause++) {
            Optional<Matched> matched = Matched.of(support, clause);
            boolean saidToBeSaid = support.said().does(Use.SAYS) || support.said().does(Use.SOURCE_OF) || support.said().does(Use.CLAIMS) || support.said().does(Use.ASKS);
            if (matched.isPresent() && !saidToBeSaid && isClaim(matched.get())) {
                return Optional.of(new Fault.OtherSpeaker("nobody"));
            }
        }
        return Optional.empty();
    }

    private static boolean isClaim(Matched matched) {
        SentenceReading held = matched.meeting().held();
        return held.words().stream().anyMatch(word -> word.does(Use.CLAIMS)
                && (word.clause() == matched.heldClause() || word.clause() == matched.heldClause() - 1 && matched.heldClause() > 0));
    }
}
