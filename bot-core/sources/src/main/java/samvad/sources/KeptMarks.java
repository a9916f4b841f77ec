package samvad.sources;

/**
 * The marks of the format in which Samvad keeps articles: Markdown in which an empty line parts blocks and nothing is
 * guessed. A block without a mark is a paragraph; a backslash before a line keeps it from being a mark or an empty line.
 */
final class KeptMarks {
    /** As front matter names it. */
    static final String FORMAT = "samvad-1";

    static final String HEADING = "## ";
    static final String CAPTION = "![";
    static final String CAPTION_END = "]()";
    static final String POINTER = "→ ";
    static final String POST = "> ";
    static final String ACCOUNT = "— ";
    static final String ASIDE = "<!--";
    static final String ASIDE_END = "-->";

    private static final String FIRST_SIGNS = "\\#!→><";

    private KeptMarks() {}

    /** One line of words, so that it is read as nothing else. */
    static String escaped(String line) {
        return line.isBlank() || FIRST_SIGNS.indexOf(line.charAt(0)) >= 0 ? "\\" + line : line;
    }

    static String unescaped(String line) {
        return line.startsWith("\\") ? line.substring(1) : line;
    }
}
