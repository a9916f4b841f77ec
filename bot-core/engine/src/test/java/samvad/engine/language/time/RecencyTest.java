package samvad.engine.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecencyTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "What is the latest on the ceasefire?", "the newest figures", "the most recent summit", "Who is currently prime minister?",
        "Who is the current chair?", "What is happening there now?", "How many so far?", "recent floods in Sindh",
        "सूडान की ताज़ा ख़बर क्या है?", "ताज़ा स्थिति", "नवीनतम आँकड़े", "हाल ही में कौन मिला?", "हाल के चुनाव में कौन जीता?", "हाल का समझौता",
        "अभी राष्ट्रपति कौन हैं?", "अब क्या स्थिति है?", "अब तक कितने लोग मारे गए?", "सबसे नई मिसाइल", "हालिया हमले", "इन दिनों वहाँ क्या चल रहा है?",
        "sudan ki taza khabar", "sudan ki taaza khabar", "sabse naya samjhauta", "abhi rashtrapati kaun hai", "ab kya sthiti hai", "haal hi mein kya hua"})
    void hears_that_the_latest_is_wanted(String question) {
        assertThat(Recency.isWanted(question)).as(question).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "What did he say last week?", "Which currency is used?", "Who knows him?", "two days from now", "What happens this year?",
        "What did the current year bring?", "Who starred in Apocalypse Now?", "ताजमहल कहाँ है?", "अब्दुल्ला कौन हैं?", "हर हाल में शांति किसने माँगी?",
        "2020 से अब तक क्या बदला?", "2020 se ab tak kya badla", "since 2020 until now", "पिछले साल क्या हुआ?", "AB de Villiers scored", ""})
    void hears_nothing_of_it_elsewhere(String question) {
        assertThat(Recency.isWanted(question)).as(question).isFalse();
    }
}
