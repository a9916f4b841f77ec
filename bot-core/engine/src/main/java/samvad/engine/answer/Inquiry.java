package samvad.engine.answer;

import java.util.Optional;
import samvad.engine.evidence.CitedBefore;

/**
 * What is asked, and after which answer.
 *
 * @param words complete in themselves
 * @param longer the same words with what they leave out if they lean on the answer before: the articles tell which is meant
 */
public record Inquiry(String words, CitedBefore before, Optional<Longer> longer) {
    /** @param likely whether the words name nobody and nothing that speaks against it */
    public record Longer(String words, boolean likely) {}

    /** One that leans on the answer before, or knows of it at least. */
    public Inquiry(String words, CitedBefore before) {
        this(words, before, Optional.empty());
    }

    /** One that begins a conversation. */
    public static Inquiry of(String words) {
        return new Inquiry(words, CitedBefore.NOTHING);
    }
}
