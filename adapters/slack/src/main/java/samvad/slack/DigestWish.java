package samvad.slack;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.language.Language;
import samvad.engine.subscription.Cadence;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Tastes;

/**
 * How somebody wants their digest, in words that can be written after {@code /subscribe}.
 *
 * @param times such as "8:00", several with spaces between; {@link #NONE} for no digest
 * @param days {@link #DAILY}, {@link #WEEKDAYS}, {@link #WEEKLY}, or names of days
 * @param stories at most
 */
record DigestWish(String times, String days, String stories) {
    static final String NONE = "none";
    static final String DAILY = "daily";
    static final String WEEKDAYS = "weekdays";
    static final String WEEKLY = "weekly";

    private static final Set<DayOfWeek> WORKING = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    static DigestWish of(Optional<Subscription> subscription) {
        Optional<Cadence> cadence = subscription.flatMap(Subscription::digest);
        return new DigestWish(cadence.map(each -> each.times().stream().map(DigestWish::time).collect(Collectors.joining(" "))).orElse(NONE),
                cadence.map(each -> days(each.days())).orElse(DAILY),
                Integer.toString(subscription.map(each -> each.tastes().stories()).orElse(Tastes.STORIES)));
    }

    /** "8:00". */
    static String time(LocalTime time) {
        return time.getHour() + ":" + "%02d".formatted(time.getMinute());
    }

    private static String days(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length ? DAILY : days.equals(WORKING) ? WEEKDAYS
                : days.equals(Set.of(DayOfWeek.SUNDAY)) ? WEEKLY
                : days.stream().sorted().map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).collect(Collectors.joining(" "));
    }

    static DigestWish fromMetadata(String metadata) {
        String[] parts = metadata.split("\\|", -1);
        return parts.length == 3 ? new DigestWish(parts[0], parts[1], parts[2]) : of(Optional.empty());
    }

    /** For a window to carry along. */
    String metadata() {
        return String.join("|", times, days, stories);
    }

    boolean isNone() {
        return times.equals(NONE);
    }

    /** The days as a person reads them. */
    String daysIn(Language language) {
        return switch (days) {
            case DAILY, WEEKDAYS, WEEKLY -> SlackWords.say(language, "days." + days);
            default -> EnumSet.allOf(DayOfWeek.class).stream()
                    .filter(day -> days.contains(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                    .map(day -> day.getDisplayName(TextStyle.FULL, Locale.of(language.code()))).collect(Collectors.joining(", "));
        };
    }

    /**
     * What a person would write to have it so.
     *
     * @param before how it was
     * @param others what else is new and matters to the digest, such as a city
     */
    Optional<String> command(DigestWish before, String others) {
        if (isNone()) {
            return before.isNone() ? Optional.empty() : Optional.of("/unsubscribe");
        }
        return equals(before) && others.isBlank() ? Optional.empty()
                : Optional.of(("/subscribe " + times + " " + days + " " + stories + " stories " + others).strip());
    }
}
