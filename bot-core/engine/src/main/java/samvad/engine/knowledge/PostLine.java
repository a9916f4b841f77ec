package samvad.engine.knowledge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Span;
import samvad.engine.language.time.DateMention;
import samvad.engine.language.time.Dates;

/**
 * A line as a page embeds a post: words, picture links, a dash, the account with its handle, a date.
 *
 * @param words where the words stand in the line, picture links included
 * @param account "Dr. S. Jaishankar (@DrSJaishankar)"
 */
record PostLine(Span words, String account) {
    /** UTF-16 units from the dash to the line's end; it bounds what is searched. */
    private static final int LONGEST_SIGNATURE = 160;

    private static final Pattern HANDLE = Pattern.compile("\\(@\\w{1,30}\\)");

    /** What may stand around the date: a time of day, marks, an application's name is not among them. */
    private static final Pattern TIME_OF_DAY = Pattern.compile("(?i)(?:\\d|[:.,·|]|\\s|[ap]m|ist|gmt|utc){0,30}");

    private static final Pattern LAST_LINK =
            Pattern.compile("(?:https?://)?(?:t\\.co|pic\\.twitter\\.com|pic\\.x\\.com)/[^\\s/]{1,40}$");

    /** The post of a line that holds one, {@code at} being where the line starts in its text. */
    static Optional<Block> read(String line, int at) {
        return signed(line).filter(post -> hasLetters(withoutLinks(line, post.words).in(line)))
                .map(post -> post(post.words.in(line), post.account, at + post.words.start()));
    }

    /** A line that is a signature and nothing else: the words stand above it. */
    static Optional<PostLine> signature(String line) {
        return signed(line).filter(post -> !hasLetters(withoutLinks(line, post.words).in(line)));
    }

    /** A post of its words, which stand at {@code at} in the text: links and the quotation marks around all of it left out. */
    static Block.Post post(String words, String account, int at) {
        Span bare = withoutLinks(words, new Span(0, words.length()).trimmed(words));
        if (bare.length() > 2 && words.charAt(bare.start()) == '“' && words.indexOf('”') == bare.end() - 1) {
            bare = new Span(bare.start() + 1, bare.end() - 1).trimmed(words);
        }
        String told = bare.in(words);
        return new Block.Post(bare.shifted(at), account, told.endsWith("…") || told.endsWith("..."));
    }

    private static Optional<PostLine> signed(String line) {
        int from = Math.max(0, line.length() - LONGEST_SIGNATURE);
        Matcher handle = HANDLE.matcher(line).region(from, line.length());
        int open = -1;
        int close = -1;
        while (handle.find()) {
            open = handle.start();
            close = handle.end();
        }
        if (open < 0 || !isDate(line.substring(close))) {
            return Optional.empty();
        }
        int dash = dashBefore(line, from, open);
        String account = dash < 0 ? "" : line.substring(dash, close).replaceFirst("^[—–-]{1,2}", "").strip();
        return dash < 0 || account.startsWith("(") ? Optional.empty()
                : Optional.of(new PostLine(new Span(0, dash).trimmed(line), account));
    }

    /** Where the last dash before {@code open} stands; a hyphen counts only between spaces or at the line's start. */
    private static int dashBefore(String line, int from, int open) {
        int dash = Math.max(line.lastIndexOf('—', open), line.lastIndexOf('–', open));
        if (dash < from) {
            int hyphens = line.lastIndexOf("-- ", open);
            int hyphen = line.lastIndexOf(" - ", open);
            dash = Math.max(hyphens, hyphen < 0 ? line.startsWith("- ") ? 0 : -1 : hyphen + 1);
        }
        return dash >= from ? dash : -1;
    }

    private static boolean isDate(String rest) {
        if (rest.isBlank()) {
            return true;
        }
        if (rest.length() > 60) {
            return false;
        }
        for (DateMention mention : Dates.in(rest)) {
            String around = rest.substring(0, mention.span().start()) + rest.substring(mention.span().end());
            if (mention.fullDate().isPresent() && TIME_OF_DAY.matcher(around).matches()) {
                return true;
            }
        }
        return false;
    }

    private static Span withoutLinks(String line, Span words) {
        Span left = words;
        while (true) {
            Matcher link = LAST_LINK.matcher(line).region(Math.max(left.start(), left.end() - 80), left.end());
            if (!link.find()) {
                return left;
            }
            left = new Span(left.start(), link.start()).trimmed(line);
        }
    }

    private static boolean hasLetters(String words) {
        return words.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || Character.isEmoji(c));
    }
}
