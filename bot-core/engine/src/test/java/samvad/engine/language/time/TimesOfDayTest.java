package samvad.engine.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimesOfDayTest {
    private static TimesOfDay.Mention only(String text) {
        List<TimesOfDay.Mention> mentions = TimesOfDay.in(text);
        assertThat(mentions).as(text).hasSize(1);
        return mentions.getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "at 3:12 am,3:12 am,03:12", "at 4 p.m. local time,4 p.m.,16:00", "at 4:53 a.m Thursday,4:53 a.m,04:53", "at 8.10am today,8.10am,08:10",
        "(1625 UTC),1625 UTC,16:25", "at six in the morning,six in the morning,06:00", "shortly after midnight,midnight,00:00", "at noon,noon,12:00",
        "at twenty to five in the afternoon,twenty to five in the afternoon,16:40",
        "शाम साढ़े सात बजे होगी,शाम साढ़े सात बजे,19:30", "सुबह ४:४० बजे,सुबह ४:४० बजे,04:40", "दोपहर 12 बजकर 30 मिनट पर,दोपहर 12 बजकर 30 मिनट,12:30",
        "रात 12 बजे के बाद,रात 12 बजे,00:00", "रात पौने एक बजे,रात पौने एक बजे,00:45", "दोपहर ढाई बजे तक,दोपहर ढाई बजे,14:30", "around 8 at night,8 at night,20:00", "by six this morning,six this morning,06:00", "रात पौने नौ बजे,रात पौने नौ बजे,20:45", "आधी रात के बाद,आधी रात,00:00",
    })
    void reads_a_time_in_many_shapes(String text, String span, LocalTime time) {
        TimesOfDay.Mention mention = only(text);
        assertThat(mention.time()).as(text).isEqualTo(time);
        assertThat(mention.onDial()).as(text).isFalse();
        assertThat(mention.span().in(text)).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource({"at 5 o'clock,05:00", "at quarter past six.,06:15", "woke at twenty to one on Sunday,12:40", "साढ़े पाँच बजे,05:30", "at 10:15 BST,10:15"})
    void of_which_half_of_the_day_may_stay_open(String text, LocalTime time) {
        assertThat(only(text).onDial()).as(text).isTrue();
        assertThat(only(text).time()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 people", "won 3-2", "a time of 2:05:46", "रात 12 लोग", "five AM radio stations", "noone came", "from ten to twenty", "split five to four.", "ran 2:05 in Oslo", "the score was 3:20", "1800 hours of work", "arrested two in the evening", "25:61", "magnitude 7.1"})
    void what_counts_or_measures_is_none(String text) {
        assertThat(TimesOfDay.in(text)).as(text).isEmpty();
    }

    @Test
    void two_agree_if_they_may_be_one() {
        assertThat(only("3 pm").agreesWith(only("शाम 3 बजे"))).isTrue();
        assertThat(only("3 pm").agreesWith(only("three o'clock"))).isTrue();
        assertThat(only("3 pm").agreesWith(only("3 am"))).isFalse();
        assertThat(only("3:12 am").agreesWith(only("3:40 am"))).isFalse();
    }
}
