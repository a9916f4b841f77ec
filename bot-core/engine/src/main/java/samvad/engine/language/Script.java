package samvad.engine.language;

/** Which writing system a character belongs to, as far as Samvad has to tell them apart. */
public final class Script {
    private static final int FIRST_DEVANAGARI = 0x0900;

    private Script() {}

    public static boolean isDevanagari(int codePoint) {
        return codePoint >= FIRST_DEVANAGARI && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.DEVANAGARI;
    }

    /** True if any character of the text is Devanagari, of those in the basic plane. */
    public static boolean hasDevanagari(CharSequence text) {
        // a loop and no stream: every word of every article is asked
        for (int i = 0; i < text.length(); i++) {
            if (isDevanagari(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
