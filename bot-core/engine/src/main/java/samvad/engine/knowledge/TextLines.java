package samvad.engine.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import samvad.engine.language.Span;

/** The lines of a text, and which of them were broken to a width in the middle of a paragraph. */
final class TextLines {
    /** In code points without combining marks. Text broken to a width has no longer lines; a narrower one is a list or a verse. */
    private static final int WIDEST_COLUMN = 110;

    private static final int NARROWEST_COLUMN = 40;

    /** Per cent of the widest line that a line and the next one's first word have to pass. */
    private static final int FULL = 88;

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    /** For each line the width of the run of lines it stands in, 0 in a run of which one line is much too wide. */
    private final int[] columns;

    /** The same in UTF-16 units: who breaks Hindi by the character counts its vowel signs too. */
    private final int[] units;

    private final boolean brokenToWidth;

    private TextLines(String text, Span part) {
        this.text = text;
        int start = part.start();
        for (int i = part.start(); i <= part.end(); i++) {
            if (i == part.end() || endsLine(text.charAt(i))) {
                lines.add(new Span(start, i).trimmed(text));
                start = i + 1;
            }
        }
        this.columns = widest(TextLines::width);
        this.units = widest(String::length);
        this.brokenToWidth = isBrokenToWidth();
    }

    static TextLines of(String text, Span part) {
        return new TextLines(text, part);
    }

    static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    int count() {
        return lines.size();
    }

    Span get(int i) {
        return lines.get(i);
    }

    String words(int i) {
        return lines.get(i).in(text);
    }

    boolean isBlank(int i) {
        return i >= lines.size() || lines.get(i).length() == 0;
    }

    /** True for a line that parts what is above it from what is below: nothing, "---", "* * *". */
    boolean parts(int i) {
        return isBlank(i) || words(i).length() < 200
                && words(i).codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || Character.isEmoji(c) && c > 0x7F);
    }

    /** True if a line goes on in the next one. */
    boolean goesOnAfter(int i) {
        return brokenToWidth && isFull(i) && !beginsItem(words(i + 1)) && LineMarks.read(words(i + 1), 0).isEmpty();
    }

    /** True for a line that ends as prose does, whatever quotation marks and brackets close after it. */
    boolean endsSentence(int i) {
        String words = words(i);
        int end = words.length();
        while (end > 0 && "\"'”’»)] \t".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?।॥…:".indexOf(words.charAt(end - 1)) >= 0;
    }

    /** True for "- item", "• item", "3. item". */
    static boolean beginsItem(String words) {
        int i = 0;
        while (i < words.length() && i < 3 && Character.isDigit(words.charAt(i))) {
            i++;
        }
        if (i >= words.length()) {
            return false;
        }
        boolean mark = (i == 0 ? "-*•▪◦‣" : ".)").indexOf(words.charAt(i)) >= 0;
        return mark && i + 1 < words.length() && Character.isWhitespace(words.charAt(i + 1));
    }

    /** Whoever breaks lines to a width breaks most of them inside a sentence, and begins sentences inside lines. */
    private boolean isBrokenToWidth() {
        int pairs = 0;
        int crossing = 0;
        boolean proven = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isBlank(i) || isBlank(i + 1) || columns[i] > WIDEST_COLUMN || columns[i] == 0 || beginsItem(words(i + 1))) {
                continue;
            }
            pairs++;
            if (isFull(i) && !endsSentence(i)) {
                crossing++;
                proven |= Character.isLowerCase(text.codePointAt(lines.get(i + 1).start())) || holdsSentenceEnd(i)
                        || holdsSentenceEnd(i + 1);
            }
        }
        return proven && crossing * 5 >= pairs * 3;
    }

    /** The next line's first word would not have found room. */
    private boolean isFull(int i) {
        if (isBlank(i) || isBlank(i + 1) || columns[i] < NARROWEST_COLUMN || columns[i] > WIDEST_COLUMN) {
            return false;
        }
        String next = words(i + 1);
        int space = next.indexOf(' ');
        String word = space < 0 ? next : next.substring(0, space);
        return (width(words(i)) + 1 + width(word)) * 100 > columns[i] * FULL
                || (words(i).length() + 1 + word.length()) * 100 > units[i] * FULL;
    }

    private boolean holdsSentenceEnd(int i) {
        String words = words(i);
        return words.contains("। ") || words.contains(". ") || words.contains("? ");
    }

    private int[] widest(ToIntFunction<String> measure) {
        int[] widths = new int[lines.size()];
        for (int first = 0; first < lines.size(); ) {
            int widest = 0;
            int end = first;
            for (; !isBlank(end); end++) {
                widest = Math.max(widest, lines.get(end).length() > 4 * WIDEST_COLUMN ? Integer.MAX_VALUE : measure.applyAsInt(words(end)));
            }
            for (int i = first; i < end; i++) {
                widths[i] = widest > 2 * WIDEST_COLUMN ? 0 : widest;
            }
            first = end + 1;
        }
        return widths;
    }

    /** In code points, marks that stand over or under a letter not counted: what a column holds. */
    private static int width(String words) {
        return (int) words.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
    }
}
