package samvad.lexicons;

import java.util.List;
import samvad.engine.language.lexicon.LexiconEntry;

/**
 * What a file of words holds.
 *
 * @param faults of lines that were left out: a sentence each, with file, line and the way out
 */
public record WordList(List<LexiconEntry> entries, List<String> faults) {
    public WordList {
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }
}
