package samvad.engine.answer.verify.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.Clauses;
import samvad.engine.answer.verify.reading.Entity;
import samvad.engine.answer.verify.reading.Parts;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.language.NewsWords.Use;
import samvad.engine.language.Span;

/** Which figure, date, office or country belongs to whom is as in the source. */
public final class CheckPairs implements Check {
    /** One order has to be so much nearer than the other before it counts. */
    private static final double CLEARLY = 0.67;

    /** In words: what a comma or "and" puts between two. */
    private static final int PART_AWAY = 4;

    private static final Set<String> LISTING = Set.of("and", "और", "तथा", "or", "या");
    private static final Set<String> PARTING = Set.of("and", "और", "while", "जबकि", "but", "तथा");

    @Override
    public Optional<Fault> fault(Support support) {
        for (Alignment alignment : support.chosen()) {
            Optional<Fault> fault = swappedBelongings(alignment).or(() -> acrossParts(alignment)).or(() -> ofAnother(support, alignment));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private enum Kind {
        NAME,
        FIGURE,
        DATE,
        OFFICE
    }

    /**
     * What the pairs are made of.
     *
     * @param inClaim its place among the words of the claim
     * @param inCited its place among those of the cited sentence
     */
    private record Item(Kind kind, String text, int inClaim, int inCited) {
        boolean isName() {
            return kind == Kind.NAME;
        }
    }

    private static Optional<Fault> swappedBelongings(Alignment alignment) {
        List<Item> items = items(alignment);
        for (int a = 0; a < items.size(); a++) {
            for (int b = a + 1; b < items.size(); b++) {
                for (int x = 0; x < items.size(); x++) {
                    for (int y = 0; y < items.size(); y++) {
                        if (x != y && a != x && a != y && b != x && b != y && isSwapped(alignment, items.get(a), items.get(b), items.get(x), items.get(y))) {
                            return Optional.of(new Fault.OtherRoles(items.get(a).text(), items.get(x).text()));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Here a stands with x and b with y; there a with y and b with x. */
    private static boolean isSwapped(Alignment alignment, Item a, Item b, Item x, Item y) {
        SentenceReading claim = alignment.claim();
        boolean pairs = a.isName() && b.isName() && x.isName() == y.isName();
        if (!pairs || !areBound(claim, a.inClaim(), x.inClaim()) || !areBound(claim, b.inClaim(), y.inClaim())
                || areListed(claim, a.inClaim(), x.inClaim()) || areListed(claim, b.inClaim(), y.inClaim())
                || a.inCited() == b.inCited() || x.inCited() == y.inCited()) {
            return false;
        }
        double here = distance(alignment.claim(), a.inClaim(), x.inClaim()) + distance(alignment.claim(), b.inClaim(), y.inClaim());
        double hereCrossed = distance(alignment.claim(), a.inClaim(), y.inClaim()) + distance(alignment.claim(), b.inClaim(), x.inClaim());
        double there = distance(alignment.cited(), a.inCited(), x.inCited()) + distance(alignment.cited(), b.inCited(), y.inCited());
        double thereCrossed = distance(alignment.cited(), a.inCited(), y.inCited()) + distance(alignment.cited(), b.inCited(), x.inCited());
        return here < CLEARLY * hereCrossed && thereCrossed < CLEARLY * there;
    }

    private static double distance(SentenceReading sentence, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        double distance = to - from;
        for (int i = from + 1; i <= to; i++) {
            distance += sentence.words().get(i).afterComma() || PARTING.contains(sentence.plain(i)) ? PART_AWAY : 0;
        }
        return distance;
    }

    /** Nothing but commas, "and" and names between them. */
    private static boolean areListed(SentenceReading sentence, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        boolean separated = from == to;
        for (int i = from + 1; i <= to; i++) {
            boolean and = LISTING.contains(sentence.plain(i));
            if (i < to && !and && !sentence.words().get(i).name()) {
                return false;
            }
            separated |= and || sentence.words().get(i).afterComma();
        }
        return separated;
    }

    /** So near, and without a verb between, that one is told of the other. */
    private static boolean areBound(SentenceReading sentence, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        for (int i = from; i < to; i++) {
            if (Clauses.isVerb(sentence.words().get(i))) {
                return false;
            }
        }
        return to - from <= PART_AWAY;
    }

    private static List<Item> items(Alignment alignment) {
        List<Item> items = new ArrayList<>();
        SentenceReading claim = alignment.claim();
        for (Entity name : CheckRoles.met(alignment)) {
            int there = alignment.citedName(name).map(Entity::last).orElse(alignment.placesOf(name).getLast());
            items.add(new Item(Kind.NAME, name.text(), name.last(), there));
        }
        for (var figure : claim.figures()) {
            List<Integer> there = alignment.cited().figures().stream().filter(figure::agreesWith).map(held -> alignment.cited().placeOf(held.span())).distinct().toList();
            if (there.size() == 1) {
                items.add(new Item(Kind.FIGURE, figure.span().in(claim.text()), claim.placeOf(figure.span()), there.getFirst()));
            }
        }
        for (var date : claim.dates()) {
            alignment.cited().dates().stream().filter(held -> held.agreesWith(date)).findFirst().ifPresent(held -> {
                int there = alignment.cited().placeOf(held.span());
                items.add(new Item(Kind.DATE, date.span().in(claim.text()), claim.placeOf(date.span()), there));
            });
        }
        for (int i = 0; i < claim.words().size(); i++) {
            Word word = claim.words().get(i);
            if (word.does(Use.OFFICE) && alignment.meets(i) && isLastOffice(claim, i)) {
                items.add(new Item(Kind.OFFICE, word.surface(), i, alignment.alignedTo()[i]));
            }
        }
        return items;
    }

    /** A and x in one part here; there in two, each with another of its kind beside it: "A measured y and B measured x". */
    private static Optional<Fault> acrossParts(Alignment alignment) {
        List<Item> items = items(alignment);
        SentenceReading cited = alignment.cited();
        boolean twoParts = Parts.of(cited, cited.words().size() - 1) == 1;
        if (!twoParts) {
            return Optional.empty();
        }
        for (Item name : items.stream().filter(Item::isName).toList()) {
            for (Item other : items) {
                int one = Parts.of(cited, name.inCited());
                int two = Parts.of(cited, other.inCited());
                if (name != other && areTogether(alignment.claim(), name, other) && one != two
                        && hasAnother(cited, other, name, one) && hasAnother(cited, name, other, two)
                        && items.stream().noneMatch(third -> third.isName() && third != name && third != other && areTogether(alignment.claim(), third, name))) {
                    return Optional.of(new Fault.OtherRoles(name.text(), other.text()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean areTogether(SentenceReading claim, Item one, Item other) {
        return Parts.of(claim, one.inClaim()) == Parts.of(claim, other.inClaim());
    }

    /** Whether a part of the source has another name, figure or date in the place of this one. */
    private static boolean hasAnother(SentenceReading cited, Item item, Item beside, int part) {
        return switch (item.kind()) {
            case NAME -> cited.names().stream().anyMatch(name -> Parts.of(cited, name.first()) == part && !name.holds(item.inCited()) && !name.holds(beside.inCited()));
            case FIGURE -> cited.figures().stream().anyMatch(figure -> isElsewhere(cited, figure.span(), item, part));
            case DATE -> cited.dates().stream().anyMatch(date -> isElsewhere(cited, date.span(), item, part));
            case OFFICE -> false;
        };
    }

    private static boolean isElsewhere(SentenceReading cited, Span span, Item item, int part) {
        int place = cited.placeOf(span);
        return Parts.of(cited, place) == part && place != item.inCited();
    }

    /** "X of Y" here, "X of Z" there. */
    private static Optional<Fault> ofAnother(Support support, Alignment alignment) {
        SentenceReading claim = alignment.claim();
        for (Entity name : claim.names()) {
            Optional<Entity> whose = claim.plain(name.last() + 1).equals("of") ? claim.nameAt(name.last() + 2) : Optional.empty();
            if (whose.isPresent()) {
                for (Alignment source : support.all()) {
                    List<Integer> places = source.placesOf(name);
                    Optional<Entity> there = places.isEmpty() ? Optional.empty() : source.cited().nameAt(places.getLast());
                    boolean another = there.isPresent() && source.meets(name) && source.cited().plain(there.get().last() + 1).equals("of")
                            && source.cited().nameAt(there.get().last() + 2).isPresent()
                            && source.placesOf(whose.get()).stream().noneMatch(place -> source.cited().nameAt(there.get().last() + 2).get().holds(place));
                    if (another) {
                        return Optional.of(new Fault.OtherRoles(name.text(), whose.get().text()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLastOffice(SentenceReading claim, int at) {
        return at + 1 >= claim.words().size() || !claim.words().get(at + 1).does(Use.OFFICE);
    }
}
