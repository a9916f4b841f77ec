package samvad.engine.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.claims.SlotFillers;
import samvad.engine.language.Openings;
import samvad.engine.language.number.Numbers;

/** The sentences without which one misleads or says little: who "he" is stands in front of it, what "two ministers" are called behind. */
final class Belonging {
    /** Whom a sentence speaks of is named so far in front of it at most. */
    private static final int FAR_IN_FRONT = 3;

    /** Why it was is said so far behind at most. */
    private static final int FAR_BEHIND = 3;

    private Belonging() {}

    /** Of the sentence's article, in reading order; none for one that stands by itself. */
    static List<ScoredSentence> to(ScoredSentence sentence, Evidence evidence) {
        List<ScoredSentence> article = articleOf(sentence, evidence);
        int at = article.indexOf(sentence);
        String quote = sentence.sentence().quote();
        List<ScoredSentence> belonging = new ArrayList<>();
        if (at > 0 && Openings.isPronoun(quote)) {
            naming(article.subList(Math.max(0, at - FAR_IN_FRONT), at)).ifPresent(belonging::add);
        }
        if (at >= 0 && !Numbers.in(quote).isEmpty()) {
            belonging.addAll(list(article.subList(at + 1, article.size())));
        }
        return belonging;
    }

    /** Of a sentence that does not say why, the one shortly behind it that does, "The move came in response to …"; empty if there is none. */
    static Optional<ScoredSentence> reason(ScoredSentence sentence, Evidence evidence) {
        List<ScoredSentence> article = articleOf(sentence, evidence);
        int behind = article.indexOf(sentence) + 1;
        return SlotFillers.givesReason(sentence.sentence().quote()) ? Optional.empty()
                : article.subList(behind, Math.min(article.size(), behind + FAR_BEHIND)).stream()
                        .filter(other -> Openings.isOfWhatWasTold(other.sentence().quote()) && SlotFillers.givesReason(other.sentence().quote())).findFirst();
    }

    private static List<ScoredSentence> articleOf(ScoredSentence sentence, Evidence evidence) {
        return evidence.citable().filter(other -> other.article().equals(sentence.article()))
                .sorted(Comparator.comparingInt(other -> other.sentence().span().start())).toList();
    }

    /** The last of the sentences in front that tells who "he" is. */
    private static Optional<ScoredSentence> naming(List<ScoredSentence> before) {
        return before.reversed().stream().filter(other -> !Openings.isPronoun(other.sentence().quote())).findFirst();
    }

    /** What was announced by its number: "They are …", "One is …", "The other is …". */
    private static List<ScoredSentence> list(List<ScoredSentence> behind) {
        boolean begins = !behind.isEmpty() && Openings.isList(behind.getFirst().sentence().quote());
        boolean goesOn = begins && behind.size() > 1 && Openings.isListGoingOn(behind.get(1).sentence().quote());
        return behind.subList(0, goesOn ? 2 : begins ? 1 : 0);
    }
}
