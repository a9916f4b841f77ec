package samvad.engine.evidence.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.NewsCounts.Found;
import samvad.engine.language.NewsCounts.Kind;
import samvad.engine.language.Span;

/**
 * A number of a sentence and what stands around it: what it counts, and what befell those it counts.
 *
 * @param span of the number in the text
 * @param words of the text that news counts by
 */
record CountedNumber(Span span, String text, List<Found> words) {
    /** Words between a number and what it counts, at most: "160 additional Fijian peacekeepers". */
    private static final int WORDS_BETWEEN = 3;

    /** What stands so many characters from a number tells of those it counts. */
    private static final int BESIDE = 25;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|[%$€£¥₹]");
    private static final Pattern PART = Pattern.compile("[,;:—–]|(?<=\\s)(?:and|और|व|तथा|एवं|while|जबकि)(?=\\s)");
    private static final Pattern BREAK = Pattern.compile("[,;:।()“”\"]|\\.(?=\\s|$)|\\d");

    /** "27 people, 11 of them children": some of those counted before. */
    private static final Pattern AMONG = Pattern.compile("\\d[^.;।]*[,(—–-]\\s*(?:(?i:including|among them|at least|some)\\s+)?$");
    private static final Pattern OF_THEM = Pattern.compile("(?i)^ of (?:them|whom|those|these|the dead|the injured)(?!\\p{L})");

    /** "Among the dead were 41 children", "मृतकों में 47 बच्चे", "20 people, including 3 soldiers": some of all that were counted. */
    private static final Pattern SOME_BEFORE = Pattern.compile("(?i)(?<![\\p{L}\\p{M}])(?:among (?:the (?:dead|victims|killed|injured|wounded|missing)|them|those|whom)|including"
            + "|(?:मृतकों|मरने वालों|मारे गए लोगों|मारे जाने वालों|हताहतों|पीड़ितों|घायलों|इन|उन|जिन) ?में(?: से)?)(?![\\p{L}\\p{M}])[^,.;।\\d]{0,25}$");
    private static final Pattern SOME_BEHIND = Pattern.compile("(?i)^ of (?:the (?:dead|victims|injured|wounded|missing)|those (?:killed|injured|hurt|missing))(?!\\p{L})");

    /** "Seven died there": at one of several places; not "वहाँ अब तक 300". */
    private static final Pattern THERE = Pattern.compile("(?i)(?<![\\p{L}\\p{M}])there[^\\p{L}\\p{M}\\p{Nd}]*$");
    private static final Pattern THERE_BEFORE = Pattern.compile("(?<![\\p{L}\\p{M}])(?:वहाँ|वहां)(?! (?:अब तक|कुल))[^,.;।\\d]{0,25}$");

    /** Who or what is counted need not be said twice: "54 of them", "12 were hurt", "87 को". */
    private static final Set<String> LEFT_OUT = Set.of("of", "still", "now", "अब", "भी", "others", "more", "other", "were", "was", "are", "have", "had", "and", "और", "अन्य", "को", "की", "ने", "से", "में", "के");

    /** "The number of people killed has risen to 38", "मृतकों की संख्या बढ़कर 38": what is counted is said before. */
    private static final Pattern ROSE_TO = Pattern.compile("(?i)(?<![\\p{L}\\p{M}])(?:toll|number|count|total|tally|figure)(?![\\p{L}])[^.;]{0,80}\\b(?:to|reached|hit|passed|is|was|stands at|stood at)(?: (?:at least|about|around|more than|over))? $"
            + "|(?:संख्या|तादाद|आँकड़ा|आंकड़ा)(?: (?:बढ़कर|घटकर|बढ़ कर|अब|कम से कम|क़रीब|करीब))* $");

    String behind() {
        return text.substring(span.end());
    }

    private String before() {
        return text.substring(0, span.start());
    }

    /** What the number counts or measures, which follows it, or stands before as a sign of money does. */
    Optional<Found> unit() {
        Optional<Found> before = words.stream().filter(word -> word.kind() == Kind.MEASURE && word.span().end() <= span.start()
                && text.substring(word.span().end(), span.start()).isBlank()).findFirst();
        int end = reach(span.end(), text);
        return before.or(() -> words.stream().filter(word -> word.kind() != Kind.HAPPENING && word.span().start() >= span.end() && word.span().end() <= end)
                .min(Comparator.comparingInt(word -> word.span().start())));
    }

    /** Where what follows a number, or "how many", stops to be what it counts. */
    static int reach(int from, String text) {
        Matcher stop = BREAK.matcher(text);
        int last = stop.find(from) ? stop.start() : text.length();
        int end = from;
        Matcher word = WORD.matcher(text);
        for (int i = 0; i < WORDS_BETWEEN && word.find(end) && word.end() <= last; i++) {
            end = word.end();
        }
        return end;
    }

    /** Whether those it counts are not named behind it. */
    boolean standsAlone() {
        Matcher next = WORD.matcher(text);
        if (!next.find(span.end())) {
            return true;
        }
        boolean happens = words.stream().anyMatch(word -> word.kind() == Kind.HAPPENING && word.span().start() == next.start());
        return LEFT_OUT.contains(next.group()) || happens || BREAK.matcher(text.substring(span.end(), next.start())).find();
    }

    boolean isOfWhatWasSaidBefore() {
        return ROSE_TO.matcher(before()).find();
    }

    boolean isOfThoseBefore() {
        return OF_THEM.matcher(behind()).find() && AMONG.matcher(before()).find();
    }

    /** Whether all are counted elsewhere, of whom these are some. */
    boolean isOfSome() {
        return SOME_BEFORE.matcher(before()).find() || SOME_BEHIND.matcher(behind()).find() || THERE.matcher(text).find() || THERE_BEFORE.matcher(before()).find();
    }

    /** What befell them, by the nearest word: of the same part of the sentence, if it has one. */
    Optional<String> happening() {
        return words.stream().filter(word -> word.kind() == Kind.HAPPENING)
                .min(Comparator.<Found, Boolean>comparing(word -> PART.matcher(between(word.span())).find())
                        .thenComparingInt(word -> span.distanceTo(word.span()))).map(Found::name);
    }

    /** Whether something befell those counted: "ten workers died" is not how many there are. */
    boolean isBefallen() {
        return words.stream().anyMatch(word -> word.kind() == Kind.HAPPENING && span.distanceTo(word.span()) <= BESIDE);
    }

    private String between(Span word) {
        return word.end() <= span.start() ? text.substring(word.end(), span.start()) : text.substring(Math.min(span.end(), word.start()), word.start());
    }
}
