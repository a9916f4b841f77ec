package samvad.launcher.wiring;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Glossaries;
import samvad.engine.language.lexicon.Glossary;
import samvad.launcher.settings.Settings;
import samvad.lexicons.Analysis;
import samvad.lexicons.BuiltInWords;
import samvad.lexicons.DeskGlossary;
import samvad.lexicons.UnusableWords;
import samvad.lexicons.WordSource;
import samvad.lexicons.WordSource.Kind;
import samvad.search.lucene.LuceneWordForms;

/** Opens the words that the settings `names`, `terms` and `dictionary` name. */
public final class Lexicons {
    private static final String USUAL = String.join(File.pathSeparator, "/usr/share/dictd", "/usr/local/share/dictd", "/usr/share/dict",
            "/opt/homebrew/share/dictd", "/opt/local/share/dictd", "/var/lib/dictd");

    /** Where systems and package managers put dictionaries for dictd. Tests look elsewhere, so as to find the same on every machine. */
    public static final List<Path> INSTALLED =
            Stream.of(System.getProperty("samvad.dictionaries", USUAL).split(File.pathSeparator)).map(Path::of).toList();

    private Lexicons() {}

    /** All Samvad knows of words: its own, and what the settings name. Prints on {@code err} what is wrong with the files. */
    static Glossary glossary(Settings settings, WordForms wordForms, InstantSource clock, PrintWriter err) {
        DeskGlossary desk = open(settings, wordForms, clock);
        desk.faults().forEach(err::println);
        return new Glossaries(List.of(new BuiltInWords(compiled(settings), analysis(wordForms)), desk));
    }

    /** Opens them all. Throws {@link UnusableWords} for a file that is set and not there; other faults are in the glossary. */
    static DeskGlossary open(Settings settings, WordForms wordForms, InstantSource clock) {
        return open(settings, sources(settings, INSTALLED), wordForms, clock);
    }

    /** Opens these, in this order. */
    public static DeskGlossary open(Settings settings, List<WordSource> sources, WordForms wordForms, InstantSource clock) {
        return new DeskGlossary(sources, compiled(settings), analysis(wordForms), clock, Thread::startVirtualThread);
    }

    /** Where lexicons are compiled. */
    static Path compiled(Settings settings) {
        return settings.path("data").resolve("words");
    }

    static Analysis analysis(WordForms wordForms) {
        return new Analysis(wordForms, LuceneWordForms.FINGERPRINT);
    }

    /** What is set: names before terms before dictionaries, for a list the desk keeps is surer than one it was given. */
    public static List<WordSource> sources(Settings settings, List<Path> installed) {
        List<WordSource> sources = new ArrayList<>();
        sources.add(shipped(settings, Kind.NAMES));
        sources.add(shipped(settings, Kind.TERMS));
        sources.addAll(dictionaries(settings, installed));
        return sources;
    }

    /** A folder without the shipped file has no words of that kind; one that is set must be there. */
    private static WordSource shipped(Settings settings, Kind kind) {
        WordSource source = new WordSource(kind, settings.path(kind.key()));
        return settings.isSet(kind.key()) ? there(source) : source;
    }

    private static List<WordSource> dictionaries(Settings settings, List<Path> installed) {
        return switch (settings.get("dictionary")) {
            case "none" -> List.of();
            case "" -> installed.stream().flatMap(folder -> indexesIn(folder).stream())
                    .map(index -> new WordSource(Kind.DICTIONARY, index)).filter(WordSource::exists).toList();
            default -> List.of(there(new WordSource(Kind.DICTIONARY, settings.path("dictionary"))));
        };
    }

    private static List<Path> indexesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".*(eng-hin|hin-eng).*\\.index")).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            // a folder that may not be read holds no dictionary for us
            return List.of();
        }
    }

    private static WordSource there(WordSource source) {
        if (source.exists()) {
            return source;
        }
        throw new UnusableWords("The setting " + source.kind().key() + " names " + source.file() + ", and "
                + (source.kind() == Kind.DICTIONARY ? "there is no .index with a .dict.dz or .dict beside it there. Name another, or none."
                        : "there is no such file. Put it there, or take the setting out."));
    }
}
