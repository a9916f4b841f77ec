package samvad.engine.knowledge;

import java.util.Optional;
import java.util.regex.Pattern;
import samvad.engine.language.Span;

/** Finds the headline of a plain text: its first line, unless that is a caption, a date or already prose. */
public final class Headline {
    /** UTF-16 units; no agency writes a longer one. */
    private static final int LONGEST = 250;

    /** Enough of a text to see whether its lines were broken to a width. */
    private static final int LOOKED_AT = 20_000;

    private static final Pattern ENDS_IN_ACRONYM = Pattern.compile("(?:^|\\s)(?:\\p{Lu}\\.){2,5}$");

    private static final Pattern BYLINE = Pattern.compile("B[yY](?:\\s+\\p{Lu}[\\p{L}\\p{M}.'-]{0,20}){1,4}");

    private Headline() {}

    /** Where the headline stands; empty if the text begins without one. */
    public static Optional<Span> in(String text) {
        int from = new Span(0, text.length()).trimmed(text).start();
        TextLines lines = TextLines.of(text, new Span(from, Math.min(text.length(), from + LOOKED_AT)));
        int first = 0;
        while (first < lines.count() && (lines.parts(first) || isByline(lines.words(first)))) {
            first++;
        }
        int last = first;
        while (lines.goesOnAfter(last)) {
            last++;
        }
        return first < lines.count() && isHeadline(text, lines, first, last)
                ? Optional.of(new Span(lines.get(first).start(), lines.get(last).end())) : Optional.empty();
    }

    private static boolean isByline(String line) {
        return PublicationDate.isDateline(line) || line.length() <= 60 && BYLINE.matcher(line).matches();
    }

    /** A headline broken to a width stands alone; any other is one line. */
    private static boolean isHeadline(String text, TextLines lines, int first, int i) {
        String words = lines.words(i);
        if (lines.get(i).end() - lines.get(first).start() > LONGEST || first < i && !lines.isBlank(i + 1)
                || LineMarks.read(lines.words(first), 0).isPresent() || TextLines.beginsItem(words)) {
            return false;
        }
        boolean asks = words.endsWith("?") || words.endsWith("!") || words.endsWith(":") || words.endsWith("…");
        boolean endsAsProse = lines.endsSentence(i) && !asks && !words.endsWith("..") && !ENDS_IN_ACRONYM.matcher(words).find();
        boolean restFollows = !new Span(lines.get(i).end(), text.length()).trimmed(text).in(text).isEmpty();
        return restFollows && !endsAsProse && (!asks || lines.isBlank(i + 1));
    }
}
