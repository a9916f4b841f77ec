package samvad.engine.language.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SoundsTest {
    @ParameterizedTest
    @CsvSource({"पुतिन, Putin", "जयशंकर, Jaishankar", "मॉस्को, Moscow", "यूक्रेन, Ukraine", "ज़ेलेंस्की, Zelenskyy", "इज़राइल, Israel",
        "लावरोव, Lavrov", "कैम्ब्रिज, Cambridge", "सर्बियाई, Serbian", "Путин, Putin", "Лавров, लावरोव", "मास्को, मॉस्को"})
    void spellings_of_one_name_sound_alike(String one, String other) {
        assertThat(likeness(one, other)).isGreaterThanOrEqualTo(0.75);
    }

    @ParameterizedTest
    @CsvSource({"Putin, पुतिन, पटना", "Ghana, घाना, गिनी", "Guyana, गुयाना, गिनी", "Niger, नाइजर, नाइजीरिया", "Iran, ईरान, इराक", "Iraq, इराक, ईरान",
        "Austria, ऑस्ट्रिया, ऑस्ट्रेलिया"})
    void the_right_name_is_likelier_than_one_that_resembles_it(String name, String right, String wrong) {
        assertThat(likeness(name, right)).isGreaterThan(likeness(name, wrong));
    }

    @Test
    void enough_is_known_as_how_much_is() {
        List<String> sounds = Stream.of("पुतिन", "Putin", "Moscow", "मॉस्को", "Serbian", "सर्बियाई", "Arabic", "अरबी", "Niger", "नाइजीरिया", "Iran", "X").map(Sounds::of).toList();
        for (double enough : new double[] {0.1, 0.5, 0.72, 0.86, 0.93, 1}) {
            for (String one : sounds) {
                assertThat(sounds).allSatisfy(other -> assertThat(SoundLikeness.Sound.of(one).isAtLeast(enough, SoundLikeness.Sound.of(other))).isEqualTo(SoundLikeness.of(one, other) >= enough));
            }
        }
    }

    private static double likeness(String one, String other) {
        return SoundLikeness.of(Sounds.of(one), Sounds.of(other));
    }
}
