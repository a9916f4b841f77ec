package samvad.engine.answer.verify;

import java.util.Optional;
import java.util.Set;
import samvad.engine.language.Language;
import samvad.engine.language.NewsWords.Use;

/** What is planned, expected or possible in the source is not told as done, and what is done not as planned. */
final class CheckTime implements Check {
    /** A name is enough. */
    private static final int ALSO = 1;

    /** A word besides names. */
    private static final int ALSO_DONE = 3;

    /** So much of a clause its source's clause has to say before their times are compared. */
    private static final double SHARED = 0.3;

    /** What is over may be told in many ways that sound like a plan. */
    private static final double SHARED_IF_PLANNED = 0.5;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "their", "its");

    private enum Time {
        PLANNED,
        DONE,
        OPEN
    }

    @Override
    public Optional<Fault> fault(Support support) {
        for (int clause = 0; clause < support.said().clauses(); clause++) {
            Optional<Matched> matched = Matched.of(support, clause);
            if (matched.isPresent() && !support.quoted().contains(clause)) {
                Time said = of(support.said(), clause);
                Time held = of(matched.get().meeting().held(), matched.get().heldClause());
                boolean differs = said == Time.DONE && held == Time.PLANNED || said == Time.PLANNED && held == Time.DONE
                        && !also(Time.PLANNED, ALSO, support, matched.get());
                differs &= said != Time.DONE || !also(Time.DONE, ALSO_DONE, support, matched.get());
                differs &= matched.get().share(support) >= (said == Time.DONE ? SHARED : SHARED_IF_PLANNED);
                if (differs && !asks(support.said(), clause) && !asks(matched.get().meeting().held(), matched.get().heldClause())) {
                    return Optional.of(new Fault.OtherTime());
                }
            }
        }
        return Optional.empty();
    }

    /** A source that tells one part as done and another as planned may mean either. */
    private static boolean also(Time time, int atLeast, Support support, Matched matched) {
        SentenceReading held = matched.meeting().held();
        for (int clause = 0; clause < held.clauses(); clause++) {
            if (clause != matched.heldClause() && of(held, clause) == time && matched.alsoSaidIn(support, clause, atLeast)) {
                return true;
            }
        }
        return false;
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
                done |= isDone(sentence, i);
            }
        }
        return done ? Time.DONE : Time.OPEN;
    }

    private static boolean isPlanned(SentenceReading sentence, int at) {
        Word word = sentence.words().get(at);
        if (HindiVerbs.isFuture(word.plain()) || isToBe(sentence, at)) {
            return true;
        }
        if (isAboutTo(sentence, at) || word.plain().equals("going") && sentence.plain(at + 1).equals("to") && !isPlace(sentence, at + 2)) {
            return true;
        }
        if (!word.does(Use.PLANNED) || word.name()) {
            return false;
        }
        // "was due to", "could" in the past are still no more than planned; "due to the storm" is a cause
        return !word.plain().equals("due") || sentence.plain(at + 1).matches("to|in|on|around|next|at|later")
                && !sentence.plain(at + 2).matches("a|an|the|its|his|their");
    }

    /** "Before going to the Kremlin" */
    private static boolean isPlace(SentenceReading sentence, int at) {
        return ARTICLES.contains(sentence.plain(at)) || sentence.nameAt(at).isPresent();
    }

    /** "is to visit", "was to lead", "होना है", "सौंपनी थी". */
    private static boolean isToBe(SentenceReading sentence, int at) {
        String plain = sentence.plain(at);
        if (plain.equals("to") && sentence.plain(at - 1).matches("is|are|was|were") && sentence.language() == Language.ENGLISH) {
            return !sentence.plain(at + 1).matches("a|an|the|date|this") && !sentence.plain(at - 2).matches("purpose|aim|goal|reason|point|decision|idea|intention|attempt");
        }
        return plain.matches(".{2,}(?:ना|नी|ने)|होना|होनी|होने|सौंपनी|करनी") && sentence.plain(at + 1).matches("है|हैं|था|थी|थे|थीं")
                && !plain.matches("अपनी|अपना|अपने|इतना|इतनी|कितना|जितना|पुराना|पुरानी|बना|बनी|बने|सुना|माना|चुना|चुनी|कहना|मानना|बताना");
    }

    /** "होने वाली", "मिलने वाला है"; not "परखने वाले", who do it. */
    private static boolean isAboutTo(SentenceReading sentence, int at) {
        boolean doing = sentence.plain(at).matches("वाल[ाीे]") && sentence.plain(at - 1).endsWith("ने");
        return doing && (sentence.plain(at - 1).matches("होने|आने") || sentence.plain(at + 1).matches("है|हैं|था|थे|थी|थीं"));
    }

    /** That somebody said it tells nothing of when it is. */
    private static boolean isDone(SentenceReading sentence, int at) {
        Word word = sentence.words().get(at);
        if (word.does(Use.SAYS)) {
            return false;
        }
        return word.does(Use.DONE) || endsDone(sentence, at) || sentence.language() == Language.ENGLISH && word.plain().length() > 3 && word.plain().endsWith("ed") && !word.name()
                || word.plain().matches("ने");
    }

    /** The last word of a Hindi clause is its verb: "सौंपी", "आए". */
    private static boolean endsDone(SentenceReading sentence, int at) {
        boolean last = at + 1 == sentence.words().size() || sentence.words().get(at + 1).clause() > sentence.words().get(at).clause();
        return sentence.language() == Language.HINDI && last && sentence.plain(at).matches(".{1,}(?:ा|ी|े|ए|ई|ीं)")
                && !sentence.plain(at).matches("करे|चले|जाए|रहे|दे|ले|बने|होना|.*ना|.*नी|.*ने|.*ता|.*ते|.*ती|की|का|के");
    }
}
