package samvad.slack;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import samvad.engine.language.Sentences;
import samvad.engine.language.Span;

/** Cuts a text where it hurts least: between sentences, else between words, else between what a reader takes for letters. */
final class Cutting {
    /** What comes after a place tells whether a sentence ends there. */
    private static final int LOOKED_AHEAD = 100;

    private Cutting() {}

    /** Pieces that are at most so long when escaped; joined by spaces they say the same. */
    static List<String> pieces(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        String rest = Mrkdwn.clean(text);
        while (Mrkdwn.escape(rest).length() > longest) {
            int cut = cut(rest, reach(rest, longest));
            pieces.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        pieces.add(rest);
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    /** The last place at or before this one where a letter with its signs ends; never 0. */
    static int before(String text, int at) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int end = letters.isBoundary(at) ? at : letters.preceding(at);
        return end > 0 ? end : Character.isHighSurrogate(text.charAt(at - 1)) ? Math.max(at - 1, 1) : at;
    }

    /** How much of a text takes so much room when escaped. */
    private static int reach(String text, int longest) {
        int room = longest;
        for (int i = 0; i < text.length(); i++) {
            room -= switch (text.charAt(i)) {
                case '&' -> 5;
                case '<', '>' -> 4;
                default -> 1;
            };
            if (room < 0) {
                return i;
            }
        }
        return text.length();
    }

    private static int cut(String text, int reach) {
        int sentence = Sentences.of(text.substring(0, Math.min(text.length(), reach + LOOKED_AHEAD))).stream().mapToInt(Span::start)
                .filter(start -> start > 0 && start <= reach).max().orElse(0);
        int space = Math.max(text.lastIndexOf(' ', reach), text.lastIndexOf('\n', reach));
        return sentence > 0 ? sentence : space > 0 ? space : before(text, reach);
    }
}
