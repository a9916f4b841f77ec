package samvad.engine.answer.verify;

import samvad.engine.language.Span;

/** A name of one or more words, by the places of its first and last word. */
record Entity(int first, int last, String text, Span span) {
    boolean holds(int word) {
        return first <= word && word <= last;
    }
}
