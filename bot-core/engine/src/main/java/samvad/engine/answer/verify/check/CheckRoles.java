package samvad.engine.answer.verify.check;

import java.util.List;
import java.util.Optional;
import samvad.engine.answer.verify.alignment.AlignedClause;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.Entity;
import samvad.engine.answer.verify.reading.Roles;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.language.NewsWords.Use;

/** Who does it to whom is as in the source, and so is who holds which office. */
public final class CheckRoles implements Check {
    /** In words: further apart one is not told of the other. */
    private static final int NEAR = 4;

    /** Of a clause's words, so many are told of another. */
    private static final double SURELY = 0.6;

    @Override
    public Optional<Fault> fault(Support support) {
        for (Alignment meeting : support.chosen()) {
            Optional<Fault> fault = swappedDeeds(meeting).or(() -> turnedDeed(meeting)).or(() -> otherOffice(support, meeting));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return otherDoer(support);
    }

    /** "X stopped work", where the source has "Y stopped work, while X kept running". */
    private static Optional<Fault> otherDoer(Support support) {
        SentenceReading said = support.said();
        for (Entity name : said.names()) {
            int clause = said.words().get(name.first()).clause();
            Optional<AlignedClause> matched = AlignedClause.of(support, clause).filter(one -> !one.meeting().acrossLanguages());
            Optional<Entity> there = matched.flatMap(one -> one.meeting().heldName(name));
            if (there.isEmpty() || Roles.of(said, name) != Roles.Role.DOES || matched.get().share(support) < SURELY) {
                continue;
            }
            Alignment meeting = matched.get().meeting();
            int heldClause = matched.get().heldClause();
            boolean elsewhere = meeting.placesOf(name).stream().allMatch(place -> meeting.held().words().get(place).clause() != heldClause);
            Optional<Entity> doer = meeting.held().names().stream().filter(held -> meeting.held().words().get(held.first()).clause() == heldClause
                    && Roles.of(meeting.held(), held) == Roles.Role.DOES && !meeting.isMet(held) && !held.text().equals(there.get().text())).findFirst();
            if (elsewhere && doer.isPresent()) {
                return Optional.of(new Fault.OtherRoles(name.text(), doer.get().text()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> swappedDeeds(Alignment meeting) {
        List<Entity> names = met(meeting);
        boolean mutual = meeting.said().words().stream().anyMatch(word -> word.does(Use.MUTUAL));
        for (Entity one : names) {
            for (Entity other : names) {
                if (one.equals(other) || mutual && !gives(meeting.said())) {
                    continue;
                }
                Roles.Role oneHere = Roles.of(meeting.said(), one);
                Roles.Role otherHere = Roles.of(meeting.said(), other);
                Roles.Role oneThere = roleThere(meeting, one);
                Roles.Role otherThere = roleThere(meeting, other);
                boolean swapped = oneHere.acts() && otherHere.suffers() && oneThere.suffers() && otherThere.acts()
                        || oneHere == Roles.Role.DOES && otherHere == Roles.Role.OWNS && oneThere == Roles.Role.OWNS && otherThere == Roles.Role.DOES;
                if (swapped) {
                    return Optional.of(new Fault.OtherRoles(one.text(), other.text()));
                }
            }
        }
        return Optional.empty();
    }

    /** Somebody does here what is done to them there, and nobody is named in their place. */
    private static Optional<Fault> turnedDeed(Alignment meeting) {
        boolean mutual = meeting.said().words().stream().anyMatch(word -> word.does(Use.MUTUAL));
        for (Entity name : met(meeting)) {
            Roles.Role here = Roles.of(meeting.said(), name);
            Roles.Role there = roleThere(meeting, name);
            boolean turned = here == Roles.Role.DOES && there == Roles.Role.SUFFERS;
            boolean alone = met(meeting).stream().filter(other -> Roles.of(meeting.said(), other) == Roles.Role.DOES).count() == 1;
            boolean toSomebody = meeting.said().names().stream().anyMatch(other -> Roles.of(meeting.said(), other).suffers());
            if (turned && alone && !meeting.acrossLanguages() && toSomebody && !mutual && meeting.said().clauses() == 1) {
                return Optional.of(new Fault.OtherRoles(name.text(), meeting.said().words().getLast().surface()));
            }
        }
        return Optional.empty();
    }

    /** Greetings, thanks and the like have a giver also where people meet. */
    private static boolean gives(SentenceReading said) {
        return said.words().stream().anyMatch(word -> word.plain().matches(
                "greetings?|wish(?:es)?|thank(?:ed|s)?|message|invitation|letter|gift|अभिवादन|शुभकामनाएं|शुभकामना|बधाई|संदेश|न्योता|आभार|धन्यवाद"));
    }

    private static Roles.Role roleThere(Alignment meeting, Entity name) {
        return meeting.heldName(name).map(held -> Roles.of(meeting.held(), held)).orElse(Roles.Role.OTHER);
    }

    /** The names of a sentence that its source names too. */
    static List<Entity> met(Alignment meeting) {
        return meeting.said().names().stream().filter(name -> !meeting.placesOf(name).isEmpty()).toList();
    }

    /** "Foreign Minister X", where the source has another one right beside that office and X far from it. */
    private static Optional<Fault> otherOffice(Support support, Alignment meeting) {
        SentenceReading said = meeting.said();
        for (Entity name : met(meeting)) {
            int office = name.first() - 1;
            if (office < 0 || !said.words().get(office).does(Use.OFFICE) || !meeting.meets(office)) {
                continue;
            }
            int there = meeting.at()[office];
            Optional<Entity> holder = meeting.held().names().stream().filter(held -> held.first() == there + 1).findFirst();
            boolean another = holder.isPresent() && meeting.placesOf(name).stream().noneMatch(place -> holder.get().holds(place));
            boolean elsewhere = support.all().stream().anyMatch(other -> isHeldBy(other, name, office));
            if (another && !elsewhere && Math.abs(meeting.placesOf(name).getFirst() - there) > NEAR) {
                return Optional.of(new Fault.OtherRoles(said.words().get(office).surface(), name.text()));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeldBy(Alignment meeting, Entity name, int office) {
        return meeting.meets(office) && meeting.placesOf(name).stream().anyMatch(place -> Math.abs(place - meeting.at()[office]) <= NEAR);
    }
}
