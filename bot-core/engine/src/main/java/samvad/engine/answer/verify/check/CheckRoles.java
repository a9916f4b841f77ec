package samvad.engine.answer.verify.check;

import java.util.ArrayList;
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
        for (Alignment alignment : support.chosen()) {
            Optional<Fault> fault = swappedDeeds(alignment).or(() -> turnedDeed(alignment)).or(() -> otherOffice(support, alignment));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return otherDoer(support);
    }

    /** "X stopped work", where the source has "Y stopped work, while X kept running". */
    private static Optional<Fault> otherDoer(Support support) {
        SentenceReading claim = support.claim();
        for (Entity name : claim.names()) {
            int clause = claim.clauseOf(name.first());
            Optional<AlignedClause> matched = AlignedClause.of(support, clause).filter(one -> !one.alignment().acrossLanguages());
            Optional<Entity> there = matched.flatMap(one -> one.alignment().citedName(name));
            if (there.isEmpty() || Roles.of(claim, name) != Roles.Role.DOES || matched.get().share(support) < SURELY) {
                continue;
            }
            Alignment alignment = matched.get().alignment();
            int citedClause = matched.get().citedClause();
            boolean elsewhere = alignment.placesOf(name).stream().allMatch(place -> alignment.cited().clauseOf(place) != citedClause);
            Optional<Entity> doer = alignment.cited().names().stream().filter(held -> alignment.cited().clauseOf(held.first()) == citedClause
                    && Roles.of(alignment.cited(), held) == Roles.Role.DOES && !alignment.isMet(held) && !held.text().equals(there.get().text())).findFirst();
            if (elsewhere && doer.isPresent()) {
                return Optional.of(new Fault.OtherRoles(name.text(), doer.get().text()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> swappedDeeds(Alignment alignment) {
        List<Entity> names = met(alignment);
        boolean mutual = alignment.claim().words().stream().anyMatch(word -> word.does(Use.MUTUAL));
        for (Entity one : names) {
            for (Entity other : names) {
                if (one.equals(other) || mutual && !gives(alignment.claim())) {
                    continue;
                }
                if (isSwapped(alignment, one, other)) {
                    return Optional.of(new Fault.OtherRoles(one.text(), other.text()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * True if one does to the other here what the other does to it there: in a clause that tells of both, in the same language, else by the
     * last mention of either.
     */
    private static boolean isSwapped(Alignment alignment, Entity one, Entity other) {
        Deed here = Deed.of(alignment.claim(), one, other);
        List<Deed> there = alignment.acrossLanguages() ? List.of() : deedsOfBoth(alignment, one, other);
        return there.isEmpty() ? here.turns(new Deed(roleThere(alignment, one), roleThere(alignment, other)))
                : there.stream().anyMatch(here::turns) && there.stream().noneMatch(here::equals);
    }

    private static List<Deed> deedsOfBoth(Alignment alignment, Entity one, Entity other) {
        List<Deed> deeds = new ArrayList<>();
        for (Entity held : alignment.mentionsOf(one)) {
            for (Entity otherHeld : alignment.mentionsOf(other)) {
                if (!held.equals(otherHeld) && alignment.cited().clauseOf(held.first()) == alignment.cited().clauseOf(otherHeld.first())) {
                    deeds.add(Deed.of(alignment.cited(), held, otherHeld));
                }
            }
        }
        return deeds;
    }

    /** What two names are in one clause. */
    private record Deed(Roles.Role one, Roles.Role other) {
        static Deed of(SentenceReading sentence, Entity one, Entity other) {
            return new Deed(Roles.of(sentence, one), Roles.of(sentence, other));
        }

        /** True of "X greeted Y" and "Y greeted X", and of "X's envoy" with "Y did" and the other way about. */
        boolean turns(Deed there) {
            return one.acts() && other.suffers() && there.one.suffers() && there.other.acts()
                    || one == Roles.Role.DOES && other == Roles.Role.OWNS && there.one == Roles.Role.OWNS && there.other == Roles.Role.DOES;
        }
    }

    /** Somebody does here what is done to them there, and nobody is named in their place. */
    private static Optional<Fault> turnedDeed(Alignment alignment) {
        boolean mutual = alignment.claim().words().stream().anyMatch(word -> word.does(Use.MUTUAL));
        for (Entity name : met(alignment)) {
            Roles.Role here = Roles.of(alignment.claim(), name);
            Roles.Role there = roleThere(alignment, name);
            boolean turned = here == Roles.Role.DOES && there == Roles.Role.SUFFERS;
            boolean alone = met(alignment).stream().filter(other -> Roles.of(alignment.claim(), other) == Roles.Role.DOES).count() == 1;
            boolean toSomebody = alignment.claim().names().stream().anyMatch(other -> Roles.of(alignment.claim(), other).suffers());
            if (turned && alone && !alignment.acrossLanguages() && toSomebody && !mutual && alignment.claim().clauses() == 1) {
                return Optional.of(new Fault.OtherRoles(name.text(), alignment.claim().words().getLast().surface()));
            }
        }
        return Optional.empty();
    }

    /** Greetings, thanks and the like have a giver also where people meet. */
    private static boolean gives(SentenceReading claim) {
        return claim.words().stream().anyMatch(word -> word.plain().matches(
                "greetings?|wish(?:es)?|thank(?:ed|s)?|message|invitation|letter|gift|अभिवादन|शुभकामनाएं|शुभकामना|बधाई|संदेश|न्योता|आभार|धन्यवाद"));
    }

    private static Roles.Role roleThere(Alignment alignment, Entity name) {
        return alignment.citedName(name).map(held -> Roles.of(alignment.cited(), held)).orElse(Roles.Role.OTHER);
    }

    /** The names of a sentence that its source names too. */
    static List<Entity> met(Alignment alignment) {
        return alignment.claim().names().stream().filter(name -> !alignment.placesOf(name).isEmpty()).toList();
    }

    /** "Foreign Minister X", where the source has another one right beside that office and X far from it. */
    private static Optional<Fault> otherOffice(Support support, Alignment alignment) {
        SentenceReading claim = alignment.claim();
        for (Entity name : met(alignment)) {
            int office = name.first() - 1;
            if (office < 0 || !claim.words().get(office).does(Use.OFFICE) || !alignment.meets(office)) {
                continue;
            }
            int there = alignment.alignedTo()[office];
            Optional<Entity> holder = alignment.cited().names().stream().filter(held -> held.first() == there + 1).findFirst();
            boolean another = holder.isPresent() && alignment.placesOf(name).stream().noneMatch(place -> holder.get().holds(place));
            boolean elsewhere = support.all().stream().anyMatch(other -> isHeldBy(other, name, office));
            if (another && !elsewhere && Math.abs(alignment.placesOf(name).getFirst() - there) > NEAR) {
                return Optional.of(new Fault.OtherRoles(claim.words().get(office).surface(), name.text()));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeldBy(Alignment alignment, Entity name, int office) {
        return alignment.meets(office) && alignment.placesOf(name).stream().anyMatch(place -> Math.abs(place - alignment.alignedTo()[office]) <= NEAR);
    }
}
