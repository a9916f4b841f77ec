package samvad.telegram;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import samvad.engine.language.Sentences;
import samvad.engine.language.Span;

/** Cuts a text into pieces of a bounded length: after a sentence, else after a word, else after what reads as one character. */
final class TextCut {
    private TextCut() {}

    /** Pieces of at most so many UTF-16 units, in order, trimmed and none empty; together they are the text but for spaces. */
    static List<String> pieces(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        List<Integer> sentenceEnds = Sentences.of(text).stream().map(Span::end).filter(end -> isBetweenWords(text, end)).toList();
        int start = 0;
        while (start < text.length()) {
            int end = text.length() - start <= longest ? text.length() : end(text, start, start + longest, sentenceEnds);
            String piece = text.substring(start, end).strip();
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            start = end;
        }
        return pieces;
    }

    /** What has no end is cut as a sentence somewhere all the same. */
    private static boolean isBetweenWords(String text, int end) {
        return end >= text.length() || text.charAt(end) == ' ';
    }

    private static int end(String text, int start, int latest, List<Integer> sentenceEnds) {
        int sentence = sentenceEnds.stream().filter(end -> end > start && end <= latest).reduce(-1, Math::max);
        if (sentence > 0) {
            return sentence;
        }
        int space = text.lastIndexOf(' ', latest);
        return space > start ? space : characterEnd(text, start, latest);
    }

    /** A cluster longer than a whole message is cut between code points. */
    private static int characterEnd(String text, int start, int latest) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.isBoundary(latest) ? latest : characters.preceding(latest);
        if (end > start) {
            return end;
        }
        return Character.isSurrogatePair(text.charAt(latest - 1), text.charAt(latest)) ? latest - 1 : latest;
    }
}
