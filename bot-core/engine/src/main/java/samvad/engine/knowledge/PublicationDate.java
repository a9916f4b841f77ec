package samvad.engine.knowledge;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Span;
import samvad.engine.language.time.DateMention;
import samvad.engine.language.time.Dates;

/**
 * Reads the day a report is from out of its own text, where nothing beside it tells: a dateline, a day its first lines name
 * together with its weekday, or an embedded post's date. Anything weaker is left unknown: most days prose names are of old events.
 */
public final class PublicationDate {
    /** How far into a text its lead reaches, in UTF-16 units. */
    private static final int LEAD = 700;

    private static final int LONGEST_DATELINE = 120;

    /** Only a report of the day names the weekday too; before the web, texts that do are about history. */
    private static final int FIRST_WEB_YEAR = 1995;

    private static final String WEEKDAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)"
            + "|सोमवार|मंगलवार|बुधवार|गुरुवार|गुरूवार|बृहस्पतिवार|वीरवार|शुक्रवार|शनिवार|रविवार|इतवार";
    private static final Pattern WEEKDAY_BEFORE = Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(" + WEEKDAYS + "|today|आज)\\.?(?:\\s*को)?[\\s,(–-]{1,4}(?:the\\s)?$");
    private static final Pattern WEEKDAY_AFTER = Pattern.compile("(?iu)^[\\s,(–-]{1,4}(?:को\\s|दिन\\s)?(" + WEEKDAYS + ")(?![\\p{L}\\p{M}])");
    private static final List<String> HINDI_WEEKDAYS = List.of("सोम", "मंगल", "बुध", "गुर", "शुक्र", "शनि", "रवि");

    /** Of a day so introduced the report is only the anniversary. */
    private static final Pattern OF_OLD = Pattern.compile("(?iu)\\b(?:born|died|since|founded|treaty|anniversary|back)\\b|जन्म|निधन|संधि|स्थापना|जयंती|पुण्यतिथि");

    private static final Pattern PUBLISHED = Pattern.compile("(?iu)(?:^|[^\\p{L}])(?:published|updated|posted|publish(?:ed)? date|date(?:d|line)?"
            + "|प्रकाशित|अपडेट|अपडेटेड|पब्लिश|पब्लिश्ड|तारीख|दिनांक|तिथि)(?![\\p{L}\\p{M}])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /** What may stand beside the date in a line of its own, next to names of places, agencies and reporters. */
    private static final Set<String> DATELINE_WORDS = Set.of("on", "at", "by", "last", "first", "am", "pm", "a", "p", "m", "min", "read");
    /** Hindi has no capitals: a name is told by what does not stand beside it. */
    private static final Set<String> HINDI_PROSE = Set.of("का", "की", "के", "को", "में", "से", "ने", "पर", "तक", "और", "था", "थी", "है", "हैं",
            "हुआ", "हुई", "हुए", "जन्म", "निधन", "संधि", "स्थापना");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M} .,()/]{0,50}[,:(–—-]?\\s*|[\\p{InDevanagari} ]{2,30}[,:(–—-]\\s*");
    private static final Pattern AFTER_PLACE = Pattern.compile("^\\s?(?:[(\\[][\\p{L}\\p{M} .]{2,30}[)\\]]|[-–—:।])");

    private PublicationDate() {}

    /** The day, if the text tells one that is not after {@code today}. */
    public static Optional<LocalDate> in(String text, LocalDate today) {
        String lead = text.substring(0, Math.min(text.length(), LEAD));
        return ofDateline(lead, today).or(() -> ofWeekday(lead, today)).or(() -> ofPosts(text, today));
    }

    /** True for a line that holds the day of the report and no prose. */
    static boolean isDateline(String line) {
        return line.length() <= LONGEST_DATELINE && Dates.in(line).stream()
                .anyMatch(mention -> mention.fullDate().isPresent() && isDateline(line, mention.span()));
    }

    /** Several different days in lines of their own are a chronicle, unless the lines say what they are. */
    private static Optional<LocalDate> ofDateline(String lead, LocalDate today) {
        Set<LocalDate> bare = new HashSet<>();
        for (String line : lead.split("[\\n\\r\\u0085\\u2028\\u2029]", -1)) {
            for (DateMention mention : Dates.in(line)) {
                Optional<LocalDate> day = mention.fullDate().filter(found -> !found.isAfter(today));
                if (day.isPresent() && (beginsReport(line, mention.span()) || isDateline(line, mention.span()))) {
                    if (PUBLISHED.matcher(line).find()) {
                        return day;
                    }
                    bare.add(day.get());
                }
            }
        }
        return bare.size() == 1 ? bare.stream().findFirst() : Optional.empty();
    }

    private static boolean isDateline(String line, Span date) {
        String rest = line.substring(0, date.start()) + " " + line.substring(date.end());
        boolean published = PUBLISHED.matcher(rest).find();
        int words = 0;
        for (Matcher word = WORD.matcher(PUBLISHED.matcher(rest).replaceAll(" ")); word.find(); words++) {
            if (!mayStandInDateline(word.group())) {
                return false;
            }
        }
        return line.length() <= LONGEST_DATELINE && (published || words <= 4 && rest.indexOf(':') < 0 || words <= 2 && isTime(rest));
    }

    private static boolean isTime(String rest) {
        return rest.chars().anyMatch(Character::isDigit) && rest.indexOf(':') > 0 && Character.isDigit(rest.charAt(rest.indexOf(':') - 1));
    }

    private static boolean mayStandInDateline(String word) {
        return Character.isUpperCase(word.charAt(0)) && !OF_OLD.matcher(word).find()
                || DATELINE_WORDS.contains(word)
                || Character.UnicodeBlock.of(word.charAt(0)) == Character.UnicodeBlock.DEVANAGARI && !HINDI_PROSE.contains(word);
    }

    /** "NEW DELHI, Nov 18, 2025 (Reuters) - …", "नई दिल्ली, 18 नवंबर 2025 (भाषा) …". */
    private static boolean beginsReport(String line, Span date) {
        return date.start() <= 60 && PLACE.matcher(line.substring(0, date.start())).matches()
                && AFTER_PLACE.matcher(line.substring(date.end())).find();
    }

    /** "मंगलवार (18 नवंबर 2025) को", "on Tuesday, November 18, 2025": the calendar has to agree. */
    private static Optional<LocalDate> ofWeekday(String lead, LocalDate today) {
        return Dates.in(lead).stream()
                .filter(mention -> mention.fullDate().filter(day -> day.getYear() >= FIRST_WEB_YEAR && !day.isAfter(today))
                        .filter(day -> isNamedWithWeekday(lead, mention.span(), day)).isPresent())
                .flatMap(mention -> mention.fullDate().stream())
                .findFirst();
    }

    private static boolean isNamedWithWeekday(String lead, Span date, LocalDate day) {
        String before = lead.substring(Math.max(0, date.start() - 60), date.start());
        String after = lead.substring(date.end(), Math.min(lead.length(), date.end() + 25));
        Matcher weekday = WEEKDAY_BEFORE.matcher(before);
        boolean named = weekday.find();
        if (!named) {
            weekday = WEEKDAY_AFTER.matcher(after);
            named = weekday.find();
        }
        return named && isWeekday(weekday.group(1).toLowerCase(Locale.ROOT), day) && !OF_OLD.matcher(before).find()
                && !OF_OLD.matcher(after).find();
    }

    private static boolean isWeekday(String name, LocalDate day) {
        if (name.equals("today") || name.equals("आज")) {
            return true;
        }
        int number = day.getDayOfWeek().getValue();
        String english = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        boolean otherName = number == 4 && (name.equals("बृहस्पतिवार") || name.equals("वीरवार")) || number == 7 && name.equals("इतवार");
        return english.startsWith(name) || name.startsWith(HINDI_WEEKDAYS.get(number - 1)) || otherName;
    }

    /** The latest date under an embedded post: the report cannot be older. */
    private static Optional<LocalDate> ofPosts(String text, LocalDate today) {
        return text.lines()
                .filter(line -> line.contains("(@"))
                .map(String::strip)
                .filter(line -> PostLine.signature(line).isPresent() || PostLine.read(line, 0).isPresent())
                .flatMap(line -> Dates.in(line.substring(line.lastIndexOf("(@"))).stream())
                .flatMap(mention -> mention.fullDate().stream())
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
    }
}
