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

    private final OtherWordings otherWordings;

    public CheckNames(OtherWordings otherWordings) {
        this.otherWordings = otherWordings;
    }

    @Override
    public Optional<Fault> fault(Support support) {
        for (Entity name : support.claim().names()) {
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
        SentenceReading cited = anchor.cited();
        boolean untold = cited.names().stream().anyMatch(there -> !anchor.isMet(there) && !isOffice(cited, there.last() + 1) && isCertain(there, cited));
        if (untold) {
            return false;
        }
        if (!isCertain(name, support.claim())) {
            return isPartOfVerb(name, support.claim());
        }
        if (isDoerOrSide(name, support.claim())) {
            return false;
        }
        Roles.Role role = isBeforeNoun(name, support.claim()) ? Roles.Role.OTHER : Roles.of(support.claim(), name);
        return (role == Roles.Role.OTHER || role == Roles.Role.OWNS)
                && support.all().stream().anyMatch(other -> other.source().equals(anchor.source()) && other.meets(name));
    }

    /** "अमित अग्रवाल करेंगे", "Pro-Beijing", "बीजिंग समर्थक": who does it, and on whose side, the sentence itself has to say. */
    private static boolean isDoerOrSide(Entity name, SentenceReading claim) {
        boolean beforeVerb = claim.language() == Language.HINDI && isVerbAt(name.last() + 1, claim);
        return beforeVerb || name.text().indexOf('-') >= 0 || SIDES.contains(claim.plain(name.last() + 1));
    }

    /** What its verb makes of it: "तख़्ता पलटा". */
    private static boolean isPartOfVerb(Entity name, SentenceReading claim) {
        return claim.language() == Language.HINDI && claim.nameAt(name.first() - 1).isEmpty() && isVerbAt(name.last() + 1, claim);
    }

    private static boolean isVerbAt(int at, SentenceReading claim) {
        return at < claim.words().size() && (Clauses.isVerb(claim.words().get(at)) || HindiVerbs.isVerb(claim.plain(at)));
    }

    /** A word of Hindi that is only rare may be a name, as nothing else marks names there. */
    private boolean isCertain(Entity name, SentenceReading sentence) {
        for (int i = name.first(); i <= name.last(); i++) {
            Word word = sentence.words().get(i);
            if (!Script.hasDevanagari(word.plain()) || otherWordings.isKnownName(word.form())) {
                return true;
            }
        }
        return false;
    }

    /** The source has another name in this one's place, of which the sentence says nothing. */
    private static boolean isDisplacing(Entity name, Alignment anchor) {
        SentenceReading claim = anchor.claim();
        SentenceReading cited = anchor.cited();
        Roles.Role role = Roles.of(claim, name);
        for (Entity there : cited.names()) {
            boolean untold = !anchor.isMet(there) && !isOffice(cited, there.last() + 1);
            boolean alike = role == Roles.of(cited, there) && (role != Roles.Role.OTHER || claim.language() == cited.language()
                    && (claim.plain(name.last() + 1).equals(cited.plain(there.last() + 1)) || claim.plain(name.first() - 1).equals(cited.plain(there.first() - 1))));
            if (untold && alike) {
                return true;
            }
        }
        return false;
    }

    /** "Prime Minister X", where the source has "Prime Minister Y". */
    private static boolean isAnothersOffice(Entity name, Alignment anchor) {
        int office = name.first() - 1;
        if (office < 0 || !anchor.claim().words().get(office).does(Use.OFFICE) || !anchor.meets(office)) {
            return false;
        }
        return anchor.placesOf(name).isEmpty() && anchor.cited().nameAt(anchor.alignedTo()[office] + 1).filter(there -> !anchor.isMet(there)).isPresent();
    }

    /** "Nkurunziza", whom the article calls "Pierre Nkurunziza" elsewhere; "the court" for "the Supreme Court". */
    private static boolean isShortened(Entity name, Alignment anchor, Support support) {
        return name.last() > name.first() && !anchor.placesOf(name).isEmpty()
                && support.all().stream().anyMatch(alignment -> alignment.source().equals(anchor.source()) && alignment.meets(name));
    }

    private static boolean isPointedAt(Entity name, Alignment anchor, Support support) {
        int clause = support.claim().clauseOf(name.first());
        boolean tied = support.linked(anchor).stream().skip(1).anyMatch(alignment -> alignment.meets(name)
                        && (alignment.place() < anchor.place() || support.goesOn(alignment) || support.addsTo(anchor, alignment, clause)))
                || support.neighbours(anchor).stream().anyMatch(alignment -> alignment.meets(name) && support.addsTo(anchor, alignment, clause));
        Roles.Role role = Roles.of(support.claim(), name);
        boolean another = role == Roles.Role.DOES && hasOtherDoer(anchor);
        if (another || !points(anchor)) {
            return tied && !another;
        }
        return tied || role != Roles.Role.OTHER && support.before(anchor, SENTENCES_BEFORE).stream().anyMatch(before -> before.meets(name));
    }

    /** Whether somebody is named there who does it, not within what is quoted. */
    private static boolean hasOtherDoer(Alignment anchor) {
        List<Span> quotes = Quotations.spansIn(anchor.cited().text());
        return anchor.cited().names().stream().filter(held -> !isOffice(anchor.cited(), held.last() + 1) && quotes.stream().noneMatch(quote -> quote.holds(held.span())))
                .anyMatch(held -> Roles.of(anchor.cited(), held) == Roles.Role.DOES);
    }

    /** "The Indian minister" is not India. */
    private static boolean isOffice(SentenceReading cited, int at) {
        return at < cited.words().size() && cited.words().get(at).does(Use.OFFICE);
    }

    /** "He", "the minister" without a name beside it, or nobody named at all. */
    private static boolean points(Alignment alignment) {
        SentenceReading cited = alignment.cited();
        if (cited.names().isEmpty()) {
            return true;
        }
        for (int i = 0; i < cited.words().size(); i++) {
            if (cited.words().get(i).does(Use.HE) || cited.words().get(i).does(Use.OFFICE) && isBare(cited, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBare(SentenceReading cited, int office) {
        int next = office + 1;
        boolean lastOffice = next >= cited.words().size() || !cited.words().get(next).does(Use.OFFICE);
        return lastOffice && cited.nameAt(next).isEmpty() && !cited.plain(next).matches("of|for|के|का|की");
    }

    private static boolean isWhere(Entity name, Alignment anchor, Support support) {
        SentenceReading claim = support.claim();
        boolean where = WHERE_BEFORE.contains(claim.plain(name.first() - 1)) || WHERE_BEHIND.contains(claim.plain(name.last() + 1))
                || Roles.isPossessive(claim, name) || claim.plain(name.first() - 1).equals("the") && isBeforeNoun(name, claim);
        return where && Roles.of(claim, name) != Roles.Role.DOES && support.all().stream()
                .anyMatch(alignment -> alignment.source().equals(anchor.source()) && alignment.place() <= BEGINNING && alignment.meets(name));
    }

    /** "The SCO meeting" */
    private static boolean isBeforeNoun(Entity name, SentenceReading claim) {
        int next = name.last() + 1;
        return next < claim.words().size() && claim.words().get(next).isContent() && !Clauses.isVerb(claim.words().get(next));
    }

    /** Who the article is about, where its sentence says "the network", "the event", "I" and names nobody else who does it. */
    private static boolean isSubject(Entity name, Alignment anchor, Support support) {
        List<Alignment> naming = support.all().stream().filter(alignment -> alignment.source().equals(anchor.source()) && alignment.meets(name)).toList();
        boolean known = naming.size() > 1 || naming.stream().anyMatch(alignment -> alignment.place() <= BEGINNING);
        return known && !hasOtherDoer(anchor);
    }
}
