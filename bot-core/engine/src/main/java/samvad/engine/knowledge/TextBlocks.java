package samvad.engine.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.engine.language.Span;

/**
 * Reads an article's text, line by line, into blocks: what is prose, what a headline, a caption, a post, a pointer.
 * Lines broken to a width are one paragraph.
 */
public final class TextBlocks {
    /** A headline between paragraphs is no longer than this many UTF-16 units. */
    private static final int LONGEST_HEADING = 160;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    /** True after "Also read:" alone on its line: what it points to follows. */
    private boolean pointing;

    private TextBlocks(String text) {
        this.text = text;
    }

    /** The blocks of {@code part} of a plain text, in reading order. */
    public static List<Block> of(String text, Span part) {
        TextBlocks reading = new TextBlocks(text);
        TextLines lines = TextLines.of(text, part);
        for (int i = 0; i < lines.count(); ) {
            i = reading.takeFrom(lines, i);
        }
        return reading.blocks;
    }

    /** The blocks of paragraphs whose borders are known, as a web page's are; none of them is empty. */
    public static List<Block> ofParagraphs(String text, List<Span> paragraphs) {
        TextBlocks reading = new TextBlocks(text);
        for (Span paragraph : paragraphs) {
            if (!reading.takeMarked(paragraph, true)) {
                reading.blocks.add(new Block.Paragraph(paragraph));
            }
        }
        return reading.blocks;
    }

    /** Adds the block that begins at a line and tells the line after it. */
    private int takeFrom(TextLines lines, int i) {
        if (lines.parts(i)) {
            return i + 1;
        }
        Span line = lines.get(i);
        boolean pointedTo = pointing && line.length() <= LONGEST_HEADING && !lines.endsSentence(i);
        pointing = false;
        if (pointedTo) {
            blocks.add(new Block.Pointer(line));
            pointing = TextLines.beginsItem(lines.words(i));
            return i + 1;
        }
        if (takeMarked(line, i > 0 && !lines.isBlank(i - 1))) {
            return i + 1;
        }
        if (isHeading(lines, i) || PublicationDate.isDateline(lines.words(i))) {
            blocks.add(new Block.Heading(line));
            return i + 1;
        }
        int last = i;
        while (lines.goesOnAfter(last)) {
            last++;
        }
        blocks.add(new Block.Paragraph(new Span(line.start(), lines.get(last).end())));
        return last + 1;
    }

    /** Adds a line that gives itself away; one that only signs a post makes a post of the paragraph it stands under. */
    private boolean takeMarked(Span line, boolean follows) {
        String words = line.in(text);
        Optional<Block> marked = LineMarks.read(words, line.start());
        marked.ifPresent(block -> {
            blocks.add(block);
            pointing = block instanceof Block.Pointer && LineMarks.pointsBelow(words);
        });
        if (marked.isPresent()) {
            return true;
        }
        Optional<PostLine> signature = PostLine.signature(words);
        if (signature.isEmpty() || !follows || blocks.isEmpty() || !isProse(blocks.getLast())) {
            return false;
        }
        Span post = blocks.removeLast().span();
        blocks.add(PostLine.post(post.in(text), signature.get().account(), post.start()));
        return true;
    }

    private static boolean isProse(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.Heading;
    }

    /** Short, without a sentence end, no item of a list, and followed by prose. */
    private boolean isHeading(TextLines lines, int i) {
        Span line = lines.get(i);
        if (line.length() > LONGEST_HEADING || lines.endsSentence(i) || TextLines.beginsItem(lines.words(i))
                || lines.goesOnAfter(i) || Prose.isToldInFull(lines.words(i))) {
            return false;
        }
        int next = i + 1;
        while (next < lines.count() && lines.parts(next)) {
            next++;
        }
        return next < lines.count()
                && (lines.get(next).length() > line.length() && lines.endsSentence(next)
                        || lines.get(next).length() > LONGEST_HEADING
                        || lines.goesOnAfter(next));
    }
}
