package samvad.engine.question;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.language.Names;
import samvad.engine.language.PointingWords;
import samvad.engine.language.Span;
import samvad.engine.language.lexicon.PlaceNames;
import samvad.engine.language.time.Dates;
import samvad.engine.language.time.NamedDays;

/** Reads questions that leave out what was said before: "When is it?", "और उसके बाद?", "और कतर के?". */
public final class FollowUps {
    /** Of what was said before, in UTF-16 units: enough for the names left out. */
    private static final int CARRIED_LONGEST = 300;

    /** A message that asks nothing itself and puts something else in a place of the last question has at most this many words. */
    private static final int SUBSTITUTE_LONGEST = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}'’.-]*");

    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:and|but|so|ok(?:ay)?|then|also|what about|how about|और|तो|अच्छा|ठीक है|लेकिन|मगर|फिर|aur|toh?|accha|lekin|phir)(?:\\s+|$|,\\s*))+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKING = Pattern.compile("(?<![\\p{L}\\p{M}])(?:(?:(?:कौन|क्या|कब|कहाँ|कहां|किन|किस)-)?(?:who|whom|whose|what|when|where|why|which|how(?: (?:many|much|long|far|old|often|soon))?"
            + "|कौन|कौन-?स[ाीे]|किसे|किस(?:ने|को|से|का|की|के|में|पर|लिए)?|किन(?:से|का|की|के|में|को)?|किन्हें|किन्होंने|क्या|कब|कहाँ|कहां|क्यों|क्यूँ|क्यूं|कैस[ाेी]|कितन[ाीे]|कितनों"
            + "|kaun|kise|kis(?:ne|ko|se|ka|ki|ke|liye)?|kya|kab|kaha+n|kyon|kyun?|kaise|kitn[aie]))(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST_AUXILIARY = Pattern.compile("^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)(?![\\p{L}])", Pattern.CASE_INSENSITIVE);

    /** Stands for a person: who did it if that was asked, else whom the question named. */
    private static final Pattern PERSON = Pattern.compile("(?<![\\p{L}\\p{M}])(?:he|him|his|she|hers?|[उइ]न(?:्होंने|का|की|के|से|को|्हें)|[उइ]सने|उसका|उसकी|[ui]nho?nn?e|[ui]n(?:ka|ki|ke|se|ko|he|hen|hein)|[ui]sne)(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THERE = Pattern.compile("(?<![\\p{L}\\p{M}])(?:there(?=[^\\p{L}\\p{M}]*$)|वहाँ|वहां|वहीं|यहाँ|यहां|wahan|wahaan|us ?ke|is ?ke|isme|usme|iska|uska|iski|uski|ye|yeh|woh|wo|vah)(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE);

    /** With one word more, such words ask of what was told: "किसने कराई?"; "Which road?" and "What is prorogation?" may be complete. */
    private static final Pattern ASKING_OF_IT = Pattern.compile("(?i)^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)(?![\\p{L}])|(?<![\\p{L}\\p{M}])(?:who|whom|whose|when|where|why|how"
            + "|किस(?:ने|को|से)|किसे|किन(?:से|को)|किन्हें|किन्होंने|कब|कहाँ|कहां|क्यों|क्यूँ|क्यूं|कैसे|कितन[ाेी]|कितनों|kise|kis(?:ne|ko|se)|kab|kaha+n|kyon|kyun?|kaise|kitn[aie])(?![\\p{L}\\p{M}])");

    private static final Pattern BEFORE_A_NAME = Pattern.compile("(?i)(?:(?:in|at|from|for|by|to|of)(?: the)? )?");

    private static final Pattern BEHIND_A_NAME = Pattern.compile("(?i)(?: (?:में|से|को|ने|पर|का|की|के(?: लिए)?|me|mein|se|ko|ne|par|ka|ki|ke(?: liye)?))?[\\s\\p{P}]*");

    /** Words of grammar: alone they are about nothing. */
    private static final Pattern GRAMMAR = Pattern.compile("(?i)a|an|the|and|or|but|so|then|of|in|on|at|to|by|for|from|with|about|after|before|that|this|these|those|it|its"
            + "|he|him|his|she|her|they|them|their|there|here|is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|exactly|else|next|again"
            + "|happen|happens|happened|next|later|thing|one|any|more|tell|show|give|me|us|please"
            + "|सा|सी|से|और|या|पर|लेकिन|तो|फिर|का|की|के|को|से|में|ने|तक|भी|ही|है|हैं|था|थी|थे|थीं|हुआ|हुई|हुए|होगा|होगी|होंगे|हो|होना|गया|गई|गए|रहा|रही|रहे"
            + "|यह|ये|वह|वे|इस|इसका|इसकी|इसके|इसमें|इसे|इसने|उस|उसका|उसकी|उसके|उसमें|उसे|उसने|उन|उनका|उनकी|उनके|उनसे|उन्हें|उन्होंने|इन|इनका|इनकी|इनके|वहाँ|वहां|यहाँ|यहां"
            + "|बाद|पहले|आगे|साथ|बारे|लिए|द्वारा|किया|की|दिया|कर|करना|बात"
            + "|aur|ka|ki|ke|ko|se|mein|me|ne|hai|hain|tha|thi|the|hua|hui|hue|ye|yeh|wo|woh|us|uske|is|iske|baad|phir|bhi|hoga|gaya|gayi|kiya");

    private FollowUps() {}

    /** How a message leans on what was said before. */
    public sealed interface Leaning {
        /** It names what it is about. */
        record None() implements Leaning {}

        /** It cannot be meant without; {@code question} says what it leaves out. */
        record Wholly(String question) implements Leaning {}

        /** It can be meant either way; it is {@code likely} if it names nobody and nothing of its own but countries, or only another one to ask the same of. */
        record Perhaps(String question, boolean likely) implements Leaning {}
    }

    /** Reads a message after a turn. */
    public static Leaning read(String message, Turn before) {
        String text = OPENING.matcher(message.strip()).replaceFirst("").strip();
        boolean opened = text.length() < message.strip().length();
        boolean asks = ASKING.matcher(text).find() || FIRST_AUXILIARY.matcher(text).find();
        List<Span> names = namesIn(text);
        boolean ofOneWord = names.isEmpty() && contentOf(text).size() == 1;
        if (!asks && (opened || ofOneWord || names.size() > 0) && WORD.matcher(text).results().count() <= SUBSTITUTE_LONGEST && !contentOf(text).isEmpty()) {
            Optional<String> put = substituted(text, names, before.question());
            if (put.isPresent()) {
                // "what about Singapore?" may as well begin a new topic, "and in Singapore?" asks the same once more
                return names.isEmpty() || playsAPart(text, names) ? new Leaning.Wholly(put.get()) : new Leaning.Perhaps(put.get(), true);
            }
        }
        boolean points = PointingWords.standIn(text) || PERSON.matcher(text).find() || THERE.matcher(text).find();
        boolean ofNothing = contentOf(text).isEmpty() && (asks || opened);
        boolean goesOn = ofOneWord && ASKING_OF_IT.matcher(text).find() || opened && isOneWord(text);
        if (ofNothing || goesOn || points && names.isEmpty()) {
            return new Leaning.Wholly(carried(message, text, before));
        }
        String longer = carried(message, text, before);
        boolean mayLean = asks || opened || points || ofOneWord;
        boolean ofCountries = asks && names.stream().allMatch(name -> PlaceNames.isCountry(name.in(text)));
        return mayLean && !longer.equals(message.strip()) ? new Leaning.Perhaps(longer, ofCountries || opened || points) : new Leaning.None();
    }

    /** "In India", "भारत में": a name alone, with a word that says what part it plays. */
    private static boolean playsAPart(String text, List<Span> names) {
        String before = text.substring(0, names.getFirst().start());
        String behind = text.substring(names.getLast().end());
        return BEFORE_A_NAME.matcher(before).matches() && BEHIND_A_NAME.matcher(behind).matches() && !(before + behind).replaceAll("[\\s\\p{P}]", "").isEmpty();
    }

    /** In the place of its like in the question's own words, else in what it is about. */
    private static Optional<String> substituted(String text, List<Span> names, String before) {
        int own = Question.ownWords(before).length();
        return Substitution.of(text, names, before.substring(0, own)).map(put -> put + before.substring(own))
                .or(() -> Substitution.of(text, names, before));
    }

    /** The message with what it leaves out: whom it points at, then what the question before was about. */
    private static String carried(String message, String text, Turn before) {
        Set<String> about = new LinkedHashSet<>();
        boolean ofPerson = PERSON.matcher(text).find() && !(before.told().isEmpty() && namesIn(before.question()).isEmpty());
        if (ofPerson) {
            addWords(before.told().isEmpty() ? persons(before.question()) : String.join(" ", before.told()), about);
        }
        boolean whole = !ofPerson && (contentOf(text).isEmpty() || pointsAtThing(text));
        addWords(whole ? content(before.question()) : topic(before.question()), about);
        return with(message.strip(), about);
    }

    /** "और मरे?": with one word that names nobody. */
    private static boolean isOneWord(String text) {
        List<String> words = contentOf(text);
        return words.size() == 1 && !PlaceNames.hold(words.getFirst()) && !Character.isUpperCase(words.getFirst().charAt(0));
    }

    private static void addWords(String words, Set<String> about) {
        Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).forEach(about::add);
    }

    /** A message with what it is about, as far as it does not say so itself. */
    private static String with(String message, Set<String> about) {
        Set<String> own = Set.copyOf(contentOf(message));
        List<String> missing = about.stream().filter(word -> !own.contains(word)).toList();
        return missing.isEmpty() ? message : Question.about(message, cut(String.join(" ", missing)));
    }

    private static boolean pointsAtThing(String text) {
        return PointingWords.standIn(text) || THERE.matcher(text).find();
    }

    /** Whether a question names something itself, which what comes next may be about. */
    public static boolean isOfSomething(String question) {
        return !Question.isLeaning(question) && !namesIn(question).isEmpty();
    }

    /** What a message was read as, if it is more than it says with what was spoken of before behind it. */
    public static String ofItsOwn(String message, String question) {
        return Question.isLeaning(question) ? message : question;
    }

    /** A question with what the turn before it named: what comes next may be about that as well. */
    public static String withNames(String question, Turn before) {
        if (Question.isLeaning(question)) {
            return question;
        }
        Set<String> names = new LinkedHashSet<>();
        addWords(names(before.question()), names);
        return with(question, names);
    }

    private static String names(String question) {
        return namesIn(question).stream().map(span -> span.in(question)).distinct().collect(Collectors.joining(" "));
    }

    /** Its names without those of countries, if it has others. */
    private static String persons(String question) {
        String persons = namesIn(question).stream().map(span -> span.in(question)).filter(name -> !PlaceNames.hold(name))
                .distinct().collect(Collectors.joining(" "));
        return persons.isEmpty() ? names(question) : persons;
    }

    /** What it is about: its names; of one that names but one thing, or nothing but countries, its words. */
    private static String topic(String question) {
        List<Span> names = namesIn(question);
        boolean tells = names.size() > 1 && names.stream().anyMatch(span -> !PlaceNames.hold(span.in(question)));
        return tells ? names(question) : content(question);
    }

    private static String content(String question) {
        return String.join(" ", contentOf(question));
    }

    /** The words that say what a question is about: without those that ask, point or belong to grammar. */
    static List<String> contentOf(String question) {
        String told = ASKING.matcher(question).replaceAll(" ");
        return WORD.matcher(told).results().map(match -> match.group().replaceAll("[.'’-]+$", ""))
                .filter(word -> !GRAMMAR.matcher(word).matches() && !word.isEmpty()).toList();
    }

    /** Names, without words that only begin the sentence or ask. */
    static List<Span> namesIn(String text) {
        List<Span> dates = Dates.spansIn(text);
        return Stream.concat(Names.spansIn(text).stream(), places(text)).distinct().sorted(Comparator.comparingInt(Span::start))
                .filter(span -> dates.stream().noneMatch(date -> date.holds(span)) && !NamedDays.isOne(span.in(text)))
                .filter(span -> !GRAMMAR.matcher(span.in(text)).matches() && !ASKING.matcher(span.in(text)).matches()).toList();
    }

    /** A country's name may also be an everyday word. */
    private static Stream<Span> places(String text) {
        return WORD.matcher(text).results().filter(match -> PlaceNames.hold(match.group())).map(match -> new Span(match.start(), match.end()));
    }

    private static String cut(String about) {
        return about.substring(0, Math.min(about.length(), CARRIED_LONGEST));
    }
}
