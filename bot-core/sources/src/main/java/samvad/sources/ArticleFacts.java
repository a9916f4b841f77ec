package samvad.sources;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an article beside its text, as it was written down: unread, unchecked.
 *
 * @param written no empty text
 * @param topics empty if none are given
 */
record ArticleFacts(Map<Fact, String> written, List<String> topics, boolean sample) {
    static final ArticleFacts NONE = new ArticleFacts(Map.of(), List.of(), false);

    /** What may be written down. */
    enum Fact {
        TITLE,
        /** A day, or a time of it. */
        DATE,
        LANGUAGE,
        OUTLET,
        URL,
        AUTHOR,
        PUBLISHED,
        MODIFIED,
        EMBARGO,
        USE
    }

    ArticleFacts {
        // in the facts' order, on which an article's hash rests
        written = written.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(written));
        topics = List.copyOf(topics);
    }

    /** Nothing known but what is said next. */
    static ArticleFacts of(Fact fact, Optional<String> value) {
        return NONE.with(fact, value);
    }

    Optional<String> get(Fact fact) {
        return Optional.ofNullable(written.get(fact));
    }

    /** These facts and one more, which stays as it was where the value is empty. */
    ArticleFacts with(Fact fact, Optional<String> value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<Fact, String> more = new EnumMap<>(Fact.class);
        more.putAll(written);
        more.put(fact, value.get());
        return new ArticleFacts(more, topics, sample);
    }

    /** These facts, completed by those of {@code other} where these are silent. */
    ArticleFacts or(ArticleFacts other) {
        Map<Fact, String> all = new EnumMap<>(Fact.class);
        all.putAll(other.written);
        all.putAll(written);
        return new ArticleFacts(all, topics.isEmpty() ? other.topics : topics, sample || other.sample);
    }
}
