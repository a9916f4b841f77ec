package samvad.engine.answer.verify.reading;

import java.util.Set;
import samvad.engine.language.NewsWords;
import samvad.engine.language.NewsWords.Use;
import samvad.engine.language.Span;

/**
 * A word of a sentence.
 *
 * @param surface as it stands there
 * @param plain as it is compared with lists
 * @param form as an index knows it; empty for a word nobody looks for
 * @param key as names are compared
 * @param name whether it may be part of a name
 * @param clause of its sentence, from 0
 * @param afterComma whether a comma, semicolon or dash stands in front of it
 * @param pronunciation how it sounds
 */
public record Word(String surface, String plain, String form, String key, Span span, boolean name, int clause, boolean afterComma, Pronunciation pronunciation) {
    public boolean does(Use use) {
        return uses().contains(use);
    }

    public Set<Use> uses() {
        return NewsWords.uses(plain);
    }

    /** Whether it tells something by itself. */
    public boolean isContent() {
        return !form.isEmpty();
    }
}
