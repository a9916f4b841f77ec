package samvad.engine.desk;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import samvad.engine.subscription.Cadence;
import samvad.engine.subscription.QuietHours;

/** Says hours, days and time zones as people do. */
final class ClockWords {
    private static final int DAYS_IN_A_WEEK = 7;

    private final Phrases phrases;

    ClockWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** "every day at 8:00 am", "हर रविवार सुबह 10:00 बजे (साप्ताहिक)". */
    String cadence(Cadence cadence) {
        String key = cadence.edition() == Cadence.Edition.WEEKLY ? "clock.weekly" : "clock.daily";
        return phrases.say(key, days(cadence.days()), hours(cadence.times()));
    }

    /** "tomorrow at 8:00 am, India Standard Time", "कल सुबह 8:00 बजे, भारतीय मानक समय". */
    String next(Instant next, ZoneId zone, Instant now) {
        ZonedDateTime there = next.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        String day = there.toLocalDate().equals(today) ? phrases.say("clock.today")
                : there.toLocalDate().equals(today.plusDays(1)) ? phrases.say("clock.tomorrow")
                : phrases.say("clock.on-date", phrases.date("EEEEdMMMM", there.toLocalDate()));
        return phrases.say("clock.next", day, hour(there.toLocalTime()), zone(zone));
    }

    /** "India Standard Time", "भारतीय मानक समय". */
    String zone(ZoneId zone) {
        return TimeZone.getTimeZone(zone.getId()).getDisplayName(false, TimeZone.LONG_GENERIC, phrases.locale());
    }

    /** "8:00 am", "सुबह 8:00 बजे". */
    String hour(LocalTime time) {
        int hour = time.getHour();
        String part = hour < 4 ? "night" : hour < 12 ? "morning" : hour < 16 ? "afternoon" : hour < 20 ? "evening" : "night";
        String face = "%d:%02d".formatted(hour % 12 == 0 ? 12 : hour % 12, time.getMinute());
        return phrases.say("clock." + part + (hour < 12 ? ".am" : ".pm"), face);
    }

    String hours(QuietHours quiet) {
        return phrases.say("clock.between", hour(quiet.from()), hour(quiet.to()));
    }

    private String hours(List<LocalTime> times) {
        return listed(times.stream().map(this::hour).toList());
    }

    private String days(Set<DayOfWeek> days) {
        if (days.size() == DAYS_IN_A_WEEK) {
            return phrases.say("clock.every-day");
        }
        List<String> names = days.stream().sorted().map(this::name).toList();
        boolean workdays = days.size() == 5 && !days.contains(DayOfWeek.SATURDAY) && !days.contains(DayOfWeek.SUNDAY);
        return workdays ? phrases.say("clock.days-between", names.getFirst(), names.getLast()) : phrases.say("clock.every", listed(names));
    }

    private String name(DayOfWeek day) {
        return phrases.date("EEEE", LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day)));
    }

    private String listed(Collection<String> items) {
        return ListFormatter.getInstance(phrases.locale()).format(items);
    }
}
