package samvad.engine.language;

/** Where quotations open and close. Single quotation marks double as apostrophes and are left alone. */
final class QuotationMarks {
    private QuotationMarks() {}

    /** The index of the mark that opens a quotation still open at the span's end, or -1. */
    static int openedAt(String text, Span span) {
        int opened = -1;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (opened < 0 && opens(c)) {
                opened = i;
            } else if (opened >= 0 && c == closing(text.charAt(opened))) {
                opened = -1;
            }
        }
        return opened;
    }

    /** The index of the mark that closes what {@code opening} opened, on the line that holds {@code from}, up to {@code last}; or -1. */
    static int closeBetween(String text, int from, int last, char opening) {
        char closing = closing(opening);
        for (int i = from; i <= last && i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == closing) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opens(char c) {
        return c == '“' || c == '"' || c == '«';
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '“' -> '”';
            case '«' -> '»';
            default -> '"';
        };
    }
}
