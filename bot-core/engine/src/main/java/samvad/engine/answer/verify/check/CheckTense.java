package samvad.engine.answer.verify.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.answer.verify.alignment.AlignedClause;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.HindiVerbs;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.language.Language;
import samvad.engine.language.NewsWords.Use;

/** What is planned, expected or possible in the source is not told as done, and what is done not as planned. */
public final class CheckTense implements Check {
    /** So much of a clause its source's clause has to say before their times are compared. */
    private static final double SHARED = 0.3;

    /** What is over may be told in many ways that sound like a plan. */
    private static final double SHARED_IF_PLANNED = 0.5;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "their", "its");

    private static final Set<String> WAS = Set.of("था", "थी", "थे", "थीं");

    /** A meeting that "रखी गई है" is still to come, if its day is. */
    private static final Set<String> ARRANGED = Set.of("रखी", "रखा", "रखे", "बुलाई", "बुलाया", "बुलाए", "निर्धारित");

    /** "माँग को लेकर": why it was done. */
    private static final Set<String> ASIDE = Set.of("को", "लेकर");

    /** Who does so "to" do a thing has not done it. */
    private static final String ONLY_SAID = "promis(?:ed?|es)|pledge[ds]?|vow(?:s|ed)?|offer(?:s|ed)?|propose[ds]?|plan(?:s|ned)?|hope[ds]?|want(?:s|ed)?|threaten(?:s|ed)?"
            + "|intend(?:s|ed)?|aim(?:s|ed)?|agree[ds]?|seeks?|sought|ready|willing|expected|due|likely|set|urge[ds]?";

    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> NO_VERB = Set.of("a", "an", "the", "date", "this");

    /** "The aim was to": nothing is planned by it. */
    private static final Set<String> WHAT_FOR = Set.of("purpose", "aim", "goal", "reason", "point", "decision", "idea", "intention", "attempt");

    private static final Set<String> DOER = Set.of("वाला", "वाली", "वाले");
    private static final Set<String> HINDI_BE = Set.of("है", "हैं", "था", "थी", "थे", "थीं");
    private static final Pattern INFINITIVE = Pattern.compile(".{2,}(?:ना|नी|ने)");
    private static final Set<String> NO_INFINITIVE = Set.of("अपनी", "अपना", "अपने", "इतना", "इतनी", "कितना", "जितना", "पुराना", "पुरानी", "बना", "बनी", "बने", "सुना",
            "माना", "चुना", "चुनी", "कहना", "मानना", "बताना");

    private static final Pattern PAST = Pattern.compile(".{1,}(?:ा|ी|े|ए|ई|ीं)");
    private static final Pattern NO_PAST = Pattern.compile("करे|चले|जाए|रहे|दे|ले|बने|होना|.*ना|.*नी|.*ने|.*ता|.*ते|.*ती|की|का|के");

    private enum Time {
        PLANNED,
        DONE,
        OPEN
    }

    @Override
    public Optional<Fault> fault(Support support) {
        for (int clause = 0; clause < support.claim().clauses(); clause++) {
            Optional<AlignedClause> matched = AlignedClause.of(support, clause);
            if (matched.isPresent() && !support.quoted().contains(clause)) {
                Time said = of(support.claim(), clause);
                Time held = of(matched.get().alignment().cited(), matched.get().citedClause());
                boolean differs = said == Time.DONE && held == Time.PLANNED || said == Time.PLANNED && held == Time.DONE
                        && !also(Time.PLANNED, AlignedClause.NAME, support, matched.get());
                differs &= said != Time.DONE || !also(Time.DONE, AlignedClause.WORD, support, matched.get());
                differs &= matched.get().share(support) >= (said == Time.DONE ? SHARED : SHARED_IF_PLANNED);
                if (tellsPromiseAsDone(support, matched.get()) || differs && !asks(support.claim(), clause)
                        && !asks(matched.get().alignment().cited(), matched.get().citedClause())) {
                    return Optional.of(new Fault.OtherTime());
                }
            }
        }
        return Optional.empty();
    }

    /** "Freed", where the source has "promised to free". */
    private static boolean tellsPromiseAsDone(Support support, AlignedClause matched) {
        SentenceReading claim = support.claim();
        SentenceReading cited = matched.alignment().cited();
        for (int i = 0; i < claim.words().size(); i++) {
            int there = matched.alignment().alignedTo()[i];
            Word word = claim.words().get(i);
            boolean done = word.clause() == matched.clause() && !word.name() && word.plain().matches("[a-z]{2,}ed") && !claim.plain(i - 1).matches("be|to|been");
            if (done && there > 1 && cited.plain(there - 1).equals("to") && cited.plain(there - 2).matches(ONLY_SAID)
                    && claim.words().stream().noneMatch(other -> other.clause() == matched.clause() && (other.does(Use.ASKS) || other.does(Use.PLANNED)))) {
                return true;
            }
        }
        return false;
    }

    /** A source that tells one part as done and another as planned may mean either. */
    private static boolean also(Time time, int atLeast, Support support, AlignedClause matched) {
        SentenceReading cited = matched.alignment().cited();
        for (int clause = 0; clause < cited.clauses(); clause++) {
            if (clause != matched.citedClause() && of(cited, clause) == time && matched.alsoSaidIn(support, clause, atLeast)) {
                return true;
            }
        }
        return false;
    }

    private static boolean asks(SentenceReading sentence, int clause) {
        for (int i = 0; i < sentence.words().size(); i++) {
            Word word = sentence.words().get(i);
            boolean aside = sentence.plain(i).equals("चाहिए") && WAS.contains(sentence.plain(i + 1))
                    || ASIDE.contains(sentence.plain(i + 1)) && ASIDE.contains(sentence.plain(i + 2));
            if (word.clause() == clause && word.does(Use.ASKS) && !aside) {
                return true;
            }
        }
        return false;
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
        boolean to = sentence.plain(at + 1).equals("to");
        if (isAboutTo(sentence, at) || to && (word.plain().equals("about") || word.plain().equals("going") && !isPlace(sentence, at + 2))) {
            return true;
        }
        if (word.plain().equals("चाहिए") && WAS.contains(sentence.plain(at + 1))) {
            return true;
        }
        if (!word.does(Use.PLANNED) || word.name()) {
            return false;
        }
        if (word.plain().equals("set")) {
            return sentence.plain(at + 1).matches("to|for");
        }
        if (word.plain().equals("तय")) {
            return !sentence.plain(at + 1).matches("कि[एया]|की|कर|करते|करके|हु[आईए]");
        }
        if (word.plain().equals("would") && sentence.plain(at + 1).equals("have") && !sentence.plain(at + 2).equals("to")) {
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
        if (plain.equals("to") && BE.contains(sentence.plain(at - 1)) && sentence.language() == Language.ENGLISH) {
            return !NO_VERB.contains(sentence.plain(at + 1)) && !WHAT_FOR.contains(sentence.plain(at - 2));
        }
        return HINDI_BE.contains(sentence.plain(at + 1)) && INFINITIVE.matcher(plain).matches() && !NO_INFINITIVE.contains(plain);
    }

    /** "होने वाली", "मिलने वाला है"; not "परखने वाले", who do it, nor "रहने वाले", who live there. */
    private static boolean isAboutTo(SentenceReading sentence, int at) {
        String doing = sentence.plain(at - 1);
        return DOER.contains(sentence.plain(at)) && doing.endsWith("ने") && !doing.equals("रहने")
                && (doing.equals("होने") || doing.equals("आने") || HINDI_BE.contains(sentence.plain(at + 1)));
    }

    /** That somebody said it tells nothing of when it is. */
    private static boolean isDone(SentenceReading sentence, int at) {
        Word word = sentence.words().get(at);
        if (word.does(Use.SAYS) || ARRANGED.contains(sentence.plain(at - 1))) {
            return false;
        }
        return word.does(Use.DONE) || endsDone(sentence, at) || sentence.language() == Language.ENGLISH && word.plain().length() > 3 && word.plain().endsWith("ed") && !word.name()
                || word.plain().equals("ने") && sentence.words().stream().noneMatch(other -> other.clause() == word.clause() && other.does(Use.SAYS));
    }

    /** The last word of a Hindi clause is its verb: "सौंपी", "आए". */
    private static boolean endsDone(SentenceReading sentence, int at) {
        boolean last = at + 1 == sentence.words().size() || sentence.clauseOf(at + 1) > sentence.clauseOf(at);
        return sentence.language() == Language.HINDI && last && PAST.matcher(sentence.plain(at)).matches() && !NO_PAST.matcher(sentence.plain(at)).matches();
    }
}
