package samvad.engine.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CadenceTest {
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    /** A zone, and days on which its clock does something or nothing. */
    private static final List<String> DAYS = List.of(
            "America/New_York 2026-03-08 2026-11-01 2027-03-14 2026-07-04",
            "America/Los_Angeles 2026-03-08 2026-11-01",
            "America/St_Johns 2010-03-14 2010-11-07 2026-03-08 2026-11-01",
            "America/Sao_Paulo 2018-02-18 2018-11-04 2019-02-17 2026-11-01",
            "America/Santiago 2026-04-05 2026-09-06",
            "America/Havana 2026-03-08 2026-11-01",
            "America/Asuncion 2023-10-01 2024-03-24",
            "America/Nuuk 2023-03-26 2024-03-31 2026-10-25",
            "Europe/London 2026-03-29 2026-10-25 2027-03-28 2026-01-01",
            "Europe/Berlin 2026-03-29 2026-10-25",
            "Europe/Moscow 2011-03-27 2014-10-26",
            "Europe/Istanbul 2016-03-27 2016-11-06",
            "Asia/Kolkata 2026-03-29 2026-10-25 2026-01-26",
            "Asia/Kathmandu 1986-01-01 2026-03-29 2026-10-25",
            "Asia/Tehran 2022-03-22 2022-09-22 2026-03-22",
            "Asia/Gaza 2016-03-26 2025-04-12",
            "Asia/Pyongyang 2015-08-15 2018-05-05",
            "Asia/Amman 2021-03-26 2021-10-29",
            "Australia/Lord_Howe 2026-04-05 2026-10-04 2027-04-04",
            "Australia/Sydney 2026-04-05 2026-10-04",
            "Australia/Adelaide 2026-04-05 2026-10-04",
            "Africa/Casablanca 2026-02-15 2026-03-22 2027-02-07 2027-03-14",
            "Africa/Cairo 2026-04-24 2026-10-30",
            "Africa/Juba 2021-02-01",
            "Pacific/Apia 2011-12-29 2011-12-30 2011-12-31 2010-09-26 2011-04-02",
            "Pacific/Fakaofo 2011-12-30",
            "Pacific/Chatham 2026-04-05 2026-09-27",
            "Pacific/Kiritimati 1994-12-31 1995-01-01",
            "Pacific/Auckland 2026-04-05 2026-09-27",
            "Antarctica/Troll 2026-03-29 2026-10-25");

    private static final List<LocalTime> HOURS = Stream.of("00:00", "00:01", "00:30", "01:59", "02:15", "02:45", "03:00", "08:00", "23:30")
            .map(LocalTime::parse).toList();

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String row : DAYS) {
            String[] words = row.split(" ");
            for (int i = 1; i < words.length; i++) {
                for (LocalTime hour : HOURS) {
                    cases.add(new Case(ZoneId.of(words[0]), LocalDate.parse(words[i]), hour));
                }
            }
        }
        return cases;
    }

    record Case(ZoneId zone, LocalDate day, LocalTime hour) {}

    @Test
    void there_are_enough_cases_and_the_clock_changes_in_many() {
        assertThat(cases()).hasSizeGreaterThan(400).doesNotHaveDuplicates();
        assertThat(cases()).filteredOn(one -> one.zone().getRules().getTransition(one.day().atTime(one.hour())) != null).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comes_when_the_clock_on_the_wall_shows_the_hour_or_has_passed_it(Case one) {
        Cadence cadence = daily(one.zone().getId(), one.hour());
        Instant from = one.day().atStartOfDay(one.zone()).toInstant().minus(Duration.ofHours(26));
        Instant until = from.plus(Duration.ofHours(80));
        assertThat(sends(cadence, from, until)).isEqualTo(
                new WallClock(one.zone()).moments(Set.of(one.hour()), EVERY_DAY, from, until)).hasSizeBetween(2, 4);
    }

    /** Nothing lost, nothing doubled, nothing at another hour than the wall's, in a whole year with several hours a day. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026", "Europe/London, 2026", "Asia/Kolkata, 2026", "Asia/Kathmandu, 2026", "Australia/Lord_Howe, 2026",
        "Africa/Casablanca, 2026", "Pacific/Apia, 2011", "America/Sao_Paulo, 2018", "Asia/Tehran, 2022", "Pacific/Chatham, 2026",
        "America/St_Johns, 2010", "Antarctica/Troll, 2026"})
    void a_year_has_each_send_once(String zone, int year) {
        Set<LocalTime> times = Set.of(LocalTime.of(0, 0), LocalTime.of(2, 15), LocalTime.of(2, 45), LocalTime.of(3, 0), LocalTime.of(20, 30));
        Cadence cadence = new Cadence(Cadence.Edition.DAILY, List.copyOf(times), EVERY_DAY, ZoneId.of(zone));
        Instant from = LocalDate.of(year, 1, 1).atTime(12, 0).atZone(cadence.zone()).toInstant();
        Instant until = from.plus(Duration.ofDays(365));
        List<Instant> sends = sends(cadence, from, until);
        assertThat(sends).isEqualTo(new WallClock(cadence.zone()).moments(times, EVERY_DAY, from, until)).doesNotHaveDuplicates();
        assertThat(sends).filteredOn(send -> !times.contains(send.atZone(cadence.zone()).toLocalTime())).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 02:30, 2026-03-08T05:00:00Z, 2026-03-08T07:00:00Z",
        "America/New_York, 01:30, 2026-11-01T04:00:00Z, 2026-11-01T05:30:00Z",
        "America/New_York, 01:30, 2026-11-01T05:30:00Z, 2026-11-02T06:30:00Z",
        "Australia/Lord_Howe, 02:15, 2026-10-03T13:30:00Z, 2026-10-03T15:30:00Z",
        "Asia/Kathmandu, 08:00, 2026-11-21T02:15:00Z, 2026-11-22T02:15:00Z",
        "America/Sao_Paulo, 00:00, 2018-11-03T12:00:00Z, 2018-11-04T03:00:00Z",
        "Pacific/Apia, 08:00, 2011-12-29T18:00:00Z, 2011-12-30T18:00:00Z",
        "Asia/Kolkata, 08:00, 2026-11-22T02:29:59Z, 2026-11-22T02:30:00Z",
        "Asia/Kolkata, 08:00, 2026-11-22T02:30:00Z, 2026-11-23T02:30:00Z",
        "America/Toronto, 23:45, 1919-03-31T04:00:00Z, 1919-03-31T04:30:00Z"})
    void comes_next(String zone, LocalTime hour, Instant after, Instant next) {
        assertThat(daily(zone, hour).next(after)).isEqualTo(next);
    }

    @Test
    void two_hours_the_clock_jumps_over_come_as_one() {
        Cadence cadence = daily("Europe/London", LocalTime.of(1, 15), LocalTime.of(1, 45), LocalTime.of(2, 0));
        Instant jump = Instant.parse("2026-03-29T01:00:00Z");
        assertThat(cadence.next(jump.minusSeconds(1))).isEqualTo(jump);
        assertThat(cadence.next(jump)).isEqualTo(Instant.parse("2026-03-30T00:15:00Z"));
    }

    @Test
    void comes_on_its_days_by_the_places_own_calendar() {
        Cadence weekdays = new Cadence(Cadence.Edition.DAILY, List.of(LocalTime.of(1, 0)),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), ZoneId.of("Asia/Kolkata"));
        assertThat(weekdays.next(Instant.parse("2026-11-20T00:00:00Z"))).as("Monday there, Sunday in London")
                .isEqualTo(Instant.parse("2026-11-22T19:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-12-24T00:00:00Z", "2011-12-29T18:00:00Z", "2011-12-31T00:00:00Z"})
    void a_weekly_edition_on_a_day_that_was_left_out_comes_the_week_after(Instant after) {
        Cadence fridays = new Cadence(Cadence.Edition.WEEKLY, List.of(LocalTime.of(8, 0)), Set.of(DayOfWeek.FRIDAY), ZoneId.of("Pacific/Apia"));
        assertThat(fridays.next(after)).isEqualTo(Instant.parse("2012-01-05T18:00:00Z"));
    }

    private static List<Instant> sends(Cadence cadence, Instant from, Instant until) {
        List<Instant> sends = new ArrayList<>();
        for (Instant next = cadence.next(from.minusMillis(1)); next.isBefore(until); next = cadence.next(next)) {
            sends.add(next);
        }
        return sends;
    }

    private static Cadence daily(String zone, LocalTime... hours) {
        return new Cadence(Cadence.Edition.DAILY, List.of(hours), EVERY_DAY, ZoneId.of(zone));
    }
}
