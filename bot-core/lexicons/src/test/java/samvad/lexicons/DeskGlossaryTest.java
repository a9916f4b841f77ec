package samvad.lexicons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.language.WordForms;
import samvad.lexicons.WordSource.Kind;
import samvad.testkit.MovingClock;

final class DeskGlossaryTest {
    private static final String HEADER = "english\thindi\n";

    @TempDir Path folder;
    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-04T05:06:07Z"));
    private final WordForms words = PlainWords.FORMS;
    private final AtomicInteger readings = new AtomicInteger();
    private Path terms = Path.of("");

    @BeforeEach
    void write() throws IOException {
        terms = Files.writeString(folder.resolve("terms.tsv"), HEADER + "truce\tयुद्धविराम\n");
    }

    private DeskGlossary open() {
        return open("analysis 1");
    }

    private DeskGlossary open(String fingerprint) {
        WordForms counted = text -> {
            readings.incrementAndGet();
            return words.terms(text);
        };
        return new DeskGlossary(List.of(new WordSource(Kind.TERMS, terms), new WordSource(Kind.DICTIONARY, folder.resolve("own.index"))),
                folder.resolve("compiled"), new Analysis(counted, fingerprint), clock, Runnable::run);
    }

    private static List<String> of(DeskGlossary glossary, String word) {
        return glossary.of(List.of(word), LocalDate.of(2026, 3, 4)).stream().map(rendering -> String.join(" ", rendering.forms())).toList();
    }

    private void laterBy(Duration time) {
        clock.pass(time);
    }

    @Test
    void a_changed_file_is_read_anew_when_two_seconds_have_passed() throws IOException {
        DeskGlossary glossary = open();
        Files.writeString(terms, HEADER + "truce\tयुद्धविराम|संघर्षविराम\n");
        laterBy(Duration.ofMillis(1_900));
        assertThat(of(glossary, "truce")).containsExactly("युद्धविराम");
        laterBy(Duration.ofMillis(100));
        assertThat(of(glossary, "truce")).containsExactlyInAnyOrder("युद्धविराम", "संघर्षविराम");
    }

    @Test
    void a_file_that_became_bad_or_is_gone_keeps_its_old_words() throws IOException {
        DeskGlossary glossary = open();
        Files.writeString(terms, HEADER + "truce\tसुलह\nbroken line\n");
        laterBy(Duration.ofSeconds(3));
        assertThat(of(glossary, "truce")).containsExactly("युद्धविराम");
        Files.delete(terms);
        laterBy(Duration.ofSeconds(3));
        assertThat(of(glossary, "truce")).containsExactly("युद्धविराम");
        Files.writeString(terms, HEADER + "truce\tसुलह\n");
        laterBy(Duration.ofSeconds(3));
        assertThat(of(glossary, "truce")).containsExactly("सुलह");
    }

    @Test
    void goes_on_without_a_bad_line_and_names_it_each_time_it_is_opened() throws IOException {
        Files.writeString(terms, HEADER + "truce\tसुलह\nbroken line\n");
        for (DeskGlossary glossary : List.of(open(), open())) {
            assertThat(of(glossary, "truce")).containsExactly("सुलह");
            assertThat(glossary.faults()).singleElement().satisfies(fault -> assertThat(fault).contains("line 3"));
        }
    }

    @Test
    void one_source_that_cannot_be_used_does_not_stop_the_others() throws IOException {
        new OwnDictionary().entry("lamp", "lamp\n1. दीप\n").plain(folder);
        Files.writeString(terms, "no header\n");
        DeskGlossary glossary = open();
        assertThat(of(glossary, "lamp")).containsExactly("दीप");
        assertThat(glossary.faults()).singleElement().satisfies(fault -> assertThat(fault).contains("english, hindi"));
    }

    @Test
    void a_dictionary_installed_later_is_found_without_a_restart() throws IOException {
        DeskGlossary glossary = open();
        assertThat(of(glossary, "lamp")).isEmpty();
        assertThat(glossary.faults()).isEmpty();
        new OwnDictionary().entry("lamp", "lamp\n1. दीप\n").packed(folder);
        laterBy(Duration.ofSeconds(2));
        // the first to ask has it read, here at once
        assertThat(of(glossary, "lamp")).containsExactly("दीप");
        assertThat(glossary.longestPhrase()).isEqualTo(1);
    }

    @Test
    void words_are_analysed_once_as_long_as_file_and_analysis_stay() throws IOException {
        open();
        int first = readings.getAndSet(0);
        assertThat(first).isPositive();
        assertThat(of(open(), "truce")).containsExactly("युद्धविराम");
        assertThat(readings).hasValue(0);
        open("analysis 2");
        assertThat(readings).hasValue(first);
    }

    @Test
    void what_was_compiled_and_is_damaged_is_made_anew() throws IOException {
        open();
        Path compiled;
        try (Stream<Path> files = Files.list(folder.resolve("compiled"))) {
            compiled = files.toList().getFirst();
        }
        byte[] bytes = Files.readAllBytes(compiled);
        bytes[bytes.length - 5] ^= 1;
        Files.write(compiled, bytes);
        assertThat(of(open(), "truce")).containsExactly("युद्धविराम");
        Files.write(compiled, new byte[0]);
        assertThat(of(open(), "युद्धविराम")).containsExactly("truce");
    }

    @Test
    void works_where_nothing_can_be_kept() throws IOException {
        Files.writeString(folder.resolve("compiled"), "a file, where a folder should be");
        assertThat(of(open(), "truce")).containsExactly("युद्धविराम");
    }
}
