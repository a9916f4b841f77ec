package samvad.launcher.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import samvad.terminal.Screen;

/** Looks at what Samvad runs on: the JDK, the data folder, the terminal. */
final class MachineChecks {
    private static final int JDK = 25;

    /** In bytes: enough for the index of some 50,000 articles to be built beside the old one. */
    private static final long LITTLE_SPACE = 200L << 20;

    private MachineChecks() {}

    static Finding jdk() {
        String saw = Runtime.version() + ", " + System.getProperty("java.vendor");
        return Runtime.version().feature() == JDK ? Finding.fine("jdk", saw)
                : Finding.attention("jdk", saw, "Samvad is tested on JDK " + JDK + "; set JAVA_HOME to one.");
    }

    static Finding data(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "doctor", ".tmp"));
            long free = Files.getFileStore(data).getUsableSpace();
            String saw = data + " can be written, " + (free >> 20) + " MB free";
            return free >= LITTLE_SPACE ? Finding.fine("data", saw)
                    : Finding.attention("data", saw, "Free some space, or set `data` to a folder on a larger disk.");
        } catch (IOException e) {
            return Finding.problem("data", data + " cannot be written (" + e.getClass().getSimpleName() + ")",
                    "Give yourself the right to write there, or set `data` to another folder.");
        }
    }

    static Finding terminal(Screen screen, boolean interactive) {
        String saw = (interactive ? "a terminal" : "a pipe or file") + ", " + (screen.colour() ? "colour" : "no colour") + ", "
                + (screen.links() ? "links" : "no links") + ", UTF-8 output";
        String names = System.getProperty("native.encoding", "UTF-8");
        return names.equals("UTF-8") ? Finding.fine("terminal", saw)
                : Finding.attention("terminal", saw + ", but arguments and file names in " + names,
                        "Set LC_ALL=C.UTF-8, or Hindi in arguments and file names is lost.");
    }
}
