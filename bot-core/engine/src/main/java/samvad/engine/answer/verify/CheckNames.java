package samvad.engine.answer.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import samvad.engine.language.NewsWords.Use;
import samvad.engine.language.Script;

/**
 * Every name is in a sentence that bears out more than the name; or shortly before it, where that sentence says "he"; or the article
 * is all about it and it only tells where.
 */
final class CheckNames implements Check {
    private static final int SENTENCES_BEFORE = 4;
    private static final Set<String> WHERE_BEFORE = Set.of("in", "of", "from", "to", "for", "at", "across", "near", "with", "into", "between");
    private static final Set<String> WHERE_BEHIND = Set.of("में", "के", "का", "की", "से", "पर");

    @Override
    public Optional<Fault> fault(Support support) {
        for (Entity name : support.said().names()) {
            if (!isHeld(name, support)) {
                return Optional.of(new Fault.StrangeName(name.text()));
            }
        }
        return Optional.empty();
    }

    private boolean isHeld(Entity name, Support support) {
        if (support.chosen().stream().anyMatch(meeting -> meeting.meets(name) && bearsOutMore(meeting, name, support))) {
            return true;
        }
        for (Meeting meeting : support.chosen()) {
            boolean pointsBack = meeting.held().does(Use.HE) || meeting.held().names().isEmpty();
            if (pointsBack && support.before(meeting, SENTENCES_BEFORE).stream().anyMatch(before -> before.meets(name))) {
                return true;
            }
        }
        return isWhere(name, support.said()) && support.all().stream().anyMatch(meeting -> meeting.place() <= 1 && meeting.meets(name))
                || onlyBegins(name, support);
    }

    /** The best of them may bear out a name alone; of a further one that would be chance. */
    private static boolean bearsOutMore(Meeting meeting, Entity name, Support support) {
        if (meeting == support.best()) {
            return true;
        }
        for (int i = 0; i < support.said().words().size(); i++) {
            if (!name.holds(i) && meeting.meets(i) && support.said().words().get(i).isContent()
                    && support.said().words().get(i).clause() == support.said().words().get(name.first()).clause()
                    && !(support.said().words().get(i).name() && support.best().meets(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhere(Entity name, SentenceReading said) {
        return WHERE_BEFORE.contains(said.plain(name.first() - 1)) || WHERE_BEHIND.contains(said.plain(name.last() + 1))
                || name.text().matches(".*['’]s");
    }

    /** A capital that begins an English sentence makes no name of a word with an everyday ending. */
    private static boolean onlyBegins(Entity name, Support support) {
        Word word = support.said().words().get(name.first());
        return name.first() == 0 && name.last() == 0 && !Script.hasDevanagari(word.plain())
                && word.plain().matches(".{3,}(?:tion|tions|ment|ments|ness|ings?|ity|ities|ers|ists?|ances?|ences?|ships?|ly|ages?)|reports|voters|votes?|talks|trade|nearly|roughly|close|"
                        + "almost|total|deaths|people|schools|prices|troops|seven|eight|senior|local|private|public|other|more|several|relations|turnout|families|children|lawmakers");
    }

    /** For callers that need the plain question. */
    static boolean isAnywhere(Entity name, List<Meeting> meetings) {
        return meetings.stream().anyMatch(meeting -> meeting.meets(name));
    }
}
