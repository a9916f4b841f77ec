package samvad.engine.evidence.claims;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.language.time.DateMention;
import samvad.engine.language.time.Dates;
import samvad.engine.language.time.Weekdays;
import samvad.engine.question.Question;

/** The days a sentence names beside those of the question: day and month, which differ where the year is left out, or a day of the week. */
public final class DayClaims implements Claims {
    private static final Pattern WEEKDAY = Pattern.compile("(?i)(?<![\\p{L}\\p{M}])(?:(?<english>" + Weekdays.ENGLISH + ")s?|(?<hindi>" + Weekdays.HINDI + "))(?![\\p{L}\\p{M}])");

    /** "For the first time since December 2022" tells when something else was. */
    private static final Pattern SINCE = Pattern.compile("(?i)(?<!\\p{L})since $");

    private static final double AROUND = 0.5;

    /** The share of a question that a sentence meets whose date is surely the one asked for. */
    private static final double SURELY = 0.3;

    private final Question question;

    public DayClaims(Question question) {
        this.question = question;
    }

    @Override
    public Map<String, Set<String>> of(ScoredSentence sentence) {
        String text = sentence.sentence().quote();
        Map<String, Set<String>> claims = new HashMap<>();
        for (DateMention mention : Dates.in(text)) {
            boolean before = SINCE.matcher(text.substring(0, mention.span().start())).find();
            if (!before && question.dates().stream().noneMatch(asked -> asked.agreesWith(mention))) {
                claims.computeIfAbsent(mention.month().isPresent() ? "day" : "year", _ -> new HashSet<>()).add(value(mention));
            }
        }
        if (claims.isEmpty()) {
            Set<String> weekdays = weekdays(text);
            if (!weekdays.isEmpty()) {
                claims.put("weekday", weekdays);
            }
        }
        return claims;
    }

    /** A date may stand beside the sentence that tells what it is the date of. */
    @Override
    public boolean isOnIt(ScoredSentence sentence) {
        return Claims.super.isOnIt(sentence) || !isLoose(sentence) && sentence.coverage().around() >= AROUND;
    }

    /** A day of the week is of whatever happened then. */
    @Override
    public boolean mayChange(ScoredSentence sentence) {
        return !isLoose(sentence) && sentence.coverage().own() >= SURELY;
    }

    @Override
    public boolean isLoose(ScoredSentence sentence) {
        return of(sentence).containsKey("weekday");
    }

    private static String value(DateMention mention) {
        return mention.month().isPresent() ? mention.day().orElse(0) + "." + mention.month().getAsInt() : "y" + mention.year().orElse(0);
    }

    /** Days of the week that a text names, by one name in both languages. */
    public static Set<String> weekdays(String text) {
        Set<String> weekdays = new HashSet<>();
        WEEKDAY.matcher(text).results().forEach(found -> {
            String name = found.group("english") == null ? found.group("hindi") : found.group("english").toLowerCase(Locale.ROOT);
            Weekdays.of(name).map(DayOfWeek::name).ifPresent(weekdays::add);
        });
        return weekdays;
    }

    @Override
    public Set<String> told(String text) {
        Set<String> told = weekdays(text);
        Dates.in(text).forEach(mention -> told.add(value(mention)));
        return told;
    }
}
