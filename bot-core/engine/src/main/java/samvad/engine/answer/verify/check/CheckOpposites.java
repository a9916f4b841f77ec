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
        for (int i = 0; i < support.claim().words().size(); i++) {
            Word word = support.claim().words().get(i);
            List<Set<String>> opposites = word.name() || isAtLeast(support.claim(), i) ? List.of() : NewsWords.opposites(word.plain());
            if (!opposites.isEmpty() && isTurned(support, i, opposites)) {
                return Optional.of(new Fault.Opposite(word.surface()));
            }
        }
        return Optional.empty();
    }

    /** "कम से कम" */
    private static boolean isAtLeast(SentenceReading claim, int at) {
        boolean less = claim.plain(at).equals("कम");
        return less && (claim.plain(at + 1).equals("से") && claim.plain(at + 2).equals("कम") || claim.plain(at - 1).equals("से") && claim.plain(at - 2).equals("कम"));
    }

    private static boolean isTurned(Support support, int at, List<Set<String>> opposites) {
        Optional<AlignedClause> matched = AlignedClause.of(support, support.claim().clauseOf(at));
        if (matched.isEmpty()) {
            return false;
        }
        SentenceReading cited = matched.get().alignment().cited();
        boolean counts = matched.get().sharesFigure(support);
        boolean denial = CheckNegation.denies(support.claim(), matched.get().clause()) != CheckNegation.denies(cited, matched.get().citedClause());
        boolean when = BEFORE_OR_AFTER.contains(support.claim().plain(at));
        return !isSaidAlike(support, at, matched.get(), counts) && !denial && cited.words().stream()
                .filter(word -> opposites.stream().anyMatch(opposite -> opposite.contains(word.plain())))
                .anyMatch(word -> !isMet(matched.get(), word) && (!counts || matched.get().isHeldBy(word))
                        && (!when || isOfOneThing(matched.get().alignment(), at, cited.words().indexOf(word))));
    }

    /** Whether the source says the same by this or another word; where the clause has a figure, in the clause of that figure. */
    private static boolean isSaidAlike(Support support, int at, AlignedClause matched, boolean counts) {
        Set<String> alike = NewsWords.alike(support.claim().plain(at));
        Alignment alignment = matched.alignment();
        if (counts) {
            return alignment.meets(at) && matched.isHeldBy(alignment.cited().words().get(alignment.alignedTo()[at]))
                    || alignment.cited().words().stream().anyMatch(word -> matched.isHeldBy(word) && alike.contains(word.plain()));
        }
        return alignment.meets(at) || support.chosen().stream().anyMatch(other -> other.cited().words().stream().anyMatch(word -> alike.contains(word.plain())));
    }

    /** "After the quake" turns "before the quake", not "before dawn". */
    private static boolean isOfOneThing(Alignment alignment, int at, int there) {
        int step = alignment.claim().language() == Language.HINDI ? -1 : 1;
        for (int i = 1; i <= NEAR; i++) {
            int word = at + i * step;
            if (word >= 0 && word < alignment.alignedTo().length && alignment.meets(word)) {
                return Math.abs(alignment.alignedTo()[word] - there) <= NEAR;
            }
        }
        return false;
    }

    /** A word that another one of the sentence has said already is not turned. */
    private static boolean isMet(AlignedClause matched, Word held) {
        for (int at : matched.alignment().alignedTo()) {
            if (at >= 0 && matched.alignment().cited().words().get(at).equals(held)) {
                return true;
            }
        }
        return false;
    }
}
