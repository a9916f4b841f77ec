package samvad.engine.knowledge;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a publisher says of an article beside its {@link Source}. What is not known is empty, never guessed.
 *
 * @param author names, with commas between
 * @param published with the zone it was written in
 * @param modified the same
 * @param embargo nothing of the article is found, told or sent before
 * @param headlineOnly true if only its headline and address may be kept and shown
 */
public record Imprint(
        Optional<String> author, Optional<OffsetDateTime> published, Optional<OffsetDateTime> modified, Optional<Instant> embargo, boolean headlineOnly) {
    public static final Imprint UNKNOWN = new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** This one, completed by another where it is silent; whether more than the headline may be kept, the newest says. */
    Imprint or(Imprint other) {
        return new Imprint(author.or(other::author), published.or(other::published), modified.or(other::modified), embargo.or(other::embargo), headlineOnly);
    }

    Imprint ofHeadlineOnly() {
        return new Imprint(author, published, modified, embargo, true);
    }
}
