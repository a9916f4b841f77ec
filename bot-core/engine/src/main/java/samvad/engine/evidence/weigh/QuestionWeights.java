package samvad.engine.evidence.weigh;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.evidence.passage.PassageSearch.Findings;
import samvad.engine.language.Language;
import samvad.engine.language.LightWords;
import samvad.engine.language.Names;
import samvad.engine.language.Paraphrases;
import samvad.engine.language.Script;
import samvad.engine.language.Span;
import samvad.engine.language.Term;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.PlaceNames;
import samvad.engine.language.lexicon.Rendering;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/** A question's words with what each weighs, and what a text that meets some of them accounts for. */
final class QuestionWeights {
    /** What is left of the weight of a word that cannot be said in the article's language. */
    private static final double UNSAYABLE = 0.15;

    /** What is left of the weight of a word that only says what the question is about, where it has words of its own. */
    private static final double OF_THE_TOPIC = 0.5;

    private final Set<String> light = new HashSet<>();
    private final Set<String> telling;
    private final Wordings wordings;
    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> dated = new HashSet<>();
    private final Set<String> unsayable = new HashSet<>();
    private final Set<String> topical = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    /** Countries and peoples, with how their names and those of kin begin: "Pol" of Poland and Polish. */
    private final Map<String, Set<String>> countries = new HashMap<>();

    /** What tells one minister from others: "defence". */
    private final Set<String> portfolios = new HashSet<>();

    private final Map<String, String> formsByName = new HashMap<>();
    private final double total;

    /** "in Washington", "वाशिंगटन में": where the question sets its event. */
    private static final Pattern BEFORE_A_PLACE = Pattern.compile("(?i)(?:^|\\s)(?:in|at)(?: the)? $");

    private static final Pattern AFTER_A_PLACE = Pattern.compile("^ (?:में|mein)(?![\\p{L}\\p{M}])");

    private static final Pattern MINISTER = Pattern.compile("(?i)^ (?:minister|secretary|मंत्री|सचिव|mantri|sachiv)(?![\\p{L}\\p{M}'’])");

    /** Those that are called by one word everywhere; the foreign minister is of external affairs in India, the home minister of the interior elsewhere. */
    private static final Pattern PORTFOLIO = Pattern.compile("(?i)defen[cs]e|finance|health|education|agriculture|energy|environment|railways?|sports?|labou?r"
            + "|रक्षा|वित्त|स्वास्थ्य|शिक्षा|कृषि|ऊर्जा|पर्यावरण|रेल|खेल|श्रम|raksha|vitt|swasthya|shiksha");

    /** So many letters a country's name shares with its people's. */
    private static final int BEGINNING = 3;

    /** @param language of the article whose words are to meet the question's */
    QuestionWeights(Question question, Findings findings, Paraphrases paraphrases, LightWords lightWords, Language language) {
        Set<String> named = Names.in(question.text());
        boolean ownArticles = findings.holdLanguage(question.language());
        boolean ownWords = question.terms().stream().anyMatch(term -> !question.isTopic(term));
        for (Term term : question.terms()) {
            String surface = term.span().in(question.text());
            boolean name = named.contains(Names.key(surface));
            List<Rendering> renderings = findings.renderings().getOrDefault(term.form(), List.of());
            double weight = findings.weights().getOrDefault(term.form(), 0.0);
            boolean sayable = isSayable(term.form(), renderings, language) || ownArticles && weight >= findings.unheard();
            weights.put(term.form(), weight * (name || sayable ? 1 : UNSAYABLE) * (ownWords && question.isTopic(term) ? OF_THE_TOPIC : 1));
            if (question.dates().stream().anyMatch(date -> date.span().holds(term.span()))) {
                dated.add(term.form());
            }
            if (!name && !sayable) {
                unsayable.add(term.form());
            }
            if (question.isTopic(term)) {
                topical.add(term.form());
            }
            if ((name && PlaceNames.hold(surface) || PlaceNames.isCountry(surface) || countsPeople(question, term, renderings, language)) && !dated.contains(term.form())) {
                countries.put(term.form(), beginnings(surface, renderings));
            }
            if (name) {
                names.add(term.form());
                formsByName.put(Names.key(surface), term.form());
                if (isPlace(question.text(), term.span())) {
                    places.add(term.form());
                }
            }
            if (isPortfolio(question, term)) {
                portfolios.add(term.form());
            }
            if (lightWords.hold(term.form())) {
                light.add(term.form());
            }
        }
        wordings = new Wordings(weights.keySet(), findings.renderings(), paraphrases);
        telling = weights.keySet().stream().filter(form -> of(form) > 0 && !names.contains(form) && !dated.contains(form)
                && !topical.contains(form) && !light.contains(form)).collect(Collectors.toUnmodifiableSet());
        total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double of(String form) {
        return weights.getOrDefault(form, 0.0);
    }

    double total() {
        return total;
    }

    /** True for a word of a date the question names: it tells which report is meant more than which sentence. */
    boolean isDated(String form) {
        return dated.contains(form);
    }

    /** True if the question leaves out itself what it is about. */
    boolean isLeaning() {
        return !topical.isEmpty();
    }

    /** True for a word that the question leaves out itself. */
    boolean isTopical(String form) {
        return topical.contains(form);
    }

    /** True for a word that says little of what is asked. */
    boolean isLight(String form) {
        return light.contains(form);
    }

    /** The words that are no names, of no date and not light. */
    Set<String> telling() {
        return telling;
    }

    /** The share of the question, by weight, that tells most. */
    double tellingShare() {
        return total <= 0 ? 0 : telling.stream().mapToDouble(this::of).sum() / total;
    }

    boolean isName(String form) {
        return names.contains(form);
    }

    Set<String> forms() {
        return weights.keySet();
    }

    /** How other words meet them. */
    Wordings wordings() {
        return wordings;
    }

    /** False for a word of another script that nothing is known to stand for: that it is missing says nothing. */
    private static boolean isSayable(String form, List<Rendering> renderings, Language language) {
        boolean hindi = language == Language.HINDI;
        return Script.hasDevanagari(form) == hindi || form.chars().noneMatch(Character::isLetter)
                || renderings.stream().anyMatch(rendering -> rendering.forms().stream().anyMatch(Script::hasDevanagari) == hindi);
    }

    /** The share of the question, by weight, that is met. */
    double share(Map<String, Double> met) {
        double sum = met.entrySet().stream().mapToDouble(entry -> entry.getValue() * of(entry.getKey())).sum();
        return total <= 0 ? 0 : sum / total;
    }

    /** The share of the question, by weight, that names things not met. */
    double namesMissing(Map<String, Double> met) {
        double sum = names.stream().filter(name -> !met.containsKey(name)).mapToDouble(this::of).sum();
        return total <= 0 ? 0 : sum / total;
    }

    /** True if the question says more than names and dates, and nothing of that is met; of one that leans, if no word of its own is. */
    boolean isEveryWordMissing(Map<String, Double> met) {
        List<String> words = weights.keySet().stream().filter(form -> !dated.contains(form) && !isApart(form)).toList();
        return !words.isEmpty() && words.stream().noneMatch(met::containsKey);
    }

    private boolean isApart(String form) {
        return topical.isEmpty() ? names.contains(form) : topical.contains(form) || unsayable.contains(form);
    }

    /** True if a place the event is set in is not met. */
    boolean placeMissing(Map<String, Double> met) {
        return places.stream().anyMatch(place -> !met.containsKey(place));
    }

    /**
     * True if a country or people of the question is nowhere in an article.
     *
     * @param names all of the article
     */
    boolean countryMissing(Map<String, Double> met, Set<String> names) {
        return countries.entrySet().stream().anyMatch(country -> !met.containsKey(country.getKey())
                && names.stream().noneMatch(name -> country.getValue().stream().anyMatch(name::startsWith)));
    }

    /** True if an office is asked for that nothing in an article is called by. */
    boolean officeMissing(Map<String, Double> met) {
        return portfolios.stream().anyMatch(portfolio -> !met.containsKey(portfolio) && !unsayable.contains(portfolio));
    }

    /** What a minister who is asked for is minister of. */
    private static boolean isPortfolio(Question question, Term term) {
        String text = question.text();
        return question.asked().kind() == Asked.Kind.PERSON && PORTFOLIO.matcher(term.span().in(text)).matches()
                && MINISTER.matcher(text.substring(term.span().end())).find();
    }

    /** "How many Indian students": of one people, not of another. */
    private static boolean countsPeople(Question question, Term term, List<Rendering> renderings, Language language) {
        String surface = term.span().in(question.text());
        boolean sayable = Script.hasDevanagari(surface) == (language == Language.HINDI) || renderings.stream().anyMatch(rendering -> rendering.bridge() == Bridge.CLDR);
        return question.asked().kind() == Asked.Kind.NUMBER && sayable && PlaceNames.isPeople(surface)
                && !question.text().startsWith("-", term.span().start() - 1);
    }

    private static Set<String> beginnings(String name, List<Rendering> renderings) {
        return Stream.concat(Stream.of(name), renderings.stream().filter(rendering -> rendering.bridge() == Bridge.CLDR).map(rendering -> rendering.forms().getFirst()))
                .map(Names::key).filter(word -> word.length() >= BEGINNING).map(word -> word.substring(0, BEGINNING)).collect(Collectors.toSet());
    }

    /** The form of a name of the question; the name itself if the question does not hold it. */
    String formOf(String name) {
        return formsByName.getOrDefault(name, name);
    }

    private static boolean isPlace(String text, Span name) {
        return BEFORE_A_PLACE.matcher(text.substring(0, name.start())).find()
                || AFTER_A_PLACE.matcher(text.substring(name.end())).find();
    }

    /** For each word the best way it is met in any of these. */
    static Map<String, Double> union(Collection<Map<String, Double>> all) {
        Map<String, Double> union = new HashMap<>();
        all.forEach(met -> met.forEach((form, degree) -> union.merge(form, degree, Math::max)));
        return union;
    }
}
