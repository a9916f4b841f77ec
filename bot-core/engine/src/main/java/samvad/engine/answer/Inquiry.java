package samvad.engine.answer;

import java.util.Optional;
import samvad.engine.evidence.weigh.CitedBefore;

/**
 * What is asked, and after which answer.
 *
 * @param words complete in themselves
 * @param longer the same words with what they leave out if they lean on the answer before: the articles tell which is meant
 * @param more how many times more was asked for of what answers the words; 0 for the answer itself
 */
public record Inquiry(String words, CitedBefore before, Optional<Longer> longer, int more) {
    /** @param likely whether the words name nobody and nothing that speaks against it */
    public record Longer(String words, boolean likely) {}

    /** One that leans on the answer before, or knows of it at least. */
    public Inquiry(String words, CitedBefore before) {
        this(words, before, Optional.empty(), 0);
    }

    /** One whose words may be complete in themselves, or may lean on the answer before. */
    static Inquiry perhaps(String words, CitedBefore before, Longer longer) {
        return new Inquiry(words, before, Optional.of(longer), 0);
    }

    /** More of what answers these words. */
    static Inquiry more(String words, CitedBefore before, int times) {
        return new Inquiry(words, before, Optional.empty(), times);
    }

    /** One that begins a conversation. */
    public static Inquiry of(String words) {
        return new Inquiry(words, CitedBefore.NOTHING);
    }
}
