package samvad.launcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.NewsFolder;

/** Which year a figure is of and what a clock shows, and that what nobody reported did not happen. */
class WhenIsMeantTest {
    @TempDir Path home;

    @BeforeEach
    void write_articles() throws IOException {
        new NewsFolder(home).write("floods", "2026-09-26", "Harbour Post", "Floods in the Velna valley have killed 86 people so far, the ministry said on Saturday. Twelve villages were cut off."
                + " Last year 34 people died in floods there. The dam at Orsa broke at 3:40 am, when most people were asleep. Governor Ruth Okello opened the shelters.");
    }

    private List<String> said(String question) {
        return NewsFolder.said(new NewsFolder(home).asked(question, "--as-of", "2026-09-28"));
    }

    @Test
    void a_figure_is_of_the_year_that_is_asked_about() {
        assertThat(said("How many people died in floods in the Velna valley last year?")).first().asString().contains("34");
        assertThat(said("How many people died in floods in the Velna valley?")).first().asString().contains("86");
    }

    @Test
    void who_asks_for_the_time_is_told_it() {
        assertThat(said("What time did the dam at Orsa break?")).first().asString().contains("3:40 am");
        assertThat(said("ओर्सा का बाँध कितने बजे टूटा?")).first().asString().contains("3:40 am");
    }

    @Test
    void why_something_was_is_not_told_where_it_was_not() {
        assertThat(said("Why did Ruth Okello resign?")).isEmpty();
        assertThat(said("Did Ruth Okello marry?")).isEmpty();
    }
}
