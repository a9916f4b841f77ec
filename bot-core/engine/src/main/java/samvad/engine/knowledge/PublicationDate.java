package samvad.engine.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samvad.engine.language.DateMention;
import samvad.engine.language.Dates;
import samvad.engine.language.Span;

/**
 * Reads the day a report is from out of its own text, where nothing beside it tells: a dateline, an embedded post's date,
 * or a day its first lines name together with the weekday. Anything weaker is left unknown.
 */
public final class PublicationDate {
    /** How far into a text its lead reaches, in UTF-16 units. */
    private static final int LEAD = 700;

    private static final int LONGEST_DATELINE = 80;

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iu)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|सोमवार|मंगलवार|बुधवार|गुरुवार|गुरूवार|बृहस्पतिवार|शुक्रवार|शनिवार|रविवार|इतवार|आज");

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iu)(?:published|updated|posted|dated?|प्रकाशित|अपडेट\\S*|तारीख|दिनांक)\\b?[^\\n]{0,30}$");

    private PublicationDate() {}

    /** The day, if the text tells one that is not after {@code today}. */
    public static Optional<LocalDate> in(String text, LocalDate today) {
        String lead = text.substring(0, Math.min(text.length(), LEAD));
        List<DateMention> mentions = Dates.in(lead);
        return mentions.stream()
                .filter(mention -> isDateline(lead, mention.span()) || namesWeekday(lead, mention.span()))
                .flatMap(mention -> mention.fullDate().stream())
                .filter(day -> !day.isAfter(today))
                .findFirst()
                .or(() -> ofPosts(text, today));
    }

    /** The latest date under an embedded post: the report cannot be older. */
    private static Optional<LocalDate> ofPosts(String text, LocalDate today) {
        return text.lines()
                .filter(line -> LineMarks.read(line.strip(), 0).filter(Block.Post.class::isInstance).isPresent())
                .flatMap(line -> Dates.in(line).stream())
                .flatMap(mention -> mention.fullDate().stream())
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /** A short line that holds the date and hardly more, or says "published". */
    private static boolean isDateline(String lead, Span date) {
        int start = lead.lastIndexOf('\n', date.start()) + 1;
        int end = lead.indexOf('\n', date.end()) < 0 ? lead.length() : lead.indexOf('\n', date.end());
        return end - start <= LONGEST_DATELINE && !lead.substring(start, end).strip().endsWith("।")
                        && end - start - date.length() <= LONGEST_DATELINE / 2
                || PUBLISHED.matcher(lead.substring(start, date.start())).find();
    }

    /** "मंगलवार (18 नवंबर 2025) को", "on Tuesday, November 18, 2025". */
    private static boolean namesWeekday(String lead, Span date) {
        String before = lead.substring(Math.max(0, date.start() - 20), date.start());
        String after = lead.substring(date.end(), Math.min(lead.length(), date.end() + 15));
        return WEEKDAY.matcher(before).find() || WEEKDAY.matcher(after).find();
    }
}
