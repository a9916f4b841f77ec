package samvad.engine.answer.verify;

import java.util.Optional;
import samvad.engine.language.Language;
import samvad.engine.language.NewsWords.Use;

/** What is planned, expected or possible in the source is not told as done, and what is done not as planned. */
final class CheckTime implements Check {
    private enum Time {
        PLANNED,
        DONE,
        OPEN
    }

    @Override
    public Optional<Fault> fault(Support support) {
        for (int clause = 0; clause < support.said().clauses(); clause++) {
            Optional<Matched> matched = Matched.of(support, clause);
            if (matched.isPresent()) {
                Time said = of(support.said(), clause);
                Time held = of(matched.get().meeting().held(), matched.get().heldClause());
                boolean differs = said == Time.DONE && held == Time.PLANNED || said == Time.PLANNED && held == Time.DONE;
                if (differs && !asks(support.said(), clause) && !asks(matched.get().meeting().held(), matched.get().heldClause())) {
                    return Optional.of(new Fault.OtherTime());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean asks(SentenceReading sentence, int clause) {
        return sentence.words().stream().anyMatch(word -> word.clause() == clause && word.does(Use.ASKS));
    }

    private static Time of(SentenceReading sentence, int clause) {
        boolean done = false;
        for (int i = 0; i < sentence.words().size(); i++) {
            Word word = sentence.words().get(i);
            if (word.clause() == clause) {
                if (isPlanned(sentence, i)) {
                    return Time.PLANNED;
                }
                done |= isDone(sentence, word);
            }
        }
        return done ? Time.DONE : Time.OPEN;
    }

    private static boolean isPlanned(SentenceReading sentence, int at) {
        Word word = sentence.words().get(at);
        if (HindiVerbs.isFuture(word.plain()) || isToBe(sentence, at)) {
            return true;
        }
        if (!word.does(Use.PLANNED) || word.name()) {
            return false;
        }
        // "was due to", "could" in the past are still no more than planned; "due to the storm" is a cause
        return !word.plain().equals("due") || sentence.plain(at + 1).matches("to|in|on|around|next|at|later")
                && !sentence.plain(at + 2).matches("a|an|the|its|his|their");
    }

    /** "is to visit", "was to lead", "होना है", "सौंपनी थी". */
    private static boolean isToBe(SentenceReading sentence, int at) {
        String plain = sentence.plain(at);
        if (plain.equals("to") && sentence.plain(at - 1).matches("is|are|was|were") && sentence.language() == Language.ENGLISH) {
            return !sentence.plain(at + 1).matches("a|an|the|date|this|be");
        }
        return plain.matches(".{2,}(?:ना|नी|ने)|होना|होनी|होने|सौंपनी|करनी") && sentence.plain(at + 1).matches("है|हैं|था|थी|थे|थीं")
                && !plain.matches("अपनी|अपना|अपने|इतना|इतनी|कितना|जितना|पुराना|पुरानी|बना|बनी|बने|सुना|माना|चुना|चुनी|कहना|मानना|बताना");
    }

    private static boolean isDone(SentenceReading sentence, Word word) {
        return word.does(Use.DONE) || sentence.language() == Language.ENGLISH && word.plain().length() > 3 && word.plain().endsWith("ed") && !word.name()
                || word.plain().matches("ने");
    }
}
