package samvad.lexicons;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A file of words, and how it is read. */
public record WordSource(Kind kind, Path file) {
    public enum Kind {
        /** The desk's {@link TermsFile}. */
        TERMS,
        /** The desk's {@link NamesFile}. */
        NAMES,
        /** Somebody else's {@link DictdDictionary}. */
        DICTIONARY;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The words in the file as it is now. Throws {@link UnusableWords} if it cannot be used at all. */
    WordList read() {
        return switch (kind) {
            case TERMS -> TermsFile.read(file);
            case NAMES -> NamesFile.read(file);
            case DICTIONARY -> DictdDictionary.read(file);
        };
    }

    /** The files whose change is a change of the words. */
    List<Path> files() {
        return switch (kind) {
            case TERMS, NAMES -> List.of(file);
            case DICTIONARY -> DictdFiles.beside(file).both();
        };
    }

    public boolean exists() {
        return files().stream().allMatch(Files::exists);
    }
}
