package samvad.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.language.Span;

/** A file of four million characters is read in little time, whatever its lines are like. */
@Tag("ci")
final class TextBlocksSizeTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "word\n", "\n", "a\n\n\n", "x",
        "A line of a text that was broken to the width of a column, and goes\n",
        "A line of a text that was broken to the width of a column, which ended here.\n",
        "- - - - ", "(@ (@ (@ ", "(photo (photo ", "\" \" "
    })
    void reads_four_million_characters_in_little_time(String unit) {
        String text = unit.repeat(4_000_000 / unit.length());
        List<Block> blocks = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> TextBlocks.of(text, new Span(0, text.length())));
        assertThat(blocks.isEmpty()).isEqualTo(text.isBlank());
    }
}
