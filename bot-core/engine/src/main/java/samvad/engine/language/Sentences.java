package samvad.engine.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into sentences: ICU's rules, with the ends taken back that only look like one ("एस. जयशंकर", "Mr. Modi"),
 * and quotations of several sentences kept whole so that nobody's words lose who said them.
 */
public final class Sentences {
    /** A quotation longer than this (UTF-16 units) is cut after all: it no longer reads as one sentence. */
    static final int LONGEST_QUOTATION = 600;

    /** Text without a sentence end is cut at a space before this many UTF-16 units. */
    static final int LONGEST_SENTENCE = 1500;

    private Sentences() {}

    /** The sentences of a text in reading order, trimmed and never without a word; a line end is a sentence end. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int open = -1;
        for (Span piece : icuSentences(text)) {
            int start = open < 0 ? piece.start() : open;
            Span whole = new Span(start, piece.end());
            if (continues(text, whole)) {
                open = start;
                continue;
            }
            open = -1;
            addBounded(text, whole.trimmed(text), sentences);
        }
        if (open >= 0) {
            addBounded(text, new Span(open, text.length()).trimmed(text), sentences);
        }
        return sentences;
    }

    private static List<Span> icuSentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ROOT);
        breaks.setText(text);
        List<Span> pieces = new ArrayList<>();
        for (int start = breaks.first(), end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            pieces.add(new Span(start, end));
        }
        return pieces;
    }

    private static boolean continues(String text, Span piece) {
        Span trimmed = piece.trimmed(text);
        if (trimmed.length() == 0 || trimmed.length() > LONGEST_SENTENCE || endsLine(text, piece)) {
            return false;
        }
        String next = text.substring(piece.end(), Math.min(text.length(), piece.end() + ShortForms.LOOKED_AHEAD));
        return ShortForms.endsIn(trimmed.in(text), next) || isInsideQuotation(text, trimmed);
    }

    private static boolean endsLine(String text, Span piece) {
        return text.substring(new Span(piece.start(), piece.end()).trimmed(text).end(), piece.end()).indexOf('\n') >= 0;
    }

    /** An opened quotation that closes soon, on the same line, belongs together. */
    private static boolean isInsideQuotation(String text, Span piece) {
        int opened = QuotationMarks.openedAt(text, piece);
        if (opened < 0) {
            return false;
        }
        int close = QuotationMarks.closeBetween(text, piece.end(), opened + LONGEST_QUOTATION, text.charAt(opened));
        return close >= 0;
    }

    private static void addBounded(String text, Span sentence, List<Span> sentences) {
        int start = sentence.start();
        while (sentence.end() - start > LONGEST_SENTENCE) {
            int cut = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
            int end = cut > start ? cut : safeCut(text, start + LONGEST_SENTENCE);
            addIfAny(text, new Span(start, end), sentences);
            start = end;
        }
        addIfAny(text, new Span(start, sentence.end()), sentences);
    }

    /** Never between the two halves of a surrogate pair. */
    private static int safeCut(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static void addIfAny(String text, Span span, List<Span> sentences) {
        Span trimmed = span.trimmed(text);
        if (trimmed.in(text).codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || Character.isEmoji(c))) {
            sentences.add(trimmed);
        }
    }
}
