package samvad.engine.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.language.Language;
import samvad.engine.people.CityZones;

final class ReadWishTest {
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private static final ReadWish WISHES = new ReadWish(new CityZones());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "8:00 | 08:00", "8 | 08:00", "08.15 | 08:15", "8 am | 08:00", "8am | 08:00", "7:30 pm | 19:30", "7:30 p.m. | 19:30", "at 7 PM | 19:00",
        "12 am | 00:00", "12 pm | 12:00", "noon | 12:00", "midnight | 00:00", "at 20:00 | 20:00", "0:05 | 00:05", "eight o'clock | 08:00",
        "8 in the morning | 08:00", "6 in the evening | 18:00", "9 at night | 21:00", "half past seven pm | 19:30", "quarter to nine | 08:45",
        "सुबह 8 बजे | 08:00", "सुबह के 8 बजे | 08:00", "8 बजे सुबह | 08:00", "८ बजे | 08:00", "सुबह ८:३० बजे | 08:30", "8बजे | 08:00",
        "शाम 6:30 बजे | 18:30", "शाम 18:30 बजे | 18:30", "शाम को 6 बजे | 18:00", "रात 9 बजे | 21:00", "रात 12 बजे | 00:00", "रात 2 बजे | 02:00",
        "आधी रात | 00:00", "दोपहर 1 बजे | 13:00", "दोपहर 12 बजे | 12:00", "दोपहर 12:30 बजे | 12:30", "दिन में 11 बजे | 11:00", "दिन के दो बजे | 14:00",
        "साढ़े सात बजे | 07:30", "शाम साढ़े सात बजे | 19:30", "सवा आठ | 08:15", "पौने नौ | 08:45", "रात पौने बारह बजे | 23:45", "रात पौने एक बजे | 00:45",
        "दोपहर डेढ़ बजे | 13:30", "दोपहर ढाई बजे | 14:30", "सुबह पाँच बजे | 05:00", "सुबह पांच बजे | 05:00", "सुबह छह बजे | 06:00", "सुबह छः बजे | 06:00",
        "7 बजकर 20 मिनट | 07:20", "subah 8 baje | 08:00", "raat 9 baje | 21:00"})
    void reads_an_hour(String words, LocalTime hour) {
        assertThat(wish(words)).isEqualTo(wish(Set.of(), hour));
        assertThat(wish(Normalizer.normalize(words, Normalizer.Form.NFD))).as("decomposed").isEqualTo(wish(Set.of(), hour));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "रोज़ सुबह 8 बजे ख़बरें दो | 08:00", "रोज़ सुबह 8 बजे ख़बरें दो। | 08:00", "रोज़ 8 बजे ख़बरें दे दो | 08:00", "रोज़ ख़बरें दो, सुबह 8 बजे | 08:00",
        "रोज़ 8 बजे सुबह दो | 08:00", "रोज़ ख़बरें दो सुबह 8 बजे | 08:00", "रोज़ शाम सात बजे भेज दो | 19:00", "roz subah 8 baje khabar do | 08:00",
        "रोज़ ख़बरें दो बजे भेजो | 02:00", "रोज़ ख़बरें दो बजे दो | 02:00", "रोज़ दोपहर दो बजे | 14:00", "रोज़ दोपहर दो बजे ख़बरें दो | 14:00",
        "रोज़ दोपहर पौने दो | 13:45", "roz dopahar do baje khabar do | 14:00", "Do send me the headlines every day at 8 | 08:00",
        "every day at eight | 08:00", "every day at two pm | 14:00"})
    void tells_give_from_two(String words, LocalTime hour) {
        assertThat(wish(words)).isEqualTo(wish(EVERY_DAY, hour));
    }

    @ParameterizedTest
    @ValueSource(strings = {"मुझे रोज़ ख़बरें दो", "मुझे रोज़ ख़बरें दो!", "Do send me the headlines every day", "मुझे रोज़ ख़बरें भेज दो", "mujhe roz khabar do"})
    void takes_no_request_for_an_hour(String words) {
        assertThat(wish(words)).isEqualTo(wish(EVERY_DAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "send me news every morning at 8 | 08:00", "every evening at 7 | 19:00", "at 7 every evening | 19:00", "every night at 10 | 22:00", "each morning 7:30 | 07:30",
        "हर सुबह 8 बजे ख़बरें भेजो | 08:00", "हर शाम को 7 बजे | 19:00", "हर रात 9 बजे | 21:00", "8 बजे हर सुबह | 08:00", "प्रति सुबह 8 बजे | 08:00",
        "हर दिन 8 बजे | 08:00", "8 बजे हर दिन | 08:00", "har subah 8 baje | 08:00"})
    void reads_every_day_s_part(String words, LocalTime hour) {
        assertThat(wish(words)).isEqualTo(wish(EVERY_DAY, hour));
    }

    @Test
    void a_part_of_every_day_named_keeps_to_its_days() {
        assertThat(wish("every Monday morning at 8")).isEqualTo(wish(Set.of(DayOfWeek.MONDAY), LocalTime.of(8, 0)));
        assertThat(wish("weekdays, every evening at 7")).isEqualTo(wish(WEEKDAYS, LocalTime.of(19, 0)));
    }

    @Test
    void reads_several_hours() {
        assertThat(wish("8:00 and 20:00")).isEqualTo(wish(Set.of(), LocalTime.of(8, 0), LocalTime.of(20, 0)));
        assertThat(wish("20:00, 8:00")).isEqualTo(wish(Set.of(), LocalTime.of(8, 0), LocalTime.of(20, 0)));
        assertThat(wish("सुबह 8 और शाम 8 बजे")).isEqualTo(wish(Set.of(), LocalTime.of(8, 0), LocalTime.of(20, 0)));
        assertThat(wish("8 बजे शाम 6 बजे")).as("the evening belongs to what follows").isEqualTo(wish(Set.of(), LocalTime.of(8, 0), LocalTime.of(18, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "every day at 8", "daily at 8 am", "8:00 daily", "Every day at 8:00.", "send me the news every day at 8", "please send me a daily digest at 8 am",
        "रोज़ सुबह 8 बजे", "रोज सुबह 8 बजे", "रोज़ाना सुबह आठ बजे", "हर दिन सुबह 8 बजे", "प्रतिदिन सुबह 8 बजे।", "रोज़ सुबह 8 बजे ख़बरें भेजो",
        "मुझे हर रोज़ सुबह 8 बजे समाचार भेजिए", "दैनिक समाचार-सार सुबह 8 बजे", "roz subah 8 baje"})
    void reads_every_day(String words) {
        assertThat(wish(words)).isEqualTo(wish(EVERY_DAY, LocalTime.of(8, 0)));
    }

    @Test
    void reads_days() {
        assertThat(wish("weekdays at 7:30")).isEqualTo(wish(WEEKDAYS, LocalTime.of(7, 30)));
        assertThat(wish("Mon-Fri 7:30")).isEqualTo(wish(WEEKDAYS, LocalTime.of(7, 30)));
        assertThat(wish("Monday to Friday at 7:30")).isEqualTo(wish(WEEKDAYS, LocalTime.of(7, 30)));
        assertThat(wish("सोमवार से शुक्रवार सुबह 7 बजे")).isEqualTo(wish(WEEKDAYS, LocalTime.of(7, 0)));
        assertThat(wish("सोमवार से शुक्रवार तक सुबह 7 बजे")).isEqualTo(wish(WEEKDAYS, LocalTime.of(7, 0)));
        assertThat(wish("weekends at 10")).isEqualTo(wish(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(10, 0)));
        assertThat(wish("Mon, Wed and Fri 9:00")).isEqualTo(wish(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0)));
        assertThat(wish("Sat to Mon 9:00")).as("past the week's end")
                .isEqualTo(wish(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY), LocalTime.of(9, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"हर सोमवार 9 बजे", "every Monday at 9", "Mondays 9:00", "weekly on Monday 9:00", "साप्ताहिक सोमवार सुबह 9 बजे", "हर हफ्ते सोमवार को सुबह 9 बजे"})
    void reads_one_day_of_the_week(String words) {
        assertThat(wish(words)).isEqualTo(wish(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0)));
    }

    @Test
    void a_weekly_edition_without_a_day_comes_on_sunday() {
        assertThat(wish("weekly")).isEqualTo(wish(Set.of(DayOfWeek.SUNDAY)));
        assertThat(wish("साप्ताहिक रविवार सुबह 10 बजे")).isEqualTo(wish(Set.of(DayOfWeek.SUNDAY), LocalTime.of(10, 0)));
        assertThat(WISHES.read("weekly on Monday and Tuesday")).isInstanceOf(Wished.NotUnderstood.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "8:00 in Mumbai | Asia/Kolkata", "8:00 Mumbai | Asia/Kolkata", "सुबह 8 बजे, मुंबई के समय से | Asia/Kolkata", "मुंबई के हिसाब से सुबह 8 बजे | Asia/Kolkata",
        "8:00 Kathmandu time | Asia/Kathmandu", "8 बजे काठमांडू समय | Asia/Kathmandu", "8:00 in New York | America/New_York", "in new york at 8:00 | America/New_York",
        "8:00 America/New_York | America/New_York", "8:00 in New Delhi | Asia/Kolkata", "सुबह 8 बजे भारतीय समय | Asia/Kolkata",
        "8:00 Indian time | Asia/Kolkata", "8 बजे नई दिल्ली के समय से | Asia/Kolkata"})
    void reads_a_city(String words, ZoneId zone) {
        assertThat(wish(words)).isEqualTo(new Wished.Wish(List.of(LocalTime.of(8, 0)), Set.of(), Optional.of(zone), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "8:00 IST | IST", "8 am EST | EST", "8:00 +5:30 | +5:30", "8:00 GMT+5 | GMT+5", "8:00 GMT +5:30 | GMT +5:30", "सुबह 8 बजे IST | IST", "UTC | UTC",
        "8:00 -0500 | -0500"})
    void asks_for_the_city_behind_an_offset_or_an_abbreviation(String words, String named) {
        assertThat(WISHES.read(words)).isEqualTo(new Wished.NeedsCity(named));
    }

    @Test
    void reads_how_many_stories_and_in_which_language() {
        assertThat(WISHES.read("5 stories")).isEqualTo(only(Optional.of(5), Optional.empty()));
        assertThat(WISHES.read("7 ख़बरें")).isEqualTo(only(Optional.of(7), Optional.empty()));
        assertThat(WISHES.read("सात ख़बरें")).isEqualTo(only(Optional.of(7), Optional.empty()));
        assertThat(WISHES.read("in Hindi")).isEqualTo(only(Optional.empty(), Optional.of(Language.HINDI)));
        assertThat(WISHES.read("हिन्दी में")).isEqualTo(only(Optional.empty(), Optional.of(Language.HINDI)));
        assertThat(WISHES.read("अंग्रेज़ी में 3 ख़बरें")).isEqualTo(only(Optional.of(3), Optional.of(Language.ENGLISH)));
        assertThat(WISHES.read("weekdays at 7:30 pm in Kathmandu, 3 stories in English")).isEqualTo(new Wished.Wish(List.of(LocalTime.of(19, 30)), WEEKDAYS,
                Optional.of(ZoneId.of("Asia/Kathmandu")), Optional.of(3), Optional.of(Language.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "25:00 | 25:00", "8:60 | 8:60", "24 | 24", "8 and something | something", "सुबह | सुबह", "8:00 in Atlantis | Atlantis", "सुबह 20 बजे | सुबह",
        "13 am | 13", "25 stories | 25", "0 stories | 0", "kal 8 baje | kal", "800 | 800", "8-9 | 8-9", "8:5 | 8:5", "tomorrow Please | tomorrow",
        "8:00 Ḿüxx | Ḿüxx", "eight | eight", "सात | सात"})
    void tells_the_word_it_did_not_understand_as_it_was_written(String words, String word) {
        assertThat(WISHES.read(words)).isEqualTo(new Wished.NotUnderstood(word));
    }

    @Test
    void wishes_nothing_where_nothing_is_said() {
        assertThat(WISHES.read(" ")).isEqualTo(only(Optional.empty(), Optional.empty()));
    }

    /** A pattern that backtracks would take minutes. */
    @Test
    @Timeout(5)
    void a_long_text_is_read_at_once() {
        assertThat(WISHES.read("8 ".repeat(50_000))).isInstanceOf(Wished.NotUnderstood.class);
        assertThat(WISHES.read("in ".repeat(60) + "a".repeat(15))).isInstanceOf(Wished.NotUnderstood.class);
    }

    @Test
    void what_is_not_said_stays_as_it_was() {
        Cadence before = new Cadence(Cadence.Edition.DAILY, List.of(LocalTime.of(7, 0)), WEEKDAYS, ZoneId.of("Asia/Kolkata"));
        ZoneId zone = before.zone();
        assertThat(((Wished.Wish) WISHES.read("5 stories")).cadence(Optional.of(before), zone)).contains(before);
        assertThat(((Wished.Wish) WISHES.read("9:00")).cadence(Optional.of(before), zone)).contains(
                new Cadence(Cadence.Edition.DAILY, List.of(LocalTime.of(9, 0)), WEEKDAYS, zone));
        assertThat(((Wished.Wish) WISHES.read("weekly")).cadence(Optional.of(before), zone)).contains(
                new Cadence(Cadence.Edition.WEEKLY, List.of(LocalTime.of(7, 0)), Set.of(DayOfWeek.SUNDAY), zone));
        assertThat(((Wished.Wish) WISHES.read("weekly")).cadence(Optional.empty(), zone)).as("no hour is guessed").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "22-7 | 22:00 | 07:00", "22:00–7:00 | 22:00 | 07:00", "22:00 to 7:00 | 22:00 | 07:00", "10 pm - 7 am | 22:00 | 07:00", "from 10 pm until 7 am | 22:00 | 07:00",
        "रात 10 से सुबह 7 बजे | 22:00 | 07:00", "रात 10 बजे से सुबह 7 बजे तक | 22:00 | 07:00", "रात साढ़े दस से सुबह सात बजे तक। | 22:30 | 07:00", "13-15 | 13:00 | 15:00",
        "between 22 and 7 | 22:00 | 07:00", "10 बजे रात से 7 बजे सुबह | 22:00 | 07:00"})
    void reads_quiet_hours(String words, LocalTime from, LocalTime to) {
        assertThat(ReadQuiet.of(words)).isEqualTo(new ReadQuiet.Wished.Between(new QuietHours(from, to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "OFF", "none", "बंद", "बन्द", "बंद करें।"})
    void reads_an_end_of_quiet_hours(String words) {
        assertThat(ReadQuiet.of(words)).isEqualTo(new ReadQuiet.Wished.Off());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22", "22-22", "22-25", "at night", "22-7 please no", "22 7", "रात"})
    void does_not_guess_quiet_hours(String words) {
        assertThat(ReadQuiet.of(words)).isEqualTo(new ReadQuiet.Wished.NotUnderstood());
    }

    private static Wished wish(String words) {
        return WISHES.read(words);
    }

    private static Wished wish(Set<DayOfWeek> days, LocalTime... hours) {
        return new Wished.Wish(Stream.of(hours).sorted().toList(), days, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Wished only(Optional<Integer> stories, Optional<Language> language) {
        return new Wished.Wish(List.of(), Set.of(), Optional.empty(), stories, language);
    }
}
