package samvad.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that answers. */
final class ArticlesOption {
    @Option(names = "--articles", paramLabel = "DIR", description = "A folder of .txt, .md or .html files; default: the setting `knowledge`.")
    @Nullable Path articles;

    @Option(names = "--as-of", paramLabel = "DATE", description = "What \"today\" means (YYYY-MM-DD); default: today.")
    @Nullable LocalDate asOf;

    Path folder(Settings settings) {
        return articles == null ? settings.path("knowledge") : articles;
    }

    LocalDate asOf(Clock clock) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
