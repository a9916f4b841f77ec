package samvad.engine.language.time;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import samvad.engine.language.Language;

/** Words dates as people read them: "18 November 2025", "18 नवंबर 2025". */
public final class DateWords {
    private DateWords() {}

    /** @param skeleton which parts of the day are said, as ICU writes them: {@code MMMMy} for "November 2025" */
    public static String of(LocalDate day, String skeleton, Language language) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, language.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
