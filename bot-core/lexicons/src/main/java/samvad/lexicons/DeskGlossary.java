package samvad.lexicons;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import samvad.engine.language.lexicon.Glossaries;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.language.lexicon.Rendering;

/**
 * The desk's names and terms and what dictionaries are installed, as one glossary that follows its files while Samvad runs. A
 * source that is not there holds no words until it is; one that is wrong says so in {@link #held} and does not stop the others.
 */
public final class DeskGlossary implements Glossary {
    private final List<WatchedLexicon> lexicons;
    private final Glossaries all;

    /**
     * Reads the sources.
     *
     * @param sources the surest first: what one has said a later one does not repeat
     * @param folder for what is compiled of them; may be deleted at any time
     * @param aside reads a file that has changed
     */
    public DeskGlossary(List<WordSource> sources, Path folder, Analysis analysis, InstantSource clock, Executor aside) {
        CompiledLexicons compiled = new CompiledLexicons(folder, analysis);
        lexicons = sources.stream().map(source -> new WatchedLexicon(source, compiled, clock, aside)).toList();
        all = new Glossaries(List.copyOf(lexicons));
    }

    @Override
    public List<Rendering> of(List<String> phrase, LocalDate day) {
        return all.of(phrase, day);
    }

    @Override
    public List<Rendering> ofSound(String word, LocalDate day) {
        return all.ofSound(word, day);
    }

    @Override
    public int longestPhrase() {
        return all.longestPhrase();
    }

    /** What is held of each source, in their order. */
    public List<HeldWords> held() {
        return lexicons.stream().map(WatchedLexicon::held).toList();
    }

    /** What was wrong with the sources when they were first read, a sentence each. */
    public List<String> faults() {
        return held().stream().flatMap(words -> words.faults().stream()).toList();
    }
}
