package samvad.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time with its zone as publishers write it: ISO 8601, and the form of RFC 822 that feeds have. */
final class WrittenTime {
    private static final String CLOCK = "(?<clock>\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d{1,9})?";
    private static final String ZONE = "\\s*(?<zone>[A-Za-z]{1,4}|[+-]\\d{2}(?::?\\d{2})?)";

    private static final Pattern ISO = Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})[Tt ]" + CLOCK + ZONE);
    private static final Pattern RFC_822 = Pattern.compile("(?:\\p{L}{3,9},?\\s+)?(?<day>\\d{1,2})[\\s-](?<month>\\p{L}{3})\\p{L}{0,6}[\\s-](?<year>\\d{4}),?\\s+" + CLOCK + ZONE);

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Those of RFC 822, section 5.1, and of the places that Samvad's first outlets write from: IST is India's. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"), Map.entry("UT", "Z"), Map.entry("UTC", "Z"), Map.entry("GMT", "Z"),
            Map.entry("EST", "-05:00"), Map.entry("EDT", "-04:00"), Map.entry("CST", "-06:00"), Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"), Map.entry("MDT", "-06:00"), Map.entry("PST", "-08:00"), Map.entry("PDT", "-07:00"),
            Map.entry("IST", "+05:30"), Map.entry("MSK", "+03:00"), Map.entry("CET", "+01:00"), Map.entry("CEST", "+02:00"), Map.entry("BST", "+01:00"));

    private WrittenTime() {}

    /** Empty where the zone is not written, as no time is known then. */
    static Optional<OffsetDateTime> of(String written) {
        String text = written.strip();
        Matcher iso = ISO.matcher(text);
        Matcher rfc = RFC_822.matcher(text);
        try {
            if (iso.matches()) {
                return at(LocalDate.parse(iso.group("day")), iso);
            }
            return rfc.matches() ? at(day(rfc), rfc) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher rfc) {
        int month = 1 + MONTHS.indexOf(rfc.group("month").toLowerCase(Locale.ROOT));
        return LocalDate.of(Integer.parseInt(rfc.group("year")), month, Integer.parseInt(rfc.group("day")));
    }

    private static Optional<OffsetDateTime> at(LocalDate day, Matcher time) {
        LocalTime clock = LocalTime.parse(time.group("clock"));
        String zone = time.group("zone").toUpperCase(Locale.ROOT);
        Optional<String> offset = Character.isLetter(zone.charAt(0)) ? Optional.ofNullable(ZONES.get(zone)) : Optional.of(zone);
        return offset.map(ZoneOffset::of).map(read -> OffsetDateTime.of(day, clock, read));
    }
}
