package samvad.engine.answer;

import java.util.List;
import java.util.Locale;

/**
 * Something to know about an answer that is not part of it.
 *
 * @param details what the note's wording names, in its order: dates, ids, counts
 */
public record Note(Code code, List<String> details) {
    public Note {
        details = List.copyOf(details);
    }

    public static Note of(Code code, String... details) {
        return new Note(code, List.of(details));
    }

    /** Stable names: JSON shows them in lower case with hyphens. */
    public enum Code {
        /** The knowledge is current up to a date. */
        KNOWLEDGE_AS_OF,
        /** The nearest article where none answers. */
        NEAREST_ARTICLE,
        /** Of that article only the headline and the link may be shown. */
        NEAREST_HEADLINE_ONLY,
        /** A time in the asker's words, and the day it was read as. */
        READ_AS_DAY,
        /** A time in the asker's words, and the first and last day of what it was read as. */
        READ_AS_DAYS,
        /** A time in the asker's words, and the two days it may mean. */
        READ_AS_EITHER,
        /** A word of the question that no article holds, and the word of a cited one that it was read as. */
        READ_AS_WORD,
        /** The latest was asked for, and the newest article cited is of this day. */
        NEWEST_CITED,
        /** The code of a language and the day of the newest article held in it, language by language. */
        NEWEST_HELD,
        /** Feeds that cannot be read, by name; for admins. */
        FEEDS_FAILING,
        /** One of several things the question may mean, and the question that means it alone. */
        MEANING,
        /** Sources say different things of one matter; what each says is shown. */
        SOURCES_DISAGREE,
        /** A language was wished for, and all that answers is quoted in the other one. */
        NOT_IN_LANGUAGE,
        /** What was reported before on what is asked was taken back; the answer goes by the correction. */
        CORRECTED,
        /** The answer comes from the articles shipped with Samvad. */
        SAMPLES,
        /** A cited article bears no date. */
        UNKNOWN_DATE,
        /** A cited article names no outlet. */
        UNKNOWN_OUTLET,
        /** A cited article has no address. */
        UNKNOWN_URL,
        /** The words of a cited post were already cut in the article. */
        CUT_POST,
        /** The model did not answer in time or at all. */
        MODEL_UNAVAILABLE,
        /** The model answered, but not so that its sentences could be cited. */
        MODEL_UNCITED,
        /** What may be spent on a model today is used up. */
        OVER_BUDGET,
        /** The embedding model or the vectors failed; only words were searched. */
        VECTORS_UNAVAILABLE,
        /** Another process is writing the index; the answer is from its last state. */
        INDEX_BUSY,
        /** The index was broken and has been built anew. */
        INDEX_REBUILT,
        /** Files that could not be read, named on standard error. */
        FILES_REFUSED;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
