package samvad.launcher.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import samvad.launcher.wiring.Sources;
import samvad.sources.wire.UnusableFeeds;

/** Looks at the lists of feeds and of outlets. */
final class WireChecks {
    private WireChecks() {}

    static Finding feeds(Sources sources) {
        return listed("feeds", sources.settings().path("feeds"), () -> sources.feeds().size(), "followed", "no feed is followed");
    }

    static Finding outlets(Sources sources) {
        return listed("outlets", sources.settings().path("outlets"), () -> sources.outlets().all().size(), "known", "no outlet is known");
    }

    private static Finding listed(String check, Path file, IntSupplier count, String done, String none) {
        try {
            int listed = count.getAsInt();
            return Finding.fine(check, (Files.exists(file) ? file + ": " : "no " + file + ", so ") + (listed == 0 ? none : listed + " " + done));
        } catch (UnusableFeeds e) {
            return Finding.problem(check, e);
        }
    }
}
