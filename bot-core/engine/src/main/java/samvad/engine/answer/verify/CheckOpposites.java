package samvad.engine.answer.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No word is the opposite of the one its source has in its place. */
final class CheckOpposites implements Check {
    @Override
    public Optional<Fault> fault(Support support) {
        for (int i = 0; i < support.said().words().size(); i++) {
            Word word = support.said().words().get(i);
            List<Set<String>> opposites = word.name() ? List.of() : samvad.engine.language.NewsWords.opposites(word.plain());
            if (!opposites.isEmpty() && isTurned(support, i, opposites)) {
                return Optional.of(new Fault.Opposite(word.surface()));
            }
        }
        return Optional.empty();
    }

    private static boolean isTurned(Support support, int at, List<Set<String>> opposites) {
        Optional<Matched> matched = Matched.of(support, support.said().words().get(at).clause());
        if (matched.isEmpty()) {
            return false;
        }
        SentenceReading held = matched.get().meeting().held();
        Set<String> alike = samvad.engine.language.NewsWords.alike(support.said().words().get(at).plain());
        boolean same = support.chosen().stream().anyMatch(meeting -> meeting.held().words().stream().anyMatch(word -> alike.contains(word.plain())));
        boolean denial = CheckNegation.denies(support.said(), matched.get().clause()) != CheckNegation.denies(held, matched.get().heldClause());
        return !same && !denial && held.words().stream().anyMatch(word -> !isMet(matched.get(), word)
                && opposites.stream().anyMatch(opposite -> opposite.contains(word.plain())));
    }

    /** A word that another one of the sentence has said already is not turned. */
    private static boolean isMet(Matched matched, Word held) {
        for (int at : matched.meeting().at()) {
            if (at >= 0 && matched.meeting().held().words().get(at).equals(held)) {
                return true;
            }
        }
        return false;
    }
}
