package samvad.engine.knowledge;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Span;

/** Lines that give themselves away: pointers to other stories, embedded posts, captions, Markdown headings. */
final class LineMarks {
    /** Longer lines are prose; it also bounds what the patterns have to look at. */
    private static final int LONGEST_MARKED = 1200;

    private static final int SHORTEST_MARKED = 3;

    private static final int LONGEST_CAPTION = 500;

    /** A caption whose mark prose may bear too ("Source: …") is no longer than this. */
    private static final int LONGEST_WEAK_CAPTION = 250;

    /** These patterns meet lines in NFD and without nukta, since "पढ़ें" is written in three ways. */
    private static final String LEAD = "(?iu)^[\\s*>•▶➤👉\\[(]{0,8}";
    private static final String HINDI_POINTER =
            "(?:यह|ये|इसे|इन्हें|इस)\\s+(?:खबर\\s+(?:को\\s+)?)?भी\\s*(?:जरूर\\s*)?(?:पढें|पढिए|पढे|देखें|देखिए)"
                    + "|और\\s+(?:पढें|पढे|देखें)|संबंधित\\s+(?:खबर|समाचार|लेख)\\S{0,3}";
    private static final String ENGLISH_POINTER = "(?:also|must)[ -](?:read|see|watch)|(?:read|see|watch)\\s+(?:also|more|next|here)"
            + "|related\\s+(?:stor(?:y|ies)|articles?|news|coverage|reading)|more\\s+(?:on\\s+this|from\\s+\\w{1,20})|watch\\s+(?:the\\s+)?video|you may also like";

    /** Marks nobody begins a sentence with: any mark after them, or nothing, makes a pointer. */
    private static final Pattern POINTER =
            Pattern.compile(LEAD + "(?:" + HINDI_POINTER + "|" + ENGLISH_POINTER + ")\\s*(?:[:：|>»➤\\-–—].*|[)\\]]?)$");

    /** Words a sentence may begin with: only a colon or a bar makes a pointer. */
    private static final Pattern WORD_POINTER =
            Pattern.compile(LEAD + "(?:watch|read|related|recommended|trending|video|पढें|देखें|वीडियो)\\s*[:：|].*$");

    private static final Pattern POINTER_MARK = Pattern.compile("[:：|>»➤–—]|-(?:\\s|$)");

    private static final String PICTURE = "(?:(?:file|representative|representational|archive)\\s+)?(?:photo|image|picture|pic)s?"
            + "|(?:फाइल|प्रतीकात्मक|सांकेतिक)?\\s?(?:फोटो|तस्वीर|चित्र)|(?:photo|image|picture)?\\s?(?:credits?|courtesy)|साभार";
    private static final Pattern PICTURE_LINE = Pattern.compile(
            "(?iu)^(?:(?:caption|" + PICTURE + ")\\s*(?:[:：|]|\\s[-–—]\\s).*|(?:photo|image|picture)\\s+(?:courtesy|credit|by)\\b.{0,100}"
                    + "|(?:फाइल|प्रतीकात्मक|सांकेतिक)\\s(?:फोटो|तस्वीर))$");
    /** "(Photo: AFP)", "[फोटो: पीटीआई]", "(AP Photo/Name)", "(फाइल फोटो)" at the end. */
    private static final Pattern PICTURE_BRACKET = Pattern.compile(
            "(?iu)^(?:" + PICTURE + ")(?:\\s*[:：|/].*|\\s+[–—-].*|[–—-]\\s.*|\\s+(?:by|courtesy|credits?)\\b.*)?$|^(?:ap|afp|pti|ani|reuters|epa)\\s+(?:photo|file)\\b.*$");
    private static final Pattern SOURCE_BRACKET = Pattern.compile("(?iu)^(?:source|सोर्स|स्रोत|स्त्रोत)\\s*[:：|–—-].*$");
    private static final Pattern PICTURE_TAIL = Pattern.compile("(?iu)^(?:" + PICTURE + ")\\s*(?:[:：|–—-]|by\\b|courtesy\\b|$).*$");

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s+");

    private LineMarks() {}

    /** The block a line is by its marks, {@code at} being where the line starts in its text; empty for prose. */
    static Optional<Block> read(String line, int at) {
        if (line.length() > LONGEST_MARKED || line.length() < SHORTEST_MARKED) {
            return Optional.empty();
        }
        String normal = Normalizer.normalize(line, Normalizer.Form.NFD).replace("\u093C", "");
        if (isPointer(normal)) {
            return Optional.of(new Block.Pointer(new Span(0, line.length()).shifted(at)));
        }
        Optional<Block> post = PostLine.read(line, at);
        if (post.isPresent()) {
            return post;
        }
        Matcher heading = MARKDOWN_HEADING.matcher(line);
        if (heading.lookingAt()) {
            int end = line.length();
            while (end > heading.end() && (line.charAt(end - 1) == '#' || line.charAt(end - 1) == ' ')) {
                end--;
            }
            return end == heading.end() ? Optional.empty()
                    : Optional.of(new Block.Heading(new Span(heading.end(), end).shifted(at)));
        }
        return isCaption(normal) ? Optional.of(new Block.Caption(new Span(0, line.length()).shifted(at))) : Optional.empty();
    }

    /** True for a pointer that names no story: it stands in the lines below. */
    static boolean pointsBelow(String line) {
        Matcher mark = POINTER_MARK.matcher(line);
        return !mark.find() || line.substring(mark.end()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isPointer(String line) {
        boolean told = line.endsWith(".") || line.endsWith("।");
        return POINTER.matcher(line).find() || !told && WORD_POINTER.matcher(line).find();
    }

    private static boolean isCaption(String line) {
        if (PICTURE_LINE.matcher(line).find()) {
            return true;
        }
        int bar = line.lastIndexOf('|');
        if (bar > 0 && line.length() - bar <= 90 && PICTURE_TAIL.matcher(line.substring(bar + 1).strip()).find()) {
            return true;
        }
        return lastBracket(line).filter(bracket ->
                line.length() <= LONGEST_CAPTION && PICTURE_BRACKET.matcher(bracket).find()
                || line.length() <= LONGEST_WEAK_CAPTION && !line.contains("। ") && SOURCE_BRACKET.matcher(bracket).find() && !endsSentenceBefore(line, bracket))
                .isPresent();
    }

    /** What a bracket that ends the line holds; a full stop may follow it. */
    private static Optional<String> lastBracket(String line) {
        String words = line.endsWith(".") || line.endsWith("।") ? line.substring(0, line.length() - 1) : line;
        int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('['));
        boolean closes = words.endsWith(")") || words.endsWith("]");
        return open >= 0 && closes && words.length() - open <= 100
                ? Optional.of(words.substring(open + 1, words.length() - 1).strip()) : Optional.empty();
    }

    private static boolean endsSentenceBefore(String line, String bracket) {
        String before = line.substring(0, Math.max(0, line.lastIndexOf(bracket) - 1)).stripTrailing();
        return before.endsWith(".") || before.endsWith("।") || before.endsWith("?") || before.endsWith("!");
    }
}
