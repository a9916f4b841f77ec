package samvad.doubles.telegram;

import java.time.Instant;

/**
 * What a person sees growing while the bot still writes.
 *
 * @see <a href="https://core.telegram.org/bots/api#sendmessagedraft">sendMessageDraft</a>
 */
public record Draft(long id, String text, String html, Instant at) {}
