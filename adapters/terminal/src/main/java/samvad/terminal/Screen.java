package samvad.terminal;

import java.util.Map;

/** What the place text is printed to can show. */
public record Screen(boolean colour, boolean links) {
    /** A pipe, a file, a test. */
    public static final Screen PLAIN = new Screen(false, false);

    /**
     * Reads it off the environment: plain unless a person sits there, and as https://no-color.org and the TERM variable say.
     *
     * @param interactive true if standard output is a terminal
     */
    public static Screen of(boolean interactive, Map<String, String> environment) {
        boolean dumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
        boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Screen(interactive && !dumb && !noColour, interactive && !dumb && knowsLinks(environment));
    }

    /** True if a person sits at standard input and standard output. */
    public static boolean isInteractive() {
        return System.console() != null && System.console().isTerminal();
    }

    /** Terminals known to turn OSC 8 into links; others would show it as noise. */
    private static boolean knowsLinks(Map<String, String> environment) {
        return environment.containsKey("VTE_VERSION")
                || environment.containsKey("WT_SESSION")
                || environment.containsKey("KITTY_WINDOW_ID")
                || environment.getOrDefault("TERM_PROGRAM", "").matches("iTerm.app|vscode|WezTerm|ghostty");
    }

    public String green(String text) {
        return coloured(32, text);
    }

    public String yellow(String text) {
        return coloured(33, text);
    }

    public String red(String text) {
        return coloured(31, text);
    }

    private String coloured(int code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    String bold(String text) {
        return coloured(1, text);
    }

    String dim(String text) {
        return coloured(2, text);
    }

    String link(String text, String url) {
        return links ? "\u001B]8;;" + url + "\u001B\\" + text + "\u001B]8;;\u001B\\" : text;
    }
}
