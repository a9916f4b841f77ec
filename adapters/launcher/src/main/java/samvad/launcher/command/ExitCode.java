package samvad.launcher.command;

/** What a command ends with. */
public final class ExitCode {
    /** It is done, and all is well. */
    public static final int FINE = 0;

    /** It could not be done, or what it looked at is not well. */
    public static final int FAILED = 1;

    /** It was asked for in a way it cannot be, or a setting is wrong. */
    public static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
