package samvad.launcher.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import samvad.launcher.settings.Settings;

/** The options of every command that answers. */
public final class ArticlesOption {
    @Option(names = "--articles", paramLabel = "DIR", description = "A folder of .txt, .md or .html files; default: the setting `knowledge`.")
    @Nullable Path articles;

    @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class, description = "What \"today\" means (YYYY-MM-DD); default: today. Later articles are still used.")
    @Nullable LocalDate asOf;

    /** Whether a folder was named. */
    public boolean isNamed() {
        return articles != null;
    }

    /** The folder that was named, else the one that is set. */
    public Path folder(Settings settings) {
        if (articles != null && articles.toString().isBlank()) {
            throw new UsageError("--articles names no folder; an unset variable, perhaps?");
        }
        return articles == null ? settings.path("knowledge") : articles;
    }

    /** Reads a date and says how one is written. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("--as-of takes a date like 2026-03-31, not \"" + value + "\".");
            }
        }
    }

    /** The day that was named, else today. */
    public LocalDate asOf(Clock clock) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
