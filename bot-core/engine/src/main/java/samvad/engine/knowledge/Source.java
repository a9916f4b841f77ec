package samvad.engine.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import samvad.engine.language.Language;

/**
 * What a citation says of an article. What is not known is empty, never guessed.
 *
 * @param title the headline as it stands, possibly louder than the article: it names the source and supports nothing
 * @param sample true for the articles shipped with Samvad
 */
public record Source(
        ArticleId id,
        Optional<String> title,
        Optional<LocalDate> date,
        Language language,
        Optional<String> outlet,
        Optional<String> url,
        boolean sample) {}
