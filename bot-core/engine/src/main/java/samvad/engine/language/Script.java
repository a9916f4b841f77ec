package samvad.engine.language;

/** Which writing system a character belongs to, as far as Samvad has to tell them apart. */
public final class Script {
    private Script() {}

    public static boolean isDevanagari(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.DEVANAGARI;
    }

    /** True if any character of the text is Devanagari. */
    public static boolean hasDevanagari(CharSequence text) {
        return text.codePoints().anyMatch(Script::isDevanagari);
    }
}
