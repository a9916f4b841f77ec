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
        for (Alignment meeting : support.chosen()) {
            Optional<Fault> fault = swappedBelongings(meeting).or(() -> acrossParts(meeting)).or(() -> ofAnother(support, meeting));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /** What the pairs are made of: names, figures, dates, offices, each with where it is in both sentences. */
    private record Item(String text, int said, int held, boolean name, boolean figure, boolean date) {}

    private static Optional<Fault> swappedBelongings(Alignment meeting) {
        List<Item> items = items(meeting);
        for (int a = 0; a < items.size(); a++) {
            for (int b = a + 1; b < items.size(); b++) {
                for (int x = 0; x < items.size(); x++) {
                    for (int y = 0; y < items.size(); y++) {
                        if (x != y && a != x && a != y && b != x && b != y && isSwapped(meeting, items.get(a), items.get(b), items.get(x), items.get(y))) {
                            return Optional.of(new Fault.OtherRoles(items.get(a).text(), items.get(x).text()));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Here a stands with x and b with y; there a with y and b with x. */
    private static boolean isSwapped(Alignment meeting, Item a, Item b, Item x, Item y) {
        boolean pairs = a.name() && b.name() && (x.name() == y.name());
        if (!pairs || !areBound(meeting.said(), a.said(), x.said()) || !areBound(meeting.said(), b.said(), y.said()) || areListed(meeting.said(), a.said(), x.said()) || areListed(meeting.said(), b.said(), y.said())
                || a.held() == b.held() || x.held() == y.held()) {
            return false;
        }
        double here = distance(meeting.said(), a.said(), x.said()) + distance(meeting.said(), b.said(), y.said());
        double hereCrossed = distance(meeting.said(), a.said(), y.said()) + distance(meeting.said(), b.said(), x.said());
        double there = distance(meeting.held(), a.held(), x.held()) + distance(meeting.held(), b.held(), y.held());
        double thereCrossed = distance(meeting.held(), a.held(), y.held()) + distance(meeting.held(), b.held(), x.held());
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

    private static List<Item> items(Alignment meeting) {
        List<Item> items = new ArrayList<>();
        SentenceReading said = meeting.said();
        for (Entity name : CheckRoles.met(meeting)) {
            int there = meeting.heldName(name).map(Entity::last).orElse(meeting.placesOf(name).getLast());
            items.add(new Item(name.text(), name.last(), there, true, false, false));
        }
        for (var figure : said.figures()) {
            List<Integer> there = meeting.held().figures().stream().filter(figure::agreesWith).map(held -> meeting.held().placeOf(held.span())).distinct().toList();
            if (there.size() == 1) {
                items.add(new Item(figure.span().in(said.text()), said.placeOf(figure.span()), there.getFirst(), false, true, false));
            }
        }
        for (var date : said.dates()) {
            meeting.held().dates().stream().filter(held -> held.agreesWith(date)).findFirst().ifPresent(held -> {
                int there = meeting.held().placeOf(held.span());
                items.add(new Item(date.span().in(said.text()), said.placeOf(date.span()), there, false, false, true));
            });
        }
        for (int i = 0; i < said.words().size(); i++) {
            Word word = said.words().get(i);
            if (word.does(Use.OFFICE) && meeting.meets(i) && isLastOffice(said, i)) {
                items.add(new Item(word.surface(), i, meeting.at()[i], false, false, false));
            }
        }
        return items;
    }

    /** A and x in one part here; there in two, each with another of its kind beside it: "A measured y and B measured x". */
    private static Optional<Fault> acrossParts(Alignment meeting) {
        List<Item> items = items(meeting);
        SentenceReading held = meeting.held();
        boolean twoParts = Parts.of(held, held.words().size() - 1) == 1;
        if (!twoParts) {
            return Optional.empty();
        }
        for (Item name : items) {
            for (Item other : items) {
                boolean together = name.name() && name != other && Parts.of(meeting.said(), name.said()) == Parts.of(meeting.said(), other.said());
                int one = Parts.of(held, name.held());
                int two = Parts.of(held, other.held());
                boolean whose = hasAnother(meeting, name, other, two);
                if (together && one != two && hasAnother(meeting, other, name, one) && whose
                        && items.stream().noneMatch(third -> third.name() && third != name && third != other && Parts.of(meeting.said(), third.said()) == Parts.of(meeting.said(), name.said()))) {
                    return Optional.of(new Fault.OtherRoles(name.text(), other.text()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a part of the source has another name, figure or date in the place of this one. */
    private static boolean hasAnother(Alignment meeting, Item item, Item beside, int part) {
        SentenceReading held = meeting.held();
        if (item.name()) {
            return held.names().stream().anyMatch(name -> Parts.of(held, name.first()) == part && !name.holds(item.held()) && !name.holds(beside.held()));
        }
        boolean figure = held.figures().stream().anyMatch(one -> Parts.of(held, held.placeOf(one.span())) == part && held.placeOf(one.span()) != item.held());
        boolean date = held.dates().stream().anyMatch(one -> Parts.of(held, held.placeOf(one.span())) == part && held.placeOf(one.span()) != item.held());
        return item.date() ? date : item.figure() && figure;
    }

    /** "X of Y" here, "X of Z" there. */
    private static Optional<Fault> ofAnother(Support support, Alignment meeting) {
        SentenceReading said = meeting.said();
        for (Entity name : said.names()) {
            Optional<Entity> whose = said.plain(name.last() + 1).equals("of") ? said.nameAt(name.last() + 2) : Optional.empty();
            if (whose.isPresent()) {
                for (Alignment source : support.all()) {
                    List<Integer> places = source.placesOf(name);
                    Optional<Entity> there = places.isEmpty() ? Optional.empty() : source.held().nameAt(places.getLast());
                    boolean another = there.isPresent() && source.meets(name) && source.held().plain(there.get().last() + 1).equals("of")
                            && source.held().nameAt(there.get().last() + 2).isPresent()
                            && source.placesOf(whose.get()).stream().noneMatch(place -> source.held().nameAt(there.get().last() + 2).get().holds(place));
                    if (another) {
                        return Optional.of(new Fault.OtherRoles(name.text(), whose.get().text()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLastOffice(SentenceReading said, int at) {
        return at + 1 >= said.words().size() || !said.words().get(at + 1).does(Use.OFFICE);
    }
}
