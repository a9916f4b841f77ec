package samvad.launcher.command;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command that answers takes for today. */
public final class AsOfOption {
    @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class, description = "What \"today\" means (YYYY-MM-DD); default: today. Later articles are still used.")
    @Nullable LocalDate asOf;

    /** The day that was named, else today. */
    public LocalDate day(Clock clock) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
