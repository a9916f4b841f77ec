package samvad.engine.answer.verify.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import samvad.engine.answer.verify.alignment.AlignedClause;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.language.Language;
import samvad.engine.language.NewsWords;

/** No word is the opposite of the one its source has in its place. */
public final class CheckOpposites implements Check {
    private static final Set<String> BEFORE_OR_AFTER = Set.of("before", "after", "पहले", "बाद");

    /** In words. */
    private static final int NEAR = 3;

    @Override
    public Optional<Fault> fault(Support support) {
        for (int i = 0; i < support.said().words().size(); i++) {
            Word word = support.said().words().get(i);
            List<Set<String>> opposites = word.name() || isAtLeast(support.said(), i) ? List.of() : NewsWords.opposites(word.plain());
            if (!opposites.isEmpty() && isTurned(support, i, opposites)) {
                return Optional.of(new Fault.Opposite(word.surface()));
            }
        }
        return Optional.empty();
    }

    /** "कम से कम" */
    private static boolean isAtLeast(SentenceReading said, int at) {
        boolean less = said.plain(at).equals("कम");
        return less && (said.plain(at + 1).equals("से") && said.plain(at + 2).equals("कम") || said.plain(at - 1).equals("से") && said.plain(at - 2).equals("कम"));
    }

    private static boolean isTurned(Support support, int at, List<Set<String>> opposites) {
        Optional<AlignedClause> matched = AlignedClause.of(support, support.said().words().get(at).clause());
        if (matched.isEmpty()) {
            return false;
        }
        SentenceReading held = matched.get().meeting().held();
        boolean counts = matched.get().sharesFigure(support);
        boolean denial = CheckNegation.denies(support.said(), matched.get().clause()) != CheckNegation.denies(held, matched.get().heldClause());
        boolean when = BEFORE_OR_AFTER.contains(support.said().plain(at));
        return !isSaidAlike(support, at, matched.get(), counts) && !denial && held.words().stream().filter(word -> opposites.stream().anyMatch(opposite -> opposite.contains(word.plain())))
                .anyMatch(word -> !isMet(matched.get(), word) && (!counts || matched.get().isHeldBy(word))
                        && (!when || isOfOneThing(matched.get().meeting(), at, held.words().indexOf(word))));
    }

    /** Whether the source says the same by this or another word; where the clause has a figure, in the clause of that figure. */
    private static boolean isSaidAlike(Support support, int at, AlignedClause matched, boolean counts) {
        Set<String> alike = NewsWords.alike(support.said().plain(at));
        Alignment meeting = matched.meeting();
        if (counts) {
            return meeting.meets(at) && matched.isHeldBy(meeting.held().words().get(meeting.at()[at]))
                    || meeting.held().words().stream().anyMatch(word -> matched.isHeldBy(word) && alike.contains(word.plain()));
        }
        return meeting.meets(at) || support.chosen().stream().anyMatch(other -> other.held().words().stream().anyMatch(word -> alike.contains(word.plain())));
    }

    /** "After the quake" turns "before the quake", not "before dawn". */
    private static boolean isOfOneThing(Alignment meeting, int at, int there) {
        int step = meeting.said().language() == Language.HINDI ? -1 : 1;
        for (int i = 1; i <= NEAR; i++) {
            int word = at + i * step;
            if (word >= 0 && word < meeting.at().length && meeting.meets(word)) {
                return Math.abs(meeting.at()[word] - there) <= NEAR;
            }
        }
        return false;
    }

    /** A word that another one of the sentence has said already is not turned. */
    private static boolean isMet(AlignedClause matched, Word held) {
        for (int at : matched.meeting().at()) {
            if (at >= 0 && matched.meeting().held().words().get(at).equals(held)) {
                return true;
            }
        }
        return false;
    }
}
