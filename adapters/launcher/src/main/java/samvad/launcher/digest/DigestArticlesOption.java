package samvad.launcher.digest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samvad.launcher.command.ArticlesOption;
import samvad.launcher.command.Day;
import samvad.launcher.wiring.Wiring;

/** Which articles a digest is made of, and which day it is of. */
final class DigestArticlesOption {
    @Mixin ArticlesOption articles = new ArticlesOption();

    @Option(names = "--date", paramLabel = "DATE", converter = Day.class,
            description = "The digest's day, with --days its last (YYYY-MM-DD); default: the newest day, up to today, that an article is of.")
    @Nullable LocalDate date;

    /** The dated ones; samples only if their own folder is named. */
    DatedArticles read(Wiring wiring, PrintWriter err) {
        Path knowledge = wiring.settings().path("knowledge");
        Path folder = articles.folder(wiring.settings());
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
}
