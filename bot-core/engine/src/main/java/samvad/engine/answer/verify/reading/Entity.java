package samvad.engine.answer.verify.reading;

import samvad.engine.language.Span;

/** A name of one or more words, by the places of its first and last word. */
public record Entity(int first, int last, String text, Span span) {
    public boolean holds(int word) {
        return first <= word && word <= last;
    }
}
