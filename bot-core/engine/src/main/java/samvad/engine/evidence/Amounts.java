package samvad.engine.evidence;

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
import samvad.engine.language.Dates;
import samvad.engine.language.Figure;
import samvad.engine.language.Figures;
import samvad.engine.language.NewsCounts;
import samvad.engine.language.NewsCounts.Found;
import samvad.engine.language.NewsCounts.Kind;
import samvad.engine.language.Span;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/** What a sentence counts or measures of what is asked: how many it says were hurt, not how many houses fell. */
final class Amounts implements Claims {
    /** The key of a number that stands by the word the question ties it to. */
    private static final String TIED = "tied";

    private static final String ANYONE = "anyone";

    /** Those of whom a report speaks beside others, so that "people" are more than they. */
    private static final Set<String> SOME_AMONG_OTHERS = Set.of("police", "soldier", "woman", "fan", "fighter", "member", "pupil");

    /** Words between a number and what it counts, at most: "160 additional Fijian peacekeepers". */
    private static final int WORDS_BETWEEN = 3;

    /** What stands so many characters from a number tells of those it counts. */
    private static final int BESIDE = 25;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|[%$€£¥₹]");
    private static final Pattern PART = Pattern.compile("[,;:—–]");

    /** "27 people, 11 of them children": some of those counted before. */
    private static final Pattern AMONG = Pattern.compile("\\d[^.;।]*[,(—–-]\\s*(?:(?i:including|among them|at least|some)\\s+)?$");
    private static final Pattern OF_THEM = Pattern.compile("(?i)^ of (?:them|whom|those|these|the dead|the injured)(?!\\p{L})");

    private static final Pattern BREAK = Pattern.compile("[,;:।()“”\"]|\\.(?=\\s|$)|\\d");

    /** Who or what is counted need not be said twice: "54 of them", "12 were hurt", "87 को". */
    private static final Set<String> LEFT_OUT = Set.of("of", "still", "now", "अब", "भी", "others", "more", "other", "were", "was", "are", "have", "had", "and", "और", "अन्य", "को", "की", "ने", "से", "में", "के");

    private static final Pattern HOW_MANY = Pattern.compile("(?i)(?<![\\p{L}\\p{M}])(?:how (?:many|much)|कितने|कितनी|कितना|कितनों|kitn[eia])(?![\\p{L}\\p{M}])");
    /** "How many were hurt", "the death toll", "कितने मरे". */
    private static final Pattern COUNTED_UNSAID = Pattern.compile("(?i)how many (?:were|was|have|had|has|are|died|dead|of)(?!\\p{L})|(?<!\\p{L})toll(?!\\p{L})|कितने (?:मरे|मारे|घायल|लापता|ज़ख़्मी|ज़ख्मी|गिरफ़्तार|गिरफ्तार|बचाए|रिहा)");

    private static final Pattern UNTIL = Pattern.compile("(?i)how long|कितन[ेीा] (?:समय|वक़्त|वक्त|देर)");

    /** "The number of people killed has risen to 38", "मृतकों की संख्या बढ़कर 38": what is counted is said before. */
    private static final Pattern ROSE_TO = Pattern.compile("(?i)(?<![\\p{L}\\p{M}])(?:toll|number|count|total|tally|figure)(?![\\p{L}])[^.;]{0,80}\\b(?:to|reached|hit|passed|is|was|stands at|stood at)(?: (?:at least|about|around|more than|over))? $"
            + "|(?:संख्या|तादाद|आँकड़ा|आंकड़ा)(?: (?:बढ़कर|घटकर|बढ़ कर|अब|कम से कम|क़रीब|करीब))* $");

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
    static Optional<Amounts> askedBy(Question question) {
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
    boolean areKnown() {
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
        int end = reach(howMany.end(), question);
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
        return background ? Map.of() : of(sentence.sentence().quote(), sentence.support().tied());
    }

    /** Whether a sentence says how many or how much of what is asked, by what such words mean. */
    boolean areTold(String sentence) {
        return !of(sentence, false).isEmpty();
    }

    private Map<String, Set<String>> of(String text, boolean tied) {
        List<Found> words = NewsCounts.in(text);
        Map<String, Set<String>> claims = new HashMap<>();
        for (Figure figure : figures(text)) {
            key(figure, text, words, tied).ifPresent(key ->
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
        List<Span> dates = Dates.in(text).stream().map(date -> date.span()).toList();
        return Figures.in(text).stream()
                .filter(figure -> figure.kind() == Figure.Kind.COUNT || figure.kind() == Figure.Kind.PERCENT)
                .filter(figure -> dates.stream().noneMatch(date -> date.holds(figure.span())))
                .filter(figure -> asked.stream().noneMatch(figure::agreesWith)).toList();
    }

    /** What the number is claimed of; empty if it is of something else than what is asked. */
    private Optional<String> key(Figure figure, String text, List<Found> words, boolean tied) {
        if (OF_THEM.matcher(text.substring(figure.span().end())).find() && AMONG.matcher(text.substring(0, figure.span().start())).find()) {
            return Optional.empty();
        }
        Optional<Found> unit = unit(figure.span(), text, words);
        Optional<Kind> kind = unit.map(Found::kind);
        String name = unit.map(Found::name).orElse("");
        if (age) {
            return Optional.of("age").filter(_ -> Measure.AGE.isOf(text, figure.span()));
        }
        if (kind.filter(Kind.MEASURE::equals).isPresent()) {
            String of = kindOf(name);
            boolean when = of.equals("time") && SINCE.matcher(text.substring(figure.span().end())).find();
            boolean wanted = measures.contains(of) || openMeasure;
            boolean happens = happenings.isEmpty() || names(words, Kind.HAPPENING).stream().anyMatch(happenings::contains);
            return Optional.of(name).filter(_ -> wanted && happens && !when);
        }
        if (!measures.isEmpty()) {
            return Optional.empty();
        }
        if (kind.filter(Kind.THING::equals).isPresent()) {
            return Optional.of(name).filter(things::contains).map(thing -> nearest(figure.span(), text, words).filter(happenings::contains).orElse(thing));
        }
        boolean bare = unit.isEmpty() && (isLeftOut(figure.span(), text, words) || ROSE_TO.matcher(text.substring(0, figure.span().start())).find());
        boolean people = kind.filter(Kind.WHO::equals).isPresent();
        if (!happenings.isEmpty() && (bare || people && isOfWhom(name))) {
            return nearest(figure.span(), text, words).filter(happenings::contains);
        }
        if (bare && happenings.isEmpty() && !who.isEmpty() && ROSE_TO.matcher(text.substring(0, figure.span().start())).find() && !isBefallen(figure.span(), words)) {
            return who.stream().findFirst();
        }
        if (people && happenings.isEmpty()) {
            return Optional.of(name).filter(who::contains).filter(_ -> !isBefallen(figure.span(), words));
        }
        return unit.isEmpty() && !bare && things.isEmpty() && tied ? Optional.of(TIED) : Optional.empty();
    }

    /** Whether something befell those counted, which is not what is asked: "ten workers died" is not how many there are. */
    private static boolean isBefallen(Span number, List<Found> words) {
        return words.stream().anyMatch(word -> word.kind() == Kind.HAPPENING && distance(word.span(), number) <= BESIDE);
    }

    private boolean isOfWhom(String name) {
        return who.isEmpty() || who.contains(ANYONE) || who.contains(name) || name.equals(ANYONE) && Collections.disjoint(who, SOME_AMONG_OTHERS);
    }

    /** What the number counts or measures, which follows it, or stands before as a sign of money does. */
    private static Optional<Found> unit(Span number, String text, List<Found> words) {
        Optional<Found> before = words.stream().filter(word -> word.kind() == Kind.MEASURE && word.span().end() <= number.start()
                && text.substring(word.span().end(), number.start()).isBlank()).findFirst();
        int end = reach(number.end(), text);
        return before.or(() -> words.stream().filter(word -> word.kind() != Kind.HAPPENING && word.span().start() >= number.end() && word.span().end() <= end)
                .min(Comparator.comparingInt(word -> word.span().start())));
    }

    /** Where what follows a number stops to be what it counts. */
    private static int reach(int from, String text) {
        Matcher stop = BREAK.matcher(text);
        int last = stop.find(from) ? stop.start() : text.length();
        int end = from;
        Matcher word = WORD.matcher(text);
        for (int i = 0; i < WORDS_BETWEEN && word.find(end) && word.end() <= last; i++) {
            end = word.end();
        }
        return end;
    }

    private static boolean isLeftOut(Span number, String text, List<Found> words) {
        Matcher next = WORD.matcher(text);
        if (!next.find(number.end())) {
            return true;
        }
        List<Integer> happen = words.stream().filter(word -> word.kind() == Kind.HAPPENING).map(word -> word.span().start()).toList();
        return LEFT_OUT.contains(next.group()) || happen.contains(next.start()) || BREAK.matcher(text.substring(number.end(), next.start())).find();
    }

    /** What befell them, by the nearest word: of the same part of the sentence, if it has one. */
    private static Optional<String> nearest(Span number, String text, List<Found> words) {
        return words.stream().filter(word -> word.kind() == Kind.HAPPENING)
                .min(Comparator.<Found, Boolean>comparing(word -> PART.matcher(between(word.span(), number, text)).find())
                        .thenComparingInt(word -> distance(word.span(), number))).map(Found::name);
    }

    private static String between(Span one, Span other, String text) {
        return one.end() <= other.start() ? text.substring(one.end(), other.start()) : text.substring(Math.min(other.end(), one.start()), one.start());
    }

    private static int distance(Span one, Span other) {
        return Math.max(one.start() - other.end(), other.start() - one.end());
    }
}
