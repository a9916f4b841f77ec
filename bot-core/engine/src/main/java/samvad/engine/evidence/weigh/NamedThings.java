package samvad.engine.evidence.weigh;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.language.Contrasts;
import samvad.engine.language.Contrasts.OneOfAKind;
import samvad.engine.language.Language;
import samvad.engine.language.Locatives;
import samvad.engine.language.Names;
import samvad.engine.language.Script;
import samvad.engine.language.Term;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.PlaceNames;
import samvad.engine.language.lexicon.Rendering;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/** What a question names: people and things, places, countries and dates. A text that lacks them tells of others. Words are known by their forms. */
final class NamedThings {
    /** So many letters a country's name shares with its people's at least. */
    private static final int BEGINNING = 3;

    private final Question question;
    private final Language language;
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> formsByName = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    /** Countries and peoples, with their keys in both languages. */
    private final Map<String, Set<String>> countries = new HashMap<>();

    private final Set<String> dated = new HashSet<>();
    private final Set<OneOfAKind> ofAKind;
    private final NamedOffices offices;

    /**
     * @param renderings of the question's words, by their forms, as the search understood them
     * @param language of the article that is to tell of the same
     */
    NamedThings(Question question, Map<String, List<Rendering>> renderings, Language language) {
        this.question = question;
        this.language = language;
        this.ofAKind = Contrasts.in(question.text());
        this.offices = new NamedOffices(question);
        Set<String> named = Names.in(question.text());
        for (Term term : question.terms()) {
            if (question.dates().stream().anyMatch(date -> date.span().holds(term.span()))) {
                dated.add(term.form());
            }
            addName(term, named);
            addCountry(term, renderings.getOrDefault(term.form(), List.of()));
        }
    }

    private void addName(Term term, Set<String> named) {
        String key = Names.key(surface(term));
        if (named.contains(key)) {
            names.add(term.form());
            formsByName.put(key, term.form());
            if (Locatives.isScene(question.text(), term.span())) {
                places.add(term.form());
            }
        }
    }

    /** {@link PlaceNames} hold months as well. */
    private void addCountry(Term term, List<Rendering> renderings) {
        String surface = surface(term);
        boolean country = isCalled(surface) && PlaceNames.hold(surface) || PlaceNames.isCountry(surface) || countsPeople(term);
        if (country && isSayable(term, renderings) && !dated.contains(term.form())) {
            countries.put(term.form(), keys(surface, renderings));
        }
    }

    /** "How many Indian students": of one people, not of another. */
    private boolean countsPeople(Term term) {
        return question.asked().kind() == Asked.Kind.NUMBER && PlaceNames.isPeople(surface(term))
                && !question.text().startsWith("-", term.span().start() - 1);
    }

    /** Whether it is known what a country or people is called in the article's language. */
    private boolean isSayable(Term term, List<Rendering> renderings) {
        return Script.hasDevanagari(surface(term)) == (language == Language.HINDI) || PlaceNames.isCountry(surface(term))
                || renderings.stream().anyMatch(rendering -> rendering.bridge() == Bridge.CLDR || rendering.bridge() == Bridge.NAME);
    }

    private static Set<String> keys(String name, List<Rendering> renderings) {
        return Stream.concat(Stream.of(name), renderings.stream().filter(rendering -> rendering.bridge() == Bridge.CLDR).map(rendering -> rendering.forms().getFirst()))
                .map(Names::key).filter(word -> word.length() >= BEGINNING).collect(Collectors.toSet());
    }

    /** Devanagari has a letter more to a sound, and श्री begins more than श्रीलंका. */
    private static int beginning(String country) {
        return Math.max(BEGINNING, Script.hasDevanagari(country) ? country.length() * 2 / 3 : country.length() / 2);
    }

    /** Turkey by any of its names; "Polish" of Poland, by its beginning; not Turkmenistan of Turkey, nor Iraqis of Iran, which are others. */
    private static boolean isKin(String name, Set<String> country) {
        Optional<String> own = PlaceNames.countryOf(name);
        Set<String> asked = country.stream().flatMap(key -> PlaceNames.countryOf(key).stream()).collect(Collectors.toSet());
        return own.isPresent() && !asked.isEmpty() ? asked.contains(own.get()) : country.stream().anyMatch(key -> name.startsWith(key.substring(0, beginning(key))));
    }

    private String surface(Term term) {
        return term.span().in(question.text());
    }

    Set<String> names() {
        return names;
    }

    /** True if a word, as it is written, is a name in the question. */
    boolean isCalled(String word) {
        return formsByName.containsKey(Names.key(word));
    }

    /** The form of a name of the question, given by its key; the key itself if the question does not hold it. */
    String formOf(String key) {
        return formsByName.getOrDefault(key, key);
    }

    /** True for a word of a date the question names: it tells which report is meant more than which sentence. */
    boolean isDated(String form) {
        return dated.contains(form);
    }

    /** True if a place the event is set in is not met. */
    boolean isPlaceMissing(Map<String, Double> met) {
        return places.stream().anyMatch(place -> !met.containsKey(place));
    }

    /** The offices it names. */
    NamedOffices offices() {
        return offices;
    }

    /** True if an article tells of others of a kind, where the question has one: of hockey, not of cricket; or of other countries' offices only. */
    boolean areOthersToldIn(List<Passage> article) {
        String title = article.getFirst().source().title().orElse("");
        String text = article.stream().map(Passage::text).collect(Collectors.joining(" ", title + " ", ""));
        return Contrasts.isOfOthers(text, ofAKind) || offices.areOfOthersIn(text);
    }

    /**
     * True if a country or people of the question is nowhere in an article.
     *
     * @param named all names of the article, as keys
     */
    boolean isCountryMissing(Map<String, Double> met, Set<String> named) {
        return countries.entrySet().stream().anyMatch(country -> !met.containsKey(country.getKey())
                && named.stream().noneMatch(name -> isKin(name, country.getValue())));
    }
}
