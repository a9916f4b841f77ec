package samvad.engine.answer;

import samvad.engine.evidence.CitedBefore;

/**
 * What is asked, and after which answer.
 *
 * @param words complete in themselves
 */
public record Inquiry(String words, CitedBefore before) {
    /** One that begins a conversation. */
    public static Inquiry of(String words) {
        return new Inquiry(words, CitedBefore.NOTHING);
    }
}
