package samvad.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {
    @ParameterizedTest
    @ValueSource(strings = {"He refused.", "But they had left.", "\"Her plan failed.", "उन्होंने मना किया।", "उसी दिन उन्होंने पत्र लिखा।"})
    void who_is_meant_stands_in_front(String sentence) {
        assertThat(Openings.isPronoun(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"He refused.", "\"I have refused,\" he said.", "“हम नहीं मानेंगे,” उन्होंने कहा।"})
    void he_may_be_told_behind_his_words(String sentence) {
        assertThat(Openings.isHe(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"His plan failed.", "\"He has refused,\" the minister said."})
    void not_every_he_is_the_one_who_says_it(String sentence) {
        assertThat(Openings.isHe(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Heavy rain fell.", "The minister refused.", "Theya Rao left.", "वहाँ बारिश हुई।", "वेतन बढ़ेगा।"})
    void a_word_that_begins_alike_points_nowhere(String sentence) {
        assertThat(Openings.isPronoun(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"They are trade and fisheries.", "One was the harbour.", "The first is a bridge.", "पहला विषय व्यापार है।"})
    void a_list_is_told_by_how_it_begins(String sentence) {
        assertThat(Openings.isList(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"They left early.", "One hundred people came.", "The first snow fell in May."})
    void not_all_that_begins_alike_is_a_list(String sentence) {
        assertThat(Openings.isList(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The other was a pier.", "Another is the road.", "दूसरा विषय मछली है।"})
    void a_list_goes_on(String sentence) {
        assertThat(Openings.isListGoingOn(sentence)).isTrue();
    }
}
