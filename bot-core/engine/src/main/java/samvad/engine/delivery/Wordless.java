package samvad.engine.delivery;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names an error for the log: its kind and where it happened, but never its message, which may repeat what somebody wrote. */
final class Wordless {
    private static final int FRAMES = 5;

    private Wordless() {}

    static String of(Throwable error) {
        String where = Arrays.stream(error.getStackTrace()).limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
        return error.getClass().getName() + " at " + where + (error.getCause() == null ? "" : ", because of " + of(error.getCause()));
    }
}
