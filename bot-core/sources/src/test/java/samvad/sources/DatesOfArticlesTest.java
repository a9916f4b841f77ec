package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.knowledge.NewsSource.Reading;

class DatesOfArticlesTest {
    private static final String AROUND = "Forty people came to see the pier. It was cold.";

    @TempDir
    Path folder;

    private Optional<LocalDate> dateOf(String body) {
        return new ArticlesOnDisk(folder).with("a.txt", "Harbour news\n\n" + body + "\n" + AROUND + "\n").article("a.txt").source().date();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tuesday, November 18, 2025", "18 नवंबर 2025", "नई दिल्ली, १८ नवंबर २०२५", "2025-11-18", "Published: November 18, 2025, 10:30 IST",
        "Updated on: 18 Nov 2025 10:30 AM", "प्रकाशित: 18 नवंबर 2025", "By Jaan Oja | Tallinn | Updated: November 18, 2025 10:30 IST",
        "TALLINN, Nov 18, 2025 (Reuters) - The harbour opened.", "तालिन, 18 नवंबर 2025 (भाषा) बंदरगाह खुल गया।",
        "The harbour opened on Tuesday, November 18, 2025, with a concert.", "बंदरगाह मंगलवार (18 नवंबर 2025) को खुल गया।",
        "बंदरगाह 18 नवंबर 2025, मंगलवार को खुल गया।", "The harbour opened on Tuesday (18 November 2025) with a concert.",
        "बंदरगाह आज (18 नवंबर 2025) खुल गया।", "It opened. — Jaan Oja (@jaanoja) November 18, 2025"})
    void reads_the_day_out_of_the_text(String body) {
        assertThat(dateOf(body)).contains(LocalDate.of(2025, 11, 18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The captain was born on 5 January 1950.", "He was born on Thursday, 5 January 1950, in Narva.",
        "The treaty of 8 December 1987", "The treaty of 8 December 1987 is dead.", "The treaty, dated 8 December 1987, is dead.",
        "The book was published on 5 January 1950.", "The law was updated on 3 March 2015 and again later.", "Born: 5 January 1950", "जन्म: 5 जनवरी 1950",
        "कप्तान का जन्म 5 जनवरी 1950 को हुआ था।", "8 दिसंबर 1987 की संधि", "आजादी 15 अगस्त 1947 को मिली।", "The war ended on 8 May 1945. On Monday the harbour opened.",
        "The harbour opened on Monday, November 18, 2025.", "8 December 1987\nThe treaty is signed.\n2 August 2019\nThe treaty ends.",
        "The harbour will open on Friday, 1 January 2027.", "2025-02-30", "It was dated in November 2025.",
        "The captain, born on Wednesday, 6 January 1999, came too."})
    void leaves_the_day_of_an_old_event_alone(String body) {
        assertThat(dateOf(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-18", "2025-11-18T23:30:00+05:30", "18 नवंबर 2025", "November 18, 2025", "१८ नवंबर २०२५", "18 Nov 2025"})
    void takes_the_day_the_front_matter_gives(String date) {
        Reading.Read read = new ArticlesOnDisk(folder).with("a.md", "---\ntitle: Harbour news\ndate: " + date + "\n---\n" + AROUND).taken("a.md");
        assertThat(read.article().source().date()).contains(LocalDate.of(2025, 11, 18));
        assertThat(read.remark()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "2027-05-01", "soon", "30 फरवरी 2025", "11/18", "0001-01-01T00:00:00"})
    void leaves_out_a_day_that_cannot_be_and_says_so(String date) {
        Reading.Read read = new ArticlesOnDisk(folder).with("a.md", "---\ndate: " + date + "\n---\n" + AROUND).taken("a.md");
        assertThat(read.article().source().date()).isEmpty();
        assertThat(read.remark()).contains("left out").containsAnyOf("write YYYY-MM-DD", "correct it");
    }

    @Test
    void the_table_beside_the_files_gives_what_they_do_not() {
        ArticlesOnDisk disk = new ArticlesOnDisk(folder)
                .with("articles.tsv", "id\tlang\tsource\tdate\turl\ttitle\na\ten\tHarbour Post\t2025-11-18\thttps://example.org/a\tA table's title\n")
                .with("in/a.txt", AROUND);
        assertThat(disk.article("in/a.txt").source()).satisfies(source -> {
            assertThat(source.date()).contains(LocalDate.of(2025, 11, 18));
            assertThat(source.outlet()).contains("Harbour Post");
            assertThat(source.url()).contains("https://example.org/a");
            assertThat(source.title()).contains("A table's title");
        });
        disk.with("in/articles.tsv", "id\tdate\na\t2024-01-02\n");
        assertThat(disk.article("in/a.txt").source().date()).contains(LocalDate.of(2024, 1, 2));
    }
}
