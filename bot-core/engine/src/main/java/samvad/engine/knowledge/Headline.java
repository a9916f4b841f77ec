package samvad.engine.knowledge;

import java.util.Optional;
import samvad.engine.language.Span;

/** Finds the headline of a plain text: its first line, unless that is a caption or already prose. */
public final class Headline {
    /** UTF-16 units; no agency writes a longer one. */
    private static final int LONGEST = 250;

    private Headline() {}

    /** Where the headline stands; empty if the text begins without one. */
    public static Optional<Span> in(String text) {
        int start = firstWord(text);
        int lineEnd = lineEnd(text, start);
        Span line = new Span(start, lineEnd).trimmed(text);
        String words = line.in(text);
        if (line.length() == 0 || line.length() > LONGEST || LineMarks.read(words, 0).isPresent()) {
            return Optional.empty();
        }
        boolean standsAlone = lineEnd >= text.length() || isBlank(text, lineEnd + 1);
        boolean endsAsProse = words.endsWith("।") || words.endsWith(".") && !words.endsWith("..");
        boolean asks = words.endsWith("?") || words.endsWith("!");
        boolean restFollows = !text.substring(lineEnd).isBlank();
        return restFollows && !endsAsProse && (standsAlone || !asks) ? Optional.of(line) : Optional.empty();
    }

    private static int firstWord(String text) {
        return new Span(0, text.length()).trimmed(text).start();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isBlank(String text, int from) {
        return text.substring(Math.min(from, text.length()), lineEnd(text, Math.min(from, text.length()))).isBlank();
    }
}
