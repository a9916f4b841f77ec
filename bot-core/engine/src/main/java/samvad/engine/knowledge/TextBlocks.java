package samvad.engine.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import samvad.engine.language.Span;

/**
 * Reads an article's plain text, line by line, into blocks: what is prose, what a headline, a caption, a post, a pointer.
 * Lines broken to a width are one paragraph.
 */
public final class TextBlocks {
    /** A headline between paragraphs is no longer than this many UTF-16 units. */
    private static final int LONGEST_HEADING = 160;

    /** Text broken to a width has no longer line than this, and no much shorter one inside a paragraph. */
    private static final int WIDEST_COLUMN = 100;

    private static final int NARROWEST_COLUMN = 40;

    private final String text;
    private final List<Span> lines;

    /** For each line, whether it stands in a column; told once a run of lines, as a run may be the whole file. */
    private final boolean[] inColumn;

    private final List<Block> blocks = new ArrayList<>();

    private TextBlocks(String text, Span part) {
        this.text = text;
        this.lines = linesOf(text, part);
        this.inColumn = new boolean[lines.size()];
        markColumns();
    }

    /** The blocks of {@code part} of a text, in reading order. */
    public static List<Block> of(String text, Span part) {
        TextBlocks reading = new TextBlocks(text, part);
        for (int i = 0; i < reading.lines.size(); ) {
            i = reading.takeFrom(i);
        }
        return reading.blocks;
    }

    /** Adds the block that begins at a line and tells the line after it. */
    private int takeFrom(int i) {
        Span line = lines.get(i);
        if (line.length() == 0) {
            return i + 1;
        }
        String words = line.in(text);
        Optional<Block> marked = LineMarks.read(words, line.start());
        if (marked.isPresent()) {
            blocks.add(marked.get());
            return i + 1;
        }
        if (isHeading(i)) {
            blocks.add(new Block.Heading(line));
            return i + 1;
        }
        int last = i;
        while (isBrokenAfter(last)) {
            last++;
        }
        blocks.add(new Block.Paragraph(new Span(line.start(), lines.get(last).end())));
        return last + 1;
    }

    /** Short, without a sentence end, and followed by prose. */
    private boolean isHeading(int i) {
        Span line = lines.get(i);
        return line.length() <= LONGEST_HEADING
                && !endsSentence(line)
                && !isBrokenAfter(i)
                && next(i).filter(prose -> prose.length() > line.length() && endsSentence(prose) || prose.length() > LONGEST_HEADING)
                        .isPresent();
    }

    private Optional<Span> next(int i) {
        for (int at = i + 1; at < lines.size(); at++) {
            if (lines.get(at).length() > 0) {
                return Optional.of(lines.get(at));
            }
        }
        return Optional.empty();
    }

    /** True if the line goes on in the next one: text broken to a width breaks its sentences too. */
    private boolean isBrokenAfter(int i) {
        if (i + 1 >= lines.size() || lines.get(i + 1).length() == 0) {
            return false;
        }
        return inColumn[i] && LineMarks.read(lines.get(i + 1).in(text), 0).isEmpty();
    }

    private void markColumns() {
        for (int first = 0; first < lines.size(); ) {
            int end = first;
            while (end < lines.size() && lines.get(end).length() > 0) {
                end++;
            }
            Arrays.fill(inColumn, first, end, isColumn(first, end));
            first = end + 1;
        }
    }

    /** True if an unbroken run of lines has a column's width and a sentence that crosses a line end. */
    private boolean isColumn(int first, int end) {
        boolean crosses = false;
        for (int at = first; at < end; at++) {
            Span line = lines.get(at);
            boolean last = at + 1 == end;
            if (line.length() > WIDEST_COLUMN || !last && line.length() < NARROWEST_COLUMN) {
                return false;
            }
            crosses |= !last && !endsSentence(line) && continuesAt(at + 1);
        }
        return crosses;
    }

    /** A capital letter begins something new more often than not; Devanagari has none. */
    private boolean continuesAt(int i) {
        return !Character.isUpperCase(text.codePointAt(lines.get(i).start())) || lines.get(i - 1).length() > LONGEST_HEADING / 3;
    }

    private boolean endsSentence(Span line) {
        int end = line.end();
        while (end > line.start() && closes(text.charAt(end - 1))) {
            end--;
        }
        return end > line.start() && ".!?।॥…:".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean closes(char c) {
        return "\"'”’»)]".indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    private static List<Span> linesOf(String text, Span part) {
        List<Span> lines = new ArrayList<>();
        int start = part.start();
        for (int i = part.start(); i <= part.end(); i++) {
            if (i == part.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\u2028') {
                lines.add(new Span(start, i).trimmed(text));
                start = i + 1;
            }
        }
        return lines;
    }
}
