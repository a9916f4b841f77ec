package samvad.engine.language.lexicon;

import java.util.Locale;

/** The way on which a word of a question met another word in an article; the surest first. */
public enum Bridge {
    /** The word itself, in any of its forms. */
    SAME_WORD,
    /** A word used for the same thing in the same language. */
    PARAPHRASE,
    /** A number in other digits, spelled out, or in lakhs for millions. */
    NUMBER,
    /** A person, place or organisation by another of its names, from the desk's list. */
    NAME,
    /** An office, for the one who holds it. */
    OFFICE,
    /** A word of the desk's own list. */
    TERM,
    /** What Unicode's CLDR calls a country, language, currency, month or weekday. */
    CLDR,
    /** Letters read out: SCO and एससीओ. */
    ACRONYM,
    /** A spelling that sounds alike, mostly in another script. */
    SPELLING,
    /** What an everyday word means in the other language. */
    EVERYDAY,
    /** A translation from an installed dictionary. */
    DICTIONARY;

    /** True for what lists of names and of news' own terms say: it is meant, where a dictionary merely offers it. */
    public boolean isSure() {
        return switch (this) {
            case NUMBER, NAME, OFFICE, TERM, CLDR -> true;
            case SAME_WORD, PARAPHRASE, ACRONYM, SPELLING, EVERYDAY, DICTIONARY -> false;
        };
    }

    /** As JSON and {@code --explain} name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
