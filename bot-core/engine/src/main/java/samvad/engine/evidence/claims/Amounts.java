package samvad.engine.evidence.claims;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.language.NewsCounts.Found;
import samvad.engine.language.NewsCounts.Kind;
import samvad.engine.language.NewsCounts;
import samvad.engine.language.Span;
import samvad.engine.language.number.Figure;
import samvad.engine.language.number.Figures;
import samvad.engine.language.time.Dates;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/** What a sentence counts or measures of what is asked: how many it says were hurt, not how many houses fell. */
public final class Amounts implements Claims {
    /** The key of a number that stands by the word the question ties it to. */
    private static final String TIED = "tied";

    private static final String ANYONE = "anyone";

    /** Those of whom a report speaks beside others, so that "people" are more than they. */
    private static final Set<String> SOME_AMONG_OTHERS = Set.of("police", "soldier", "woman", "fan", "fighter", "member", "pupil");

    private static final Pattern HOW_MANY = Pattern.compile("(?i)(?<![\\p{L}\\p{M}])(?:how (?:many|much)|कितने|कितनी|कितना|कितनों|kitn[eia])(?![\\p{L}\\p{M}])");
    /** "How many were hurt", "the death toll", "कितने मरे". */
    private static final Pattern COUNTED_UNSAID = Pattern.compile("(?i)how many (?:were|was|have|had|has|are|died|dead|of)(?!\\p{L})|(?<!\\p{L})toll(?!\\p{L})|कितने (?:मरे|मारे|घायल|लापता|ज़ख़्मी|ज़ख्मी|गिरफ़्तार|गिरफ्तार|बचाए|रिहा)");

    private static final Pattern UNTIL = Pattern.compile("(?i)how long|कितन[ेीा] (?:समय|वक़्त|वक्त|देर)");

    /** "Ten tonnes a year" is not how long. */
    private static final Pattern RATE = Pattern.compile("(?i)(?<![\\p{L}\\p{M}])(?:per|an?|each|every|हर|प्रति) $");

    private static final Pattern HOW_LONG = Pattern.compile("(?i)how long|कितने (?:समय|दिन|साल|वर्ष|महीने|घंटे)");
    private static final Pattern HOW_OLD = Pattern.compile("(?i)how old|what age|कितने (?:साल|वर्ष) (?:का|की|के|पुरान)|उम्र|आयु");
    private static final Pattern HOW_MUCH = Pattern.compile("(?i)how (?:much|far|high|deep|tall|wide|large|big|heavy|fast|strong)|what (?:sum|amount|price)|कितना|कितनी (?:रकम|राशि|क़ीमत|कीमत|मदद|सहायता)|कितने (?:का|की|में)|kitna");

    /** "Two years ago" is when, not how long. */
    private static final Pattern SINCE = Pattern.compile("^\\s*\\S+\\s+(?:ago|earlier|later|before|old|पहले|बाद|पूर्व)(?![\\p{L}\\p{M}])");

    private final Question question;
    private final AskedTimes times;
    private final Set<String> happenings;
    private final Set<String> who;
    private final Set<String> things;
    private final Set<String> measures;
    private final boolean openMeasure;
    private final boolean age;
    private final List<Figure> asked;

    /** Empty where no number is asked for. */
    public static Optional<Amounts> askedBy(Question question) {
        return question.asked().kind() == Asked.Kind.NUMBER ? Optional.of(new Amounts(question)) : Optional.empty();
    }

    Amounts(Question question) {
        this.question = question;
        this.times = new AskedTimes(question);
        List<Found> words = NewsCounts.in(question.text()).stream().filter(word -> !RATE.matcher(question.text().substring(0, word.span().start())).find()).toList();
        this.happenings = names(words, Kind.HAPPENING);
        List<Found> counted = counted(question.text(), words);
        this.who = names(counted, Kind.WHO);
        this.things = names(counted, Kind.THING);
        if (!Collections.disjoint(happenings, Set.of("for", "against"))) {
            things.add("vote");
        }
        this.measures = names(counted, Kind.MEASURE).stream().map(Amounts::kindOf).collect(Collectors.toCollection(HashSet::new));
        this.age = HOW_OLD.matcher(question.text()).find();
        if (age || HOW_LONG.matcher(question.text()).find()) {
            measures.add("time");
        }
        if (HOW_LONG.matcher(question.text()).find() && !HOW_MANY.matcher(question.text()).find()) {
            measures.add("length");
        }
        this.openMeasure = measures.isEmpty() && HOW_MUCH.matcher(question.text()).find();
        this.asked = Figures.in(question.text());
    }

    /**
     * Whether the question says what is counted or measured in words that are known, so that a report can be seen not to tell it.
     * How long something took is told by "until" and "since" as well.
     */
    public boolean areKnown() {
        boolean until = !age && UNTIL.matcher(question.text()).find();
        boolean anyone = happenings.isEmpty() && who.equals(Set.of(ANYONE));
        return !until && (!who.isEmpty() && !anyone || !things.isEmpty() || !measures.isEmpty()) || !happenings.isEmpty() && COUNTED_UNSAID.matcher(question.text()).find();
    }

    /** What is counted stands behind "how many", or right before it in Hindi; where it is asked otherwise, it may be any word. */
    private static List<Found> counted(String question, List<Found> words) {
        Matcher howMany = HOW_MANY.matcher(question);
        if (!howMany.find()) {
            return words;
        }
        int end = CountedNumber.reach(howMany.end(), question);
        Optional<Found> behind = words.stream().filter(word -> word.kind() != Kind.HAPPENING && word.span().start() >= howMany.end() && word.span().end() <= end)
                .min(Comparator.comparingInt(word -> word.span().start()));
        return behind.or(() -> words.stream().filter(word -> word.span().end() == howMany.start() - 1).findFirst()).stream().toList();
    }

    private static Set<String> names(List<Found> words, Kind kind) {
        return words.stream().filter(word -> word.kind() == kind).map(Found::name).collect(Collectors.toCollection(HashSet::new));
    }

    /** What is counted tells by itself that it is what is asked, however the sentence is worded. */
    @Override
    public boolean isOnIt(ScoredSentence sentence) {
        return !happenings.isEmpty() || !things.isEmpty() || Claims.super.isOnIt(sentence);
    }

    @Override
    public boolean mayChange(ScoredSentence sentence) {
        return !age && isOnIt(sentence);
    }

    /** Years are time as days are. */
    private static String kindOf(String measure) {
        return measure.split("-", 2)[0];
    }

    @Override
    public Map<String, Set<String>> of(ScoredSentence sentence) {
        boolean background = times.isOfOtherYears(sentence.sentence().quote(), sentence.passage().source().date());
        return background ? Map.of() : of(sentence.sentence().quote(), sentence.coverage().tied());
    }

    /** Whether a sentence says how many or how much of what is asked, by what such words mean. */
    public boolean areTold(String sentence) {
        return !of(sentence, false).isEmpty();
    }

    private Map<String, Set<String>> of(String text, boolean tied) {
        List<Found> words = NewsCounts.in(text);
        Map<String, Set<String>> claims = new HashMap<>();
        for (Figure figure : figures(text)) {
            key(new CountedNumber(figure.span(), text, words), tied).ifPresent(key ->
                    claims.computeIfAbsent(key, _ -> new HashSet<>()).add(figure.value().toPlainString()));
        }
        return claims;
    }

    @Override
    public Set<String> told(String text) {
        return figures(text).stream().map(figure -> figure.value().toPlainString()).collect(Collectors.toSet());
    }

    /** Numbers that are no date's and not the question's own. */
    private List<Figure> figures(String text) {
        List<Span> dates = Dates.spansIn(text);
        return Figures.in(text).stream()
                .filter(figure -> figure.kind() == Figure.Kind.COUNT || figure.kind() == Figure.Kind.PERCENT)
                .filter(figure -> dates.stream().noneMatch(date -> date.holds(figure.span())))
                .filter(figure -> asked.stream().noneMatch(figure::agreesWith)).toList();
    }

    /** What the number is claimed of; empty if it is of something else than what is asked. */
    private Optional<String> key(CountedNumber number, boolean tied) {
        boolean allAreAsked = who.isEmpty() || who.equals(Set.of(ANYONE));
        if (number.isOfThoseBefore() || allAreAsked && number.isOfSome()) {
            return Optional.empty();
        }
        if (age) {
            return Optional.of("age").filter(_ -> Measure.AGE.isOf(number.text(), number.span()));
        }
        Optional<Found> unit = number.unit();
        Optional<Kind> kind = unit.map(Found::kind);
        String name = unit.map(Found::name).orElse("");
        if (kind.filter(Kind.MEASURE::equals).isPresent()) {
            String of = kindOf(name);
            boolean when = of.equals("time") && SINCE.matcher(number.behind()).find();
            boolean wanted = measures.contains(of) || openMeasure;
            boolean happens = happenings.isEmpty() || names(number.words(), Kind.HAPPENING).stream().anyMatch(happenings::contains);
            return Optional.of(name).filter(_ -> wanted && happens && !when);
        }
        if (!measures.isEmpty()) {
            return Optional.empty();
        }
        if (kind.filter(Kind.THING::equals).isPresent()) {
            return Optional.of(name).filter(things::contains).map(thing -> number.happening().filter(happenings::contains).orElse(thing));
        }
        boolean saidBefore = unit.isEmpty() && number.isOfWhatWasSaidBefore();
        boolean bare = saidBefore || unit.isEmpty() && number.standsAlone();
        boolean people = kind.filter(Kind.WHO::equals).isPresent();
        if (!happenings.isEmpty()) {
            return bare || people && isOfWhom(name) ? number.happening().filter(happenings::contains) : tiedTo(unit, bare, tied);
        }
        if (people) {
            return Optional.of(name).filter(who::contains).filter(_ -> !number.isBefallen());
        }
        return saidBefore && !who.isEmpty() && !number.isBefallen() ? who.stream().findFirst() : tiedTo(unit, bare, tied);
    }

    private Optional<String> tiedTo(Optional<Found> unit, boolean bare, boolean tied) {
        return unit.isEmpty() && !bare && things.isEmpty() && tied ? Optional.of(TIED) : Optional.empty();
    }

    private boolean isOfWhom(String name) {
        return who.isEmpty() || who.contains(ANYONE) || who.contains(name) || name.equals(ANYONE) && Collections.disjoint(who, SOME_AMONG_OTHERS);
    }
}
