package samvad.engine.evidence.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.language.Digits;
import samvad.engine.language.time.DateMention;
import samvad.engine.language.time.Dates;
import samvad.engine.language.time.Period;
import samvad.engine.language.time.TimeExpressions;
import samvad.engine.language.time.TimeMention;
import samvad.engine.question.Question;

/** Tells whether an article speaks of the time a question asks about: by its own date, or by a date it names. */
public final class AskedTimes {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** How a report recalls what was before, or counts what was over a long time. */
    private static final Pattern BACKGROUND = Pattern.compile("(?iu)\\b(?:so far this year|this year (?:alone|so far)|(?:last|previous|each|every) year|years? (?:ago|earlier)|in recent years|(?:over|in|during) the (?:past|last) (?:\\w+ )?years?)\\b"
            + "|(?:इस|मौजूदा) (?:साल|वर्ष)(?: में)? अब तक|अब तक इस (?:साल|वर्ष)|(?:पिछले|बीते|हर) (?:साल|वर्ष)|(?:साल|वर्ष|सालों|वर्षों) पहले");

    /** Days after which what a report tells is no news in it. */
    private static final int LONG_AGO = 60;

    /** Who asks so wants more than one event's figure. */
    private static final Pattern ASKS_OVER_TIME = Pattern.compile("(?iu)\\b(?:years?|so far|ever|total|average|since|usually|normally|annual(?:ly)?|previous(?:ly)?|before|saal)\\b|साल|वर्ष|अब तक|कुल|औसत|हमेशा|पहले");

    private final Question question;
    private final List<TimeMention> times;

    public AskedTimes(Question question) {
        this.question = question;
        this.times = question.times().stream().filter(time -> isCertain(time, question.text())).toList();
    }

    /** Whoever says "18 November" may well mean that of an earlier year. */
    private static boolean isCertain(TimeMention time, String question) {
        return time.isRelative(question) || YEAR.matcher(Digits.latin(time.span().in(question))).find();
    }

    /** True if the question speaks of a time, and the article of others only. */
    public boolean areMissing(List<Passage> passages) {
        return isPeriodMissing(passages) || isYearMissing(passages);
    }

    /** True if a period of the question has nothing to do with the article; of an undated one nothing is known. */
    private boolean isPeriodMissing(List<Passage> passages) {
        Optional<LocalDate> date = passages.getFirst().source().date();
        if (times.isEmpty() || date.isEmpty()) {
            return false;
        }
        List<Period> told = new ArrayList<>(List.of(daysReported(date.get())));
        passages.forEach(passage -> told.addAll(periods(passage.text(), date.get())));
        Set<String> weekdays = passages.stream().flatMap(passage -> DayClaims.weekdays(passage.text()).stream()).collect(Collectors.toSet());
        return times.stream().filter(time -> !isWeekdayIn(weekdays, time)).anyMatch(time -> !isAmong(told, time));
    }

    private boolean isYearMissing(List<Passage> passages) {
        Set<Integer> asked = years(question.dates());
        if (asked.isEmpty()) {
            return false;
        }
        Set<Integer> told = new HashSet<>();
        passages.forEach(passage -> told.addAll(years(Dates.in(passage.text()))));
        passages.getFirst().source().date().ifPresent(date -> told.add(date.getYear()));
        return !told.isEmpty() && !told.containsAll(asked);
    }

    private static Set<Integer> years(List<DateMention> dates) {
        return dates.stream().filter(date -> date.year().isPresent()).map(date -> date.year().getAsInt())
                .collect(Collectors.toSet());
    }

    /** Whether a time is asked about that is not the report's own, and that the sentence does not tell of: it counts what was at another. */
    public boolean areNotOf(String sentence, Optional<LocalDate> written) {
        Set<String> weekdays = DayClaims.weekdays(sentence);
        List<TimeMention> own = times.stream().filter(time -> !question.isCarried(time.span()) && !isWeekdayIn(weekdays, time)).toList();
        if (own.isEmpty() || written.isEmpty() || own.stream().anyMatch(time -> isAmong(List.of(daysReported(written.get())), time))) {
            return false;
        }
        List<Period> told = periods(sentence, written.get());
        return own.stream().noneMatch(time -> isAmong(told, time));
    }

    private static boolean isAmong(List<Period> told, TimeMention time) {
        return time.readings().stream().anyMatch(asked -> told.stream().anyMatch(asked::overlaps));
    }

    private static Period daysReported(LocalDate written) {
        return Period.of(written.minusDays(Question.REPORTED_WITHIN), written);
    }

    /** What a text tells of: by dates, and by times over when it was written, as told from that day: "last year". */
    private static List<Period> periods(String text, LocalDate written) {
        List<Period> told = new ArrayList<>();
        Dates.in(text).forEach(mention -> period(mention, written).ifPresent(told::add));
        TimeExpressions.in(text, written).stream().flatMap(time -> time.readings().stream())
                .filter(period -> period.from().isPresent() && period.to().filter(written::isAfter).isPresent()).forEach(told::add);
        return told;
    }

    /** Whether a sentence tells of other years than that of its report, where the question speaks of no time. */
    public boolean isOfOtherYears(String sentence, Optional<LocalDate> written) {
        if (written.isEmpty() || !question.times().isEmpty() || !question.dates().isEmpty() || ASKS_OVER_TIME.matcher(question.text()).find()) {
            return false;
        }
        List<LocalDate> told = Dates.in(sentence).stream().filter(mention -> mention.year().isPresent()).flatMap(mention -> period(mention, written.get()).stream())
                .flatMap(period -> period.to().stream()).toList();
        boolean before = !told.isEmpty() && told.stream().allMatch(day -> day.isBefore(written.get().minusDays(LONG_AGO)));
        return before || BACKGROUND.matcher(sentence).find();
    }

    /** Whether a few days are asked about as told from the asker's own: who wants yesterday's news is not answered by last month's. */
    public boolean areDaysFromToday() {
        return times.stream().anyMatch(time -> time.isRelative(question.text()) && time.readings().stream().allMatch(AskedTimes::isOfAWeek));
    }

    private static boolean isOfAWeek(Period period) {
        return period.from().isPresent() && period.to().isPresent() && ChronoUnit.DAYS.between(period.from().get(), period.to().get()) < 7;
    }

    /** Whoever says "on Monday" may mean that of which the news tells, however old it is. */
    private boolean isWeekdayIn(Set<String> weekdays, TimeMention time) {
        Set<String> asked = time.isWeekday(question.text()) ? calledBy(time) : DayClaims.weekdays(time.span().in(question.text()));
        return !asked.isEmpty() && weekdays.containsAll(asked);
    }

    /** The weekday that a time is, however it is spelled. */
    private static Set<String> calledBy(TimeMention weekday) {
        return weekday.readings().getFirst().from().map(day -> Set.of(day.getDayOfWeek().name())).orElse(Set.of());
    }

    /** What a date in an article covers; without a year it is the one nearest to the article's own. */
    private static Optional<Period> period(DateMention mention, LocalDate written) {
        if (mention.month().isEmpty()) {
            return mention.year().isEmpty() ? Optional.empty()
                    : Optional.of(Period.of(LocalDate.of(mention.year().getAsInt(), 1, 1), LocalDate.of(mention.year().getAsInt(), 12, 31)));
        }
        YearMonth month = YearMonth.of(mention.year().orElse(written.getYear()), mention.month().getAsInt());
        if (mention.year().isEmpty()) {
            long apart = YearMonth.from(written).until(month, ChronoUnit.MONTHS);
            month = month.minusYears(apart > 6 ? 1 : apart < -6 ? -1 : 0);
        }
        int day = mention.day().orElse(0);
        if (day > month.lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(day == 0 ? Period.of(month.atDay(1), month.atEndOfMonth()) : Period.of(month.atDay(day), month.atDay(day)));
    }
}
