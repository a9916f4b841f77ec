package samvad.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.language.Term;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.language.lexicon.Rendering;
import samvad.launcher.settings.Settings;
import samvad.lexicons.UnusableWords;
import samvad.lexicons.WordSource;
import samvad.lexicons.WordSource.Kind;
import samvad.search.lucene.LuceneWordForms;

final class LexiconsTest {
    private static final Path ROOT = Path.of(System.getProperty("samvad.root", "../..")).toAbsolutePath();
    private static final LuceneWordForms WORDS = new LuceneWordForms();

    @TempDir Path home;

    private Settings settings(Map<String, String> others) {
        return Settings.read(home, Map.of()).with(Map.of("dictionary", "none")).with(others);
    }

    private static List<List<String>> of(Glossary glossary, String said, LocalDate day) {
        return glossary.of(WORDS.forms(said), day).stream().map(Rendering::forms).toList();
    }

    @Test
    void shipped_words_meet_across_languages_as_they_are_indexed() {
        Settings shipped = settings(Map.of("terms", ROOT.resolve("config/terms.tsv").toString(), "names", ROOT.resolve("config/names.tsv").toString()));
        Glossary glossary = Lexicons.open(shipped, WORDS, Clock.systemUTC());
        LocalDate day = LocalDate.of(2024, 6, 1);
        assertThat(of(glossary, "ceasefire", day)).contains(WORDS.forms("युद्धविराम"), WORDS.forms("संघर्ष विराम"));
        assertThat(of(glossary, "द्विपक्षीय संबंध", day)).contains(WORDS.forms("bilateral ties"));
        assertThat(of(glossary, "Egypt", day)).contains(WORDS.forms("मिस्र"));
        assertThat(of(glossary, "रूस के राष्ट्रपति", day)).contains(WORDS.forms("Vladimir Putin"), WORDS.forms("पुतिन"));
        assertThat(of(glossary, "British prime minister", day)).contains(WORDS.forms("ऋषि सुनक"));
        assertThat(of(glossary, "British prime minister", day.plusYears(1))).contains(WORDS.forms("Keir Starmer")).doesNotContain(WORDS.forms("ऋषि सुनक"));
    }

    @Test
    void a_folder_without_words_has_none_but_what_is_set_must_be_there() {
        assertThat(Lexicons.open(settings(Map.of()), WORDS, Clock.systemUTC()).faults()).isEmpty();
        for (String setting : List.of("terms", "names", "dictionary")) {
            assertThatThrownBy(() -> Lexicons.open(settings(Map.of(setting, "gone.tsv")), WORDS, Clock.systemUTC()))
                    .isInstanceOf(UnusableWords.class).hasMessageContaining("The setting " + setting + " names").hasMessageContaining("gone.tsv");
        }
    }

    @Test
    void finds_dictionaries_where_they_are_installed() throws IOException {
        Path installed = Files.createDirectory(home.resolve("dictd"));
        for (String file : List.of("freedict-eng-hin.index", "freedict-eng-hin.dict.dz", "freedict-eng-deu.index", "freedict-eng-deu.dict.dz",
                "own-hin-eng.index", "own-hin-eng.dict", "torn-hin-eng.index")) {
            Files.writeString(installed.resolve(file), "");
        }
        List<Path> folders = List.of(home.resolve("none"), installed);
        assertThat(Lexicons.sources(Settings.read(home, Map.of()), folders)).extracting(WordSource::kind)
                .containsExactly(Kind.NAMES, Kind.TERMS, Kind.DICTIONARY, Kind.DICTIONARY);
        assertThat(Lexicons.sources(settings(Map.of()), folders)).extracting(WordSource::kind).containsExactly(Kind.NAMES, Kind.TERMS);
    }
}
