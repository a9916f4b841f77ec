package samvad.lexicons;

import com.ibm.icu.util.VersionInfo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import samvad.engine.language.lexicon.CldrWords;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.language.lexicon.Rendering;
import samvad.engine.language.number.NumberWords;

/** The words every Samvad knows: those of Unicode's CLDR, numbers, and everyday words. Compiled, for ICU takes half a second to tell them. */
public final class BuiltInWords implements Glossary {
    /** By what they were told from and how they are read; the same in all of a process, however many folders it opens. */
    private static final Map<String, Glossary> OPENED = new ConcurrentHashMap<>();

    private final Glossary words;

    /** @param folder for what the first of a process compiles; may be deleted at any time */
    public BuiltInWords(Path folder, Analysis analysis) {
        Supplier<WordList> told = () -> new WordList(
                Stream.of(CldrWords.entries(), NumberWords.entries(), EverydayWords.entries()).flatMap(List::stream).toList(), List.of());
        String state = "ICU " + VersionInfo.ICU_VERSION + " and " + EverydayWords.state();
        words = OPENED.computeIfAbsent(state + ", " + analysis.fingerprint(),
                _ -> new CompiledLexicons(folder, analysis).open("built-in", state, told).lexicon());
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
