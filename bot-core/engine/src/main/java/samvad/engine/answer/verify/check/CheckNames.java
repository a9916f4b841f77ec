package samvad.engine.answer.verify.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.OtherWordings;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.Clauses;
import samvad.engine.answer.verify.reading.Entity;
import samvad.engine.answer.verify.reading.HindiVerbs;
import samvad.engine.answer.verify.reading.Quotations;
import samvad.engine.answer.verify.reading.Roles;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.language.Language;
import samvad.engine.language.NewsWords.Use;
import samvad.engine.language.Script;
import samvad.engine.language.Span;

/**
 * Every name is in the sentence its clause rests on; or in one tied to it, where that says "he" or "the minister" without another who
 * does it; or the article is about the place from its beginning, and the name only tells where; or the article has it elsewhere, and
 * its sentence no other name that may have been replaced.
 */
public final class CheckNames implements Check {
    private static final int SENTENCES_BEFORE = 4;
    private static final int BEGINNING = 1;
    private static final Set<String> WHERE_BEFORE = Set.of("in", "of", "from", "at", "across", "near", "into");
    private static final Set<String> WHERE_BEHIND = Set.of("में", "के", "का", "की");

    /** "MPs": no name, though it has capitals. */
    private static final Pattern ACRONYMS = Pattern.compile("[A-Z]{2,}s");

    private static final Set<String> SIDES = Set.of("समर्थक", "विरोधी", "समर्थित");

    private final OtherWordings meanings;

    public CheckNames(OtherWordings meanings) {
        this.meanings = meanings;
    }

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
        if (ACRONYMS.matcher(name.text()).matches()) {
            return true;
        }
        Optional<Alignment> anchor = support.anchorAt(name.first());
        if (anchor.isEmpty()) {
            return false;
        }
        Alignment held = anchor.get();
        if (!held.meets(name) && held.placesOf(name).isEmpty() && (isAnothersOffice(name, held) || isDisplacing(name, held))) {
            return false;
        }
        return held.meets(name) || isShortened(name, held, support) || isPointedAt(name, held, support) || isWhere(name, held, support)
                || isAdded(name, held, support) || isSubject(name, held, support);
    }

    /** "The Supreme Court", of which the article tells, where its sentence says "the judges" and names nobody the sentence leaves out. */
    private boolean isAdded(Entity name, Alignment anchor, Support support) {
        SentenceReading held = anchor.held();
        boolean untold = held.names().stream().anyMatch(there -> !anchor.isMet(there) && !isOffice(held, there.last() + 1) && isCertain(there, held));
        if (untold) {
            return false;
        }
        if (!isCertain(name, support.said())) {
            return isPartOfVerb(name, support.said());
        }
        if (isDoerOrSide(name, support.said())) {
            return false;
        }
        Roles.Role role = isBeforeNoun(name, support.said()) ? Roles.Role.OTHER : Roles.of(support.said(), name);
        return (role == Roles.Role.OTHER || role == Roles.Role.OWNS)
                && support.all().stream().anyMatch(other -> other.source().equals(anchor.source()) && other.meets(name));
    }

    /** "अमित अग्रवाल करेंगे", "Pro-Beijing", "बीजिंग समर्थक": who does it, and on whose side, the sentence itself has to say. */
    private static boolean isDoerOrSide(Entity name, SentenceReading said) {
        boolean beforeVerb = said.language() == Language.HINDI && isVerbAt(name.last() + 1, said);
        return beforeVerb || name.text().indexOf('-') >= 0 || SIDES.contains(said.plain(name.last() + 1));
    }

    /** What its verb makes of it: "तख़्ता पलटा". */
    private static boolean isPartOfVerb(Entity name, SentenceReading said) {
        return said.language() == Language.HINDI && said.nameAt(name.first() - 1).isEmpty() && isVerbAt(name.last() + 1, said);
    }

    private static boolean isVerbAt(int at, SentenceReading said) {
        return at < said.words().size() && (Clauses.isVerb(said.words().get(at)) || HindiVerbs.isVerb(said.plain(at)));
    }

    /** A word of Hindi that is only rare may be a name, as nothing else marks names there. */
    private boolean isCertain(Entity name, SentenceReading sentence) {
        for (int i = name.first(); i <= name.last(); i++) {
            Word word = sentence.words().get(i);
            if (!Script.hasDevanagari(word.plain()) || meanings.isKnownName(word.form())) {
                return true;
            }
        }
        return false;
    }

    /** The source has another name in this one's place, of which the sentence says nothing. */
    private static boolean isDisplacing(Entity name, Alignment anchor) {
        SentenceReading said = anchor.said();
        SentenceReading held = anchor.held();
        Roles.Role role = Roles.of(said, name);
        for (Entity there : held.names()) {
            boolean untold = !anchor.isMet(there) && !isOffice(held, there.last() + 1);
            boolean alike = role == Roles.of(held, there) && (role != Roles.Role.OTHER || said.language() == held.language()
                    && (said.plain(name.last() + 1).equals(held.plain(there.last() + 1)) || said.plain(name.first() - 1).equals(held.plain(there.first() - 1))));
            if (untold && alike) {
                return true;
            }
        }
        return false;
    }

    /** "Prime Minister X", where the source has "Prime Minister Y". */
    private static boolean isAnothersOffice(Entity name, Alignment anchor) {
        int office = name.first() - 1;
        if (office < 0 || !anchor.said().words().get(office).does(Use.OFFICE) || !anchor.meets(office)) {
            return false;
        }
        return anchor.placesOf(name).isEmpty() && anchor.held().nameAt(anchor.at()[office] + 1).filter(there -> !anchor.isMet(there)).isPresent();
    }

    /** "Nkurunziza", whom the article calls "Pierre Nkurunziza" elsewhere; "the court" for "the Supreme Court". */
    private static boolean isShortened(Entity name, Alignment anchor, Support support) {
        return name.last() > name.first() && !anchor.placesOf(name).isEmpty()
                && support.all().stream().anyMatch(meeting -> meeting.source().equals(anchor.source()) && meeting.meets(name));
    }

    private static boolean isPointedAt(Entity name, Alignment anchor, Support support) {
        int clause = support.said().words().get(name.first()).clause();
        boolean tied = support.linked(anchor).stream().skip(1).anyMatch(meeting -> meeting.meets(name)
                        && (meeting.place() < anchor.place() || support.goesOn(meeting) || support.addsTo(anchor, meeting, clause)))
                || support.neighbours(anchor).stream().anyMatch(meeting -> meeting.meets(name) && support.addsTo(anchor, meeting, clause));
        Roles.Role role = Roles.of(support.said(), name);
        boolean another = role == Roles.Role.DOES && hasOtherDoer(anchor);
        if (another || !points(anchor)) {
            return tied && !another;
        }
        return tied || role != Roles.Role.OTHER && support.before(anchor, SENTENCES_BEFORE).stream().anyMatch(before -> before.meets(name));
    }

    /** Whether somebody is named there who does it, not within what is quoted. */
    private static boolean hasOtherDoer(Alignment anchor) {
        List<Span> quotes = Quotations.spansIn(anchor.held().text());
        return anchor.held().names().stream().filter(held -> !isOffice(anchor.held(), held.last() + 1) && quotes.stream().noneMatch(quote -> quote.holds(held.span())))
                .anyMatch(held -> Roles.of(anchor.held(), held) == Roles.Role.DOES);
    }

    /** "The Indian minister" is not India. */
    private static boolean isOffice(SentenceReading held, int at) {
        return at < held.words().size() && held.words().get(at).does(Use.OFFICE);
    }

    /** "He", "the minister" without a name beside it, or nobody named at all. */
    private static boolean points(Alignment meeting) {
        SentenceReading held = meeting.held();
        if (held.names().isEmpty()) {
            return true;
        }
        for (int i = 0; i < held.words().size(); i++) {
            if (held.words().get(i).does(Use.HE) || held.words().get(i).does(Use.OFFICE) && isBare(held, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBare(SentenceReading held, int office) {
        int next = office + 1;
        boolean lastOffice = next >= held.words().size() || !held.words().get(next).does(Use.OFFICE);
        return lastOffice && held.nameAt(next).isEmpty() && !held.plain(next).matches("of|for|के|का|की");
    }

    private static boolean isWhere(Entity name, Alignment anchor, Support support) {
        SentenceReading said = support.said();
        boolean where = WHERE_BEFORE.contains(said.plain(name.first() - 1)) || WHERE_BEHIND.contains(said.plain(name.last() + 1))
                || Roles.isPossessive(said, name) || said.plain(name.first() - 1).equals("the") && isBeforeNoun(name, said);
        return where && Roles.of(said, name) != Roles.Role.DOES && support.all().stream()
                .anyMatch(meeting -> meeting.source().equals(anchor.source()) && meeting.place() <= BEGINNING && meeting.meets(name));
    }

    /** "The SCO meeting" */
    private static boolean isBeforeNoun(Entity name, SentenceReading said) {
        int next = name.last() + 1;
        return next < said.words().size() && said.words().get(next).isContent() && !Clauses.isVerb(said.words().get(next));
    }

    /** Who the article is about, where its sentence says "the network", "the event", "I" and names nobody else who does it. */
    private static boolean isSubject(Entity name, Alignment anchor, Support support) {
        List<Alignment> naming = support.all().stream().filter(meeting -> meeting.source().equals(anchor.source()) && meeting.meets(name)).toList();
        boolean known = naming.size() > 1 || naming.stream().anyMatch(meeting -> meeting.place() <= BEGINNING);
        return known && !hasOtherDoer(anchor);
    }
}
