package samvad.engine.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatesTest {
    private static DateMention only(String text) {
        List<DateMention> mentions = Dates.in(text);
        assertThat(mentions).as(text).hasSize(1);
        return mentions.getFirst();
    }

    /** Year-month-day with ? for what is not said. */
    private static String read(DateMention mention) {
        return part(mention.year()) + "-" + part(mention.month()) + "-" + part(mention.day());
    }

    private static String part(OptionalInt part) {
        return part.isPresent() ? Integer.toString(part.getAsInt()) : "?";
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "18 November 2025", "18 Nov 2025", "18 Nov. 2025", "18th November 2025", "18th of November 2025", "18 NOVEMBER, 2025",
        "November 18, 2025", "November 18 2025", "Nov. 18, 2025", "Nov 18th, 2025", "2025-11-18", "18-Nov-2025",
        "18 नवंबर 2025", "18 नवम्बर 2025", "१८ नवंबर २०२५", "18 नवंबर, 2025", "18 नवंबर सन 2025", "२०२५-११-१८",
    })
    void reads_one_day_in_many_shapes(String text) {
        assertThat(only(text).fullDate()).as(text).contains(LocalDate.of(2025, 11, 18));
        String within = "बैठक (" + text + ") में हुई।";
        assertThat(only(within).fullDate()).as(within).contains(LocalDate.of(2025, 11, 18));
        assertThat(only(within).span().in(within)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "November 2025|2025-11-?", "नवंबर 2025|2025-11-?", "March 2019|2019-3-?", "मई 2020|2020-5-?",
        "18 November|?-11-18", "१८ नवम्बर|?-11-18", "November 18|?-11-18", "7 मार्च|?-3-7", "1 May|?-5-1",
        "in 2020|2020-?-?", "सन 1947 में|1947-?-?", "वर्ष २०२४|2024-?-?", "in December|?-12-?", "दिसंबर में|?-12-?",
        "फ़रवरी में|?-2-?", "फरवरी में|?-2-?", "अक्तूबर 2021|2021-10-?", "7 जून को|?-6-7",
    })
    void leaves_open_what_is_not_said(String text, String expected) {
        assertThat(read(only(text))).as(text).isEqualTo(expected);
        assertThat(only(text).fullDate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "They may march on.", "1234567", "12,345 people", "2,020 tonnes", "3.2020", "2020%", "2020 people", "A2020",
        "marching", "decembers", "अगस्तीन", "0 2 4", "99", "yesterday", "कल"})
    void sees_no_date_where_there_is_none(String text) {
        assertThat(Dates.in(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 February 2024", "31 नवंबर 2025", "2025-02-29", "April 31, 2020"})
    void knows_no_full_date_for_a_day_that_does_not_exist(String text) {
        assertThat(Dates.in(text)).flatMap(mention -> mention.fullDate().stream().toList()).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13-40", "45 November 2025", "0 मई 2020"})
    void never_reads_a_day_out_of_numbers_that_cannot_be_one(String text) {
        assertThat(Dates.in(text)).flatMap(mention -> mention.fullDate().stream().toList()).as(text).isEmpty();
    }

    @Test
    void knows_the_leap_day() {
        assertThat(only("29 फरवरी 2024").fullDate()).contains(LocalDate.of(2024, 2, 29));
        assertThat(only("29 February 2023").fullDate()).isEmpty();
    }

    @Test
    void reads_several_in_reading_order() {
        String text = "From 3 March 2019 to १४ अप्रैल २०२० and again in May 2021.";
        assertThat(Dates.in(text)).extracting(DatesTest::read).containsExactly("2019-3-3", "2020-4-14", "2021-5-?");
    }

    @Test
    void keeps_its_place_in_a_text_whose_lower_case_is_longer() {
        String text = "İstanbul, 18 November 2025";
        assertThat(only(text).span().in(text)).isEqualTo("18 November 2025");
    }

    @Test
    void agrees_unless_a_part_both_give_differs() {
        DateMention day = only("18 November 2025");
        assertThat(day.agreesWith(only("November 2025"))).isTrue();
        assertThat(day.agreesWith(only("18 नवंबर"))).isTrue();
        assertThat(day.agreesWith(only("in 2024"))).isFalse();
        assertThat(day.agreesWith(only("19 November"))).isFalse();
    }
}
