package samvad.engine.evidence.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.claims.DayClaims;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.language.Language;
import samvad.engine.language.Names;
import samvad.engine.language.Names.Between;
import samvad.engine.language.NewsWords;
import samvad.engine.language.Script;
import samvad.engine.language.Sentences;
import samvad.engine.language.Span;
import samvad.engine.language.lexicon.PlaceNames;
import samvad.engine.language.sound.SoundLikeness;
import samvad.engine.language.sound.Sounds;
import samvad.engine.language.time.Dates;

/** Tells roughly how far a passage reports the event of another: of the same days, with the same people and places, in any script. */
public final class SameEvent {
    private static final int DAYS_APART = 2;

    /** For so many days a story's figures change. */
    private static final int GOES_ON = 21;

    private static final double ONE_EVENT_APART = 1.9;

    /** A country is in the news with many events. */
    private static final double COUNTRY = 0.5;

    /** Names in two scripts that sound so much alike are one. */
    private static final double ALIKE = 0.75;

    /** Names that both reports of one event share and the share of the question the other accounts for are at least so much together. */
    private static final double ONE_EVENT = 1.4;

    private static final double ONE_EVENT_ACROSS = 1.25;

    private final Language language;
    private final Optional<LocalDate> day;
    private final Set<Name> names;
    private final Map<Passage, Set<Name>> namesOf = new IdentityHashMap<>();

    private record Name(String key, String sounds, boolean country) {
        boolean is(Name other) {
            return Script.hasDevanagari(key) == Script.hasDevanagari(other.key) ? key.equals(other.key) : SoundLikeness.of(sounds, other.sounds) >= ALIKE;
        }
    }

    public SameEvent(Passage passage) {
        language = passage.source().language();
        day = passage.source().date();
        names = names(passage.text());
    }

    /** Whether the article of a sentence tells of the event too, as far as one can see. */
    boolean isTold(ScoredSentence other) {
        boolean crosses = other.passage().source().language() != language;
        return sureness(other) >= (crosses ? ONE_EVENT_ACROSS : ONE_EVENT);
    }

    /** Whether it does so weeks apart, where one has to be surer: as long as a story goes on. */
    boolean isToldWhileItGoesOn(ScoredSentence other) {
        return mayBeToldIn(other.passage()) && shared(other.passage(), Set.of()) + other.coverage().article() >= ONE_EVENT_APART;
    }

    /** Whether an article is of the days in which a story goes on, and names what it does. */
    public boolean mayBeToldIn(Passage passage) {
        Optional<LocalDate> other = passage.source().date();
        boolean goesOn = day.isPresent() && other.isPresent() && Math.abs(ChronoUnit.DAYS.between(day.get(), other.get())) <= GOES_ON;
        return goesOn && shared(passage, Set.of()) > 0;
    }

    /** How much speaks for it: the names shared, and the share of the question its article accounts for. */
    double sureness(ScoredSentence other) {
        return likeness(other.passage()) + other.coverage().article();
    }

    /** How many names of the event the other holds, countries counting less; 0 if it is of other days. */
    public double likeness(Passage other) {
        return likeness(other, Set.of());
    }

    /** @param known words whose names do not count */
    double likenessBeyond(Passage other, String known) {
        return likeness(other, everyName(known));
    }

    private double likeness(Passage other, Set<Name> known) {
        Optional<LocalDate> otherDay = other.source().date();
        if (day.isEmpty() || otherDay.isEmpty() || Math.abs(ChronoUnit.DAYS.between(day.get(), otherDay.get())) > DAYS_APART) {
            return 0;
        }
        return shared(other, known);
    }

    private double shared(Passage other, Set<Name> known) {
        Set<Name> others = namesOf.computeIfAbsent(other, passage -> names(passage.text()));
        return names.stream().filter(name -> known.stream().noneMatch(name::is)).filter(name -> others.stream().anyMatch(name::is))
                .mapToDouble(name -> name.country() ? COUNTRY : 1).sum();
    }

    /** Of each name the last word, so that nobody is two; an office is nobody. */
    private static Set<Name> names(String text) {
        return Sentences.of(text).stream().flatMap(sentence -> last(sentence.in(text))).map(SameEvent::name).collect(Collectors.toSet());
    }

    private static Set<Name> everyName(String text) {
        return Names.spansIn(text).stream().map(span -> span.in(text)).map(SameEvent::name).collect(Collectors.toSet());
    }

    private static Name name(String word) {
        return new Name(Names.key(word), Sounds.of(word), PlaceNames.hold(word));
    }

    private static Stream<String> last(String sentence) {
        List<Span> dates = Dates.spansIn(sentence);
        return Names.runs(Names.spansIn(sentence), Between.ANY_SIGN, sentence).stream().map(List::getLast)
                .filter(word -> dates.stream().noneMatch(date -> date.holds(word)))
                .map(word -> word.in(sentence)).filter(word -> DayClaims.weekdays(word).isEmpty() && !NewsWords.isOffice(word));
    }
}
