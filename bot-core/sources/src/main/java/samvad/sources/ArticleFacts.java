package samvad.sources;

import java.util.List;
import java.util.Optional;

/**
 * What is known of an article beside its text, as it was written down: unread, unchecked.
 *
 * @param topics empty if none are given
 */
record ArticleFacts(
        Optional<String> title,
        Optional<String> date,
        Optional<String> language,
        Optional<String> outlet,
        Optional<String> url,
        List<String> topics,
        boolean sample) {
    static final ArticleFacts NONE = new ArticleFacts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);

    /** These facts, completed by those of {@code other} where these are silent. */
    ArticleFacts or(ArticleFacts other) {
        return new ArticleFacts(
                title.or(other::title), date.or(other::date), language.or(other::language), outlet.or(other::outlet),
                url.or(other::url), topics.isEmpty() ? other.topics : topics, sample || other.sample);
    }
}
