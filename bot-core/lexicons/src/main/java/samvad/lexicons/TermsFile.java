package samvad.lexicons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samvad.engine.language.Script;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.LexiconEntry;

/** The desk's own terms: a line each, English, a tab, Hindi; several wordings of one side with {@code |} between. */
public final class TermsFile {
    private static final List<String> COLUMNS = List.of("english", "hindi");

    private TermsFile() {}

    /** Reads the file; a bad line is left out and named. Throws {@link UnusableWords} for a file that is no such one. */
    public static WordList read(Path file) {
        List<LexiconEntry> entries = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (TabbedLine line : TabbedLine.read(file, COLUMNS)) {
            Optional<String> wrong = wrongIn(line);
            wrong.ifPresent(what -> faults.add(line.fault(what)));
            if (wrong.isEmpty()) {
                entries.add(LexiconEntry.alike(
                        Bridge.TERM, Stream.concat(line.wordings(0).stream(), line.wordings(1).stream()).distinct().toList()));
            }
        }
        return new WordList(entries, faults);
    }

    private static Optional<String> wrongIn(TabbedLine line) {
        if (line.cells().size() > COLUMNS.size()) {
            return Optional.of(line.cells().size() + " columns where there are 2; put | between wordings of one language, and one tab between the two.");
        }
        if (line.wordings(0).isEmpty() || line.wordings(1).isEmpty()) {
            return Optional.of("the column " + COLUMNS.get(line.wordings(0).isEmpty() ? 0 : 1)
                    + " is empty; write English, one tab, Hindi, or begin the line with #.");
        }
        if (line.wordings(0).stream().anyMatch(Script::hasDevanagari)) {
            return Optional.of("Hindi stands in the column english; write English, one tab, Hindi.");
        }
        return line.wordings(1).stream().filter(wording -> !Script.hasDevanagari(wording)).findFirst()
                .map(wording -> "\"" + wording + "\" in the column hindi is not in Devanagari; write it so, or move it to the left.");
    }
}
