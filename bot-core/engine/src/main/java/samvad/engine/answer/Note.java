package samvad.engine.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samvad.engine.language.Language;

/** Something to know about an answer that is not part of it. */
public sealed interface Note {
    /** Its stable name, as JSON shows it: in lower case with hyphens. */
    default String key() {
        return switch (this) {
            case Plain(Code code, _) -> code.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case KnowledgeAsOf _ -> "knowledge-as-of";
            case ReadAsDay _ -> "read-as-day";
            case ReadAsDays _ -> "read-as-days";
            case ReadAsEither _ -> "read-as-either";
            case NewestCited _ -> "newest-cited";
            case NewestHeld _ -> "newest-held";
            case FilesRefused _ -> "files-refused";
        };
    }

    static Note of(Code code, String... named) {
        return new Plain(code, List.of(named));
    }

    /**
     * One whose wording names nothing, or words just as they are.
     *
     * @param named in the order of the wording
     */
    record Plain(Code code, List<String> named) implements Note {
        public Plain {
            named = List.copyOf(named);
        }
    }

    /**
     * The knowledge is current up to a day.
     *
     * @param newest empty if no article is dated
     * @param articles how many there are
     */
    record KnowledgeAsOf(Optional<LocalDate> newest, int articles) implements Note {}

    /** A time in the asker's words, and the day it was read as. */
    record ReadAsDay(String words, LocalDate day) implements Note {}

    /** A time in the asker's words, and the first and last day of what it was read as. */
    record ReadAsDays(String words, LocalDate first, LocalDate last) implements Note {}

    /** A time in the asker's words, and the two days it may mean. */
    record ReadAsEither(String words, LocalDate one, LocalDate other) implements Note {}

    /** The latest was asked for, and the newest article cited is of this day. */
    record NewestCited(LocalDate day) implements Note {}

    /** The day of the newest article held in each language. */
    record NewestHeld(Map<Language, LocalDate> days) implements Note {
        public NewestHeld {
            days = Map.copyOf(days);
        }
    }

    /** So many files could not be read; they are named on standard error. */
    record FilesRefused(long files) implements Note {}

    /** What a plain one says. */
    enum Code {
        /** The nearest article where none answers. */
        NEAREST_ARTICLE,
        /** Of that article only the headline and the link may be shown. */
        NEAREST_HEADLINE_ONLY,
        /** A word of the question that no article holds, and the word of a cited one that it was read as. */
        READ_AS_WORD,
        /** Feeds that cannot be read, by name; for admins. */
        FEEDS_FAILING,
        /** One of several things the question may mean, and the question that means it alone. */
        MEANING,
        /** Sources say different things of one matter; what each says is shown. */
        SOURCES_DISAGREE,
        /** All that answers is quoted in another language than the question's, or the one that was wished for. */
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
        INDEX_REBUILT
    }
}
