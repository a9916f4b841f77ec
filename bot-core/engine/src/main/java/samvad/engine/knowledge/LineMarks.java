package samvad.engine.knowledge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Span;

/** Lines that give themselves away: pointers to other stories, embedded posts, captions, Markdown headings. */
final class LineMarks {
    /** Longer lines are prose; it also bounds what the patterns have to look at. */
    private static final int LONGEST_MARKED = 1200;

    private static final Pattern POINTER = Pattern.compile(
            "(?iu)^[\\s*>•▶\\[(]*(?:(?:यह|ये|इसे|इन्हें|इस)\\s+(?:ख़बर|खबर)?\\s*(?:भी)\\s*(?:ज़रूर|जरूर)?\\s*(?:पढ़ें|पढ़ें|पढ़िए|देखें|पढे)|और पढ़ें|और पढ़ें"
                    + "|संबंधित ख़बर\\S*|संबंधित खबर\\S*|also read|read also|read more|read next|also see|see also|also watch|watch|must read|related(?: stor(?:y|ies)| articles?| news)?|recommended)"
                    + "\\s*[:：|>\\-–—].*");

    private static final Pattern POST = Pattern.compile(
            "^(?<words>.{3,}?)\\s*(?:(?:pic\\.twitter\\.com/|https?://t\\.co/|https?://pic\\.)\\S+\\s*)*[—–-]{1,2}\\s*"
                    + "(?<account>[^—–()]{1,80}\\(@\\w{1,30}\\))\\s*(?<date>.{0,40})$");

    private static final Pattern CAPTION = Pattern.compile(
            "(?iu)^(?:(?:photo|image|picture|caption|file photo|फोटो|फ़ोटो|तस्वीर|चित्र)\\s*[:：|-].*"
                    + "|.*[(\\[]\\s*(?:photo|image|picture|credit|courtesy|source|file photo|सोर्स|स्रोत|फोटो|फ़ोटो|फाइल फोटो|फ़ाइल फ़ोटो|तस्वीर|साभार)\\b?[^)\\]]{0,80}[)\\]]"
                    + "|.*\\|\\s*(?:photo|image|credit|फोटो|फ़ोटो|तस्वीर)\\b?[^|]{0,80})\\s*\\.?$");

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s+(?<words>.*?)\\s*#*$");

    private LineMarks() {}

    /** The block a line is by its marks, {@code at} being where the line starts in its text; empty for prose. */
    static Optional<Block> read(String line, int at) {
        if (line.length() > LONGEST_MARKED) {
            return Optional.empty();
        }
        if (POINTER.matcher(line).matches()) {
            return Optional.of(new Block.Pointer(new Span(0, line.length()).shifted(at)));
        }
        Matcher post = POST.matcher(line);
        if (post.matches()) {
            String words = post.group("words");
            boolean cut = words.endsWith("…") || words.endsWith("...");
            Span span = new Span(post.start("words"), post.end("words")).shifted(at);
            return Optional.of(new Block.Post(span, post.group("account").strip(), cut));
        }
        Matcher heading = MARKDOWN_HEADING.matcher(line);
        if (heading.matches()) {
            return Optional.of(new Block.Heading(new Span(heading.start("words"), heading.end("words")).shifted(at)));
        }
        if (CAPTION.matcher(line).matches()) {
            return Optional.of(new Block.Caption(new Span(0, line.length()).shifted(at)));
        }
        return Optional.empty();
    }

    /** True for a line that only shows a picture's caption. */
    static boolean isCaption(String line) {
        return read(line, 0).filter(Block.Caption.class::isInstance).isPresent();
    }
}
