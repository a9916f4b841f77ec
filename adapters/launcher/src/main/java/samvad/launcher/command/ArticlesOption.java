package samvad.launcher.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import samvad.launcher.settings.Settings;

/** The folder of articles a command looks at. */
public final class ArticlesOption {
    @Option(names = "--articles", paramLabel = "DIR", description = "A folder of .txt, .md or .html files; default: the setting `knowledge`.")
    @Nullable Path articles;

    /** The folder that was named; empty if none was. */
    public Optional<Path> named() {
        if (articles != null && articles.toString().isBlank()) {
            throw new UsageError("--articles names no folder; an unset variable, perhaps?");
        }
        return Optional.ofNullable(articles);
    }

    /** The folder that was named, else the one that is set. */
    public Path folder(Settings settings) {
        return named().orElseGet(() -> settings.path("knowledge"));
    }
}
