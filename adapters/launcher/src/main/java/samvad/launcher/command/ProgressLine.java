package samvad.launcher.command;

import java.io.PrintWriter;
import samvad.engine.evidence.passage.RefreshIndex;
import samvad.terminal.Screen;

/** Tells of work that takes more than a second, on one line that is written over in a terminal and once a while elsewhere. */
public final class ProgressLine implements RefreshIndex.Progress {
    private static final long FIRST_NANOS = 1_000_000_000L;

    private final PrintWriter err;
    private final String what;
    private final boolean terminal;
    private long next;
    private boolean shown;

    public ProgressLine(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
        this.terminal = Screen.isInteractive();
    }

    @Override
    public void at(int done, int total) {
        long now = System.nanoTime();
        if (done <= 1) {
            shown = false;
            next = now + FIRST_NANOS;
        }
        if (now >= next || shown && done == total) {
            shown = true;
            next = now + (terminal ? FIRST_NANOS / 5 : FIRST_NANOS * 5);
            err.print((terminal ? "\r" : "") + what + ": " + done + " of " + total + (terminal && done < total ? "" : "\n"));
            err.flush();
        }
    }
}
