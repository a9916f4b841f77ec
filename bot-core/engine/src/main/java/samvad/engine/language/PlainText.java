package samvad.engine.language;

import java.util.regex.Pattern;

/** Makes foreign text safe to show: one line, no control, no invisible direction marks. Words and joiners stay. */
public final class PlainText {
    /** Controls, bidirectional marks, overrides and isolates, the byte order mark, tags, line and paragraph separators, lone surrogates. */
    private static final Pattern UNSHOWN = Pattern.compile(
            "[\\p{Cc}\\u00AD\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\p{Cs}\\x{E0001}-\\x{E007F}]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private PlainText() {}

    /** The text as one clean line. */
    public static String of(String text) {
        String lined = SPACE.matcher(text).replaceAll(" ");
        return SPACE.matcher(UNSHOWN.matcher(lined).replaceAll("")).replaceAll(" ").strip();
    }
}
