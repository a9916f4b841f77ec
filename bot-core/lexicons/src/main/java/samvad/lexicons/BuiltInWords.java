package samvad.lexicons;

import com.ibm.icu.util.VersionInfo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import samvad.engine.language.CldrWords;
import samvad.engine.language.Glossary;
import samvad.engine.language.NumberWords;
import samvad.engine.language.Rendering;

/** The words every Samvad knows: those of Unicode's CLDR, and numbers. Compiled, for ICU takes half a second to tell them. */
public final class BuiltInWords implements Glossary {
    private final Glossary words;

    /** @param folder for what is compiled; may be deleted at any time */
    public BuiltInWords(Path folder, Analysis analysis) {
        Supplier<WordList> told = () ->
                new WordList(Stream.concat(CldrWords.entries().stream(), NumberWords.entries().stream()).toList(), List.of());
        words = new CompiledLexicons(folder, analysis).open("built-in", "ICU " + VersionInfo.ICU_VERSION, told).lexicon();
    }

    @Override
    public List<Rendering> of(List<String> phrase, LocalDate day) {
        return words.of(phrase, day);
    }

    @Override
    public List<Rendering> ofSound(String word, LocalDate day) {
        return words.ofSound(word, day);
    }

    @Override
    public int longestPhrase() {
        return words.longestPhrase();
    }
}
