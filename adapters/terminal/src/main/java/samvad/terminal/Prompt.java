package samvad.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/** A line a person edits, with those typed before and the names of commands at hand. */
final class Prompt implements ChatSession.Lines {
    private static final List<String> COMMANDS = List.of("/help", "/sources", "/quit");

    /** Lines of history. */
    private static final int REMEMBERED = 500;

    /** Kept, or the level set on it could be collected with it. What JLine logs would land between question and answer. */
    private static final Logger JLINE = Logger.getLogger("org.jline");

    private final Path history;
    private final LineReader reader;

    Prompt(Terminal terminal, Path history) {
        this.history = history;
        JLINE.setLevel(Level.OFF);
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("Samvad")
                // a question may hold any character: none quotes, escapes or recalls
                .parser(new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]))
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.BRACKETED_PASTE, true)
                .option(Option.INSERT_TAB, false)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "")
                .variable(LineReader.HISTORY_SIZE, REMEMBERED)
                .variable(LineReader.HISTORY_FILE_SIZE, REMEMBERED)
                .highlighter(new TypedText())
                .completer(Prompt::complete);
        HistoryFile.prepare(history).ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        this.reader = builder.build();
    }

    /** A dropped line is an empty one. */
    @Override
    public Optional<String> next() {
        try {
            return Optional.of(reader.readLine("> "));
        } catch (UserInterruptException e) {
            return Optional.of("");
        } catch (EndOfFileException e) {
            return Optional.empty();
        }
    }

    /** In memory and in the file, which is its owner's alone again. */
    @Override
    public void forget() throws IOException {
        reader.getHistory().purge();
        HistoryFile.prepare(history);
    }

    private static void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line.wordIndex() == 0) {
            COMMANDS.stream().map(Candidate::new).forEach(candidates::add);
        }
    }
}
