package samvad.lexicons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samvad.engine.language.Script;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.LexiconEntry;

/** The files in {@code config} as they are shipped. */
final class ShippedWordsTest {
    private static final Path CONFIG = Path.of(System.getProperty("samvad.root", "../..")).resolve("config");
    private static final Path TERMS = CONFIG.resolve("terms.tsv");
    private static final Path NAMES = CONFIG.resolve("names.tsv");

    @Test
    void every_line_reads() {
        assertThat(TermsFile.read(TERMS).faults()).isEmpty();
        assertThat(NamesFile.read(NAMES).faults()).isEmpty();
    }

    @Test
    void there_are_words_for_what_news_is_made_of() {
        assertThat(TermsFile.read(TERMS).entries()).hasSizeGreaterThan(450);
        Map<Bridge, Integer> names = new HashMap<>();
        NamesFile.read(NAMES).entries().forEach(entry -> names.merge(entry.bridge(), 1, Integer::sum));
        assertThat(names.get(Bridge.NAME)).isGreaterThan(300);
        assertThat(names.get(Bridge.OFFICE)).isGreaterThan(200);
        assertThat(names.get(Bridge.TERM)).isGreaterThan(120);
    }

    @Test
    void no_line_stands_twice_and_no_english_term_in_two_lines() throws IOException {
        for (Path file : List.of(TERMS, NAMES)) {
            List<String> lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.equals("#")).toList();
            assertThat(lines).doesNotHaveDuplicates();
        }
        List<String> english = TermsFile.read(TERMS).entries().stream().flatMap(entry -> entry.said().stream())
                .filter(wording -> !Script.hasDevanagari(wording)).toList();
        assertThat(english).doesNotHaveDuplicates();
    }

    @Test
    void hindi_is_composed_devanagari_without_latin_letters_within() throws IOException {
        for (Path file : List.of(TERMS, NAMES)) {
            assertThat(Normalizer.isNormalized(Files.readString(file), Normalizer.Form.NFC)).as(file.toString()).isTrue();
        }
        assertThat(TermsFile.read(TERMS).entries()).flatExtracting(LexiconEntry::said).filteredOn(Script::hasDevanagari)
                .allMatch(wording -> wording.codePoints().filter(Character::isLetter).allMatch(Script::isDevanagari));
    }

    @Test
    void every_entry_has_wordings_in_both_scripts() {
        for (LexiconEntry entry : NamesFile.read(NAMES).entries()) {
            for (List<String> side : List.of(entry.said(), entry.meant())) {
                assertThat(side).anyMatch(Script::hasDevanagari).anyMatch(wording -> !Script.hasDevanagari(wording));
            }
        }
    }

    @Test
    void an_office_is_held_by_one_at_a_time() {
        Map<String, Set<LexiconEntry>> byWording = new HashMap<>();
        for (LexiconEntry office : NamesFile.read(NAMES).entries()) {
            if (office.bridge() == Bridge.OFFICE) {
                for (String wording : office.said()) {
                    Set<LexiconEntry> others = byWording.computeIfAbsent(wording, _ -> new HashSet<>());
                    assertThat(others).as(wording + ": " + office.meant()).noneMatch(other -> overlap(office, other));
                    others.add(office);
                }
            }
        }
        assertThat(byWording).containsKeys("Russian president", "president of Russia", "रूसी राष्ट्रपति", "रूस के राष्ट्रपति", "EAM", "विदेश मंत्री");
    }

    private static boolean overlap(LexiconEntry one, LexiconEntry other) {
        return !one.from().orElse(LocalDate.MIN).isAfter(other.until().orElse(LocalDate.MAX))
                && !other.from().orElse(LocalDate.MIN).isAfter(one.until().orElse(LocalDate.MAX));
    }
}
