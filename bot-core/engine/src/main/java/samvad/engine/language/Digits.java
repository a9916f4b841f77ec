package samvad.engine.language;

/** Decimal digits of any script. */
public final class Digits {
    private Digits() {}

    /** Every one as 0-9; the length stays. */
    public static String latin(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c > '9' && Character.isDigit(c)) {
                plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return plain.toString();
    }
}
