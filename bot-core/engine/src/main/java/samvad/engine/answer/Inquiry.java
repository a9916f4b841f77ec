package samvad.engine.answer;

import java.util.Optional;
import samvad.engine.evidence.weigh.CitedBefore;
import samvad.engine.language.Language;

/**
 * What is asked, and after which answer.
 *
 * @param words complete in themselves
 * @param longer the same words with what they leave out if they lean on the answer before: the articles tell which is meant
 * @param more how many times more was asked for of what answers the words; 0 for the answer itself
 * @param language to be answered in; that of the words if nothing else was asked for
 */
public record Inquiry(String words, CitedBefore before, Optional<Longer> longer, int more, Optional<Language> language) {
    /** @param likely whether the words name nobody and nothing that speaks against it */
    public record Longer(String words, boolean likely) {}

    /** One that leans on the answer before, or knows of it at least. */
    public Inquiry(String words, CitedBefore before) {
        this(words, before, Optional.empty(), 0, Optional.empty());
    }

    /** One whose words may be complete in themselves, or may lean on the answer before. */
    static Inquiry perhaps(String words, CitedBefore before, Longer longer) {
        return new Inquiry(words, before, Optional.of(longer), 0, Optional.empty());
    }

    /** More of what answers these words. */
    static Inquiry more(String words, CitedBefore before, int times) {
        return new Inquiry(words, before, Optional.empty(), times, Optional.empty());
    }

    /** The same, to be answered in another language. */
    Inquiry in(Language other) {
        return new Inquiry(words, before, longer, more, Optional.of(other));
    }

    /** One that begins a conversation. */
    public static Inquiry of(String words) {
        return new Inquiry(words, CitedBefore.NOTHING);
    }
}
