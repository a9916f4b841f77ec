package samvad.launcher.digest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import samvad.launcher.command.UsageError;
import samvad.launcher.wiring.Wiring;

/** Which articles a digest is made of, and which day it is of. */
final class DigestArticlesOption {
    @Option(names = "--articles", paramLabel = "DIR", description = "A folder of .txt, .md or .html files; default: the setting `knowledge`.")
    @Nullable Path articles;

    @Option(names = "--date", paramLabel = "DATE", converter = Day.class,
            description = "The digest's day, with --days its last (YYYY-MM-DD); default: the newest day, up to today, that an article is of.")
    @Nullable LocalDate date;

    /** The dated ones; samples only if their own folder is named. */
    DatedArticles read(Wiring wiring, PrintWriter err) {
        if (articles != null && articles.toString().isBlank()) {
            throw new UsageError("--articles names no folder; an unset variable, perhaps?");
        }
        Path knowledge = wiring.settings().path("knowledge");
        Path folder = articles == null ? knowledge : articles;
        return DatedArticles.in(folder, wiring.clock(), !isSame(folder, knowledge), err);
    }

    boolean isDateChosen() {
        return date != null;
    }

    /** The day named, or that of the newest article, or today if there is none. An article of tomorrow makes no digest of tomorrow. */
    LocalDate date(DatedArticles held, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return date == null ? held.newest(today).orElse(today) : date;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads a date and says how one is written. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("--date takes a date like 2026-03-31, not \"" + value + "\".");
            }
        }
    }
}
