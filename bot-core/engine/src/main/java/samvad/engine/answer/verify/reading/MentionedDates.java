package samvad.engine.answer.verify.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Digits;
import samvad.engine.language.Span;
import samvad.engine.language.time.DateMention;
import samvad.engine.language.time.Dates;
import samvad.engine.language.time.Months;
import samvad.engine.language.time.Weekdays;

/** The dates of a sentence, each day of "5 and 6 December" for itself, and its weekdays. */
public final class MentionedDates {
    private static final String JOINED = "\\s*(?:,|and|to|or|till|until|through|से|और|या|तथा|\\p{Pd})\\s*";
    private static final Pattern DAY_BEFORE = Pattern.compile("(?<!\\d)(\\d{1,2})" + JOINED + "$");

    /** "July 27 and 28 in Texas", not "July 27 and 28 people". */
    private static final String NO_COUNT =
            "(?!\\s*(?!(?:and|but|in|at|on|by|as|when|where|with|for|to|was|were|और|में|को|से|तक|के|की|का|पर)(?![\\p{L}\\p{M}]))\\p{L})";

    private static final Pattern DAY_BEHIND = Pattern.compile("^" + JOINED + "(\\d{1,2})(?![\\d,.:%]*\\d|\\s*(?:%|percent|प्रतिशत))" + NO_COUNT + "|^" + JOINED
            + "(\\d{1,2})(?=\\s+of\\s+(?:last|this|next)\\s)|^" + JOINED + "(\\d{1,2})(?=,?\\s+(?:19|20)\\d{2})");

    /** What makes a count of a bare year: "$2029", "2029 million", "2029-day". */
    private static final Pattern COUNTED_BEFORE = Pattern.compile("[$€£₹¥]\\s?$");
    private static final Pattern COUNTED_BEHIND = Pattern.compile("^[\\s-]?(?:%|(?:percent|per cent|प्रतिशत|फ़ीसदी|फीसदी|hundred|thousand|lakh|million|crore|billion|trillion"
            + "|सौ|हज़ार|हजार|लाख|करोड़|अरब|(?:day|year|month|week|hour|minute|kilomet(?:er|re)|met(?:er|re)|mile|tonne)s?|दिन|साल|वर्ष|महीने|घंटे|मिनट|किलोमीटर"
            + "|मीटर|टन|रुपये|डॉलर|यूरो)(?![\\p{L}\\p{M}]))");

    /** "In May", "since March"; "since May took office" is somebody. */
    private static final Pattern DOUBTFUL = Pattern.compile("\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his) (May|March)"
            + "(?=[.,;:]|$| (?:and|or|to|for|when|while|with|at|in|on|after|before|this|last|next|of))");

    private MentionedDates() {}

    static List<DateMention> in(String text) {
        String plain = Digits.latin(text);
        List<DateMention> dates = new ArrayList<>(Dates.in(text));
        for (DateMention date : List.copyOf(dates)) {
            if (date.month().isPresent() && date.day().isPresent()) {
                Matcher before = DAY_BEFORE.matcher(plain.substring(0, date.span().start()));
                if (before.find()) {
                    add(date, before.group(1), new Span(before.start(1), before.end(1)), dates);
                }
                Matcher behind = DAY_BEHIND.matcher(plain.substring(date.span().end()));
                if (behind.find()) {
                    int group = behind.group(1) != null ? 1 : behind.group(2) != null ? 2 : 3;
                    add(date, behind.group(group), new Span(behind.start(group), behind.end(group)).shifted(date.span().end()), dates);
                }
            }
        }
        dates.removeIf(date -> date.month().isEmpty() && isCounted(date.span(), plain));
        addDoubtful(plain, dates);
        dates.sort(Comparator.comparingInt(date -> date.span().start()));
        return dates;
    }

    /** "$2029 million", "2019 days": no year. */
    private static boolean isCounted(Span year, String text) {
        return COUNTED_BEFORE.matcher(text.substring(Math.max(0, year.start() - 2), year.start())).find() || COUNTED_BEHIND.matcher(text.substring(year.end())).lookingAt();
    }

    /** "In May", which by itself is no month. */
    private static void addDoubtful(String text, List<DateMention> dates) {
        Matcher month = DOUBTFUL.matcher(text);
        while (month.find()) {
            Span span = new Span(month.start(1), month.end(1));
            if (dates.stream().noneMatch(date -> date.span().overlaps(span))) {
                dates.add(new DateMention(OptionalInt.empty(), OptionalInt.of(month.group(1).equals("May") ? 5 : 3), OptionalInt.empty(), span));
            }
        }
    }

    private static void add(DateMention beside, String day, Span span, List<DateMention> dates) {
        int number = Integer.parseInt(day);
        if (number >= 1 && number <= 31 && dates.stream().noneMatch(date -> date.span().overlaps(span))) {
            dates.add(new DateMention(beside.year(), beside.month(), OptionalInt.of(number), span));
        }
    }

    /** True for the name of a weekday or month. */
    public static boolean isWord(String plain) {
        return Weekdays.of(plain).isPresent() || Months.hold(plain);
    }
}
