package samvad.engine.digest;

import java.time.LocalDate;
import java.util.List;
import samvad.engine.language.Language;

/**
 * The stories chosen for a day, the most important first.
 *
 * @param items empty on a quiet day
 */
public record Digest(LocalDate from, LocalDate date, Language language, List<DigestItem> items) {
    public Digest {
        items = List.copyOf(items);
    }
}
