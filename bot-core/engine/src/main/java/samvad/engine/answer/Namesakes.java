package samvad.engine.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.LooseSpelling;
import samvad.engine.language.Names;
import samvad.engine.language.Names.Between;
import samvad.engine.language.NewsWords;
import samvad.engine.language.PlainText;
import samvad.engine.language.Span;
import samvad.engine.language.lexicon.PlaceNames;
import samvad.engine.question.Question;

/** Finds the people of one name of whom articles tell that answer equally well, where their sentences do not say who is who. */
final class Namesakes {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private final Question question;
    private final PassageSearch search;

    /** Somebody by full name, and the best sentence of an article that tells of nobody else of that name. */
    private record Told(String name, String given, ScoredSentence best) {
        /** Whether the sentence says who it is. */
        boolean isNamed() {
            return PlainText.of(best.sentence().quote()).contains(name);
        }
    }

    Namesakes(Question question, PassageSearch search) {
        this.question = question;
        this.search = search;
    }

    List<Meaning> in(Evidence evidence) {
        Map<ArticleId, ScoredSentence> best = new LinkedHashMap<>();
        double good = evidence.sentences().stream().mapToDouble(ScoredSentence::score).max().orElse(0) * ChosenSentences.WORTH_SHOWING;
        evidence.sentences().stream().filter(sentence -> sentence.score() >= good)
                .forEach(sentence -> best.putIfAbsent(sentence.passage().source().id(), sentence));
        return alone(question.text()).stream().map(span -> called(Names.key(span.in(question.text())), best)).filter(told -> told.size() > 1)
                .findFirst().map(told -> told.stream().map(one -> new Meaning(one.name(), Meanings.choose(question.text(), one.name()))).toList())
                .orElse(List.of());
    }

    /** Those of that name; none if an article tells of two of them or of one it never names in full, or if they can stand side by side. */
    private List<Told> called(String name, Map<ArticleId, ScoredSentence> best) {
        Map<String, Told> people = new LinkedHashMap<>();
        for (Map.Entry<ArticleId, ScoredSentence> one : best.entrySet()) {
            String text = search.passagesOf(one.getKey()).stream().map(Passage::text).collect(Collectors.joining("\n"));
            Map<String, String> inFull = inFull(name, text);
            if (inFull.size() != 1) {
                return List.of();
            }
            inFull.forEach((given, full) -> people.putIfAbsent(given, new Told(full, given, one.getValue())));
        }
        List<Told> told = List.copyOf(people.values());
        boolean sideBySide = told.size() <= QuotingComposer.MOST_SENTENCES && told.stream().allMatch(Told::isNamed);
        return sideBySide || told.stream().anyMatch(one -> told.stream().anyMatch(other -> !one.equals(other) && one.given().startsWith(other.given())))
                ? List.of() : told;
    }

    /** The full names in a text that end in the name, by their given name, its spelling apart. */
    private static Map<String, String> inFull(String name, String text) {
        Map<String, String> names = new LinkedHashMap<>();
        Optional<Span> before = Optional.empty();
        for (Span span : Names.spansIn(text)) {
            if (Names.key(span.in(text)).equals(name)) {
                before.filter(given -> Names.follow(given, span, text) && isGiven(given.in(text))).ifPresent(given ->
                        names.putIfAbsent(LooseSpelling.of(given.in(text)), given.in(text) + " " + withoutEnding(span.in(text))));
            }
            before = Optional.of(span);
        }
        return names;
    }

    private static boolean isGiven(String word) {
        return !NewsWords.isOffice(word) && !PlaceNames.hold(word) && !word.contains(".");
    }

    /** Names in a question that stand alone, no place and no office, so that they may be several people's. */
    static List<Span> alone(String question) {
        List<Span> names = Names.spansIn(question).stream().filter(span -> !NewsWords.isOffice(span.in(question))).toList();
        return Names.runs(names, Between.SPACE, question).stream().filter(run -> run.size() == 1).map(List::getFirst)
                .filter(name -> !PlaceNames.hold(name.in(question))).toList();
    }

    /** The possessive that a name ends in; empty text for most. */
    static String endingOf(String name) {
        Matcher ending = POSSESSIVE.matcher(name);
        return ending.find() ? ending.group() : "";
    }

    static String withoutEnding(String name) {
        return POSSESSIVE.matcher(name).replaceFirst("").replaceAll("[.’'-]+$", "");
    }
}
