package samvad.sources;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;

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

    /** These facts without a language Samvad does not know and an address that is none; what is left out is told. */
    ArticleFacts usable(Consumer<String> leftOut) {
        Map<Fact, String> usable = new EnumMap<>(Fact.class);
        usable.putAll(written);
        get(Fact.LANGUAGE).filter(code -> Language.ofCode(code).isEmpty()).ifPresent(code -> {
            usable.remove(Fact.LANGUAGE);
            leftOut.accept("its language \"" + PlainText.of(code) + "\" is unknown and was left out; write hi or en");
        });
        get(Fact.URL).filter(url -> !isWebAddress(PlainText.of(url))).ifPresent(url -> {
            usable.remove(Fact.URL);
            leftOut.accept("its url \"" + PlainText.of(url) + "\" is no web address and was left out; write it as in https://example.org/pier");
        });
        return new ArticleFacts(usable, topics, sample);
    }

    static boolean isWebAddress(String url) {
        return url.matches("(?i)https?://[^\\s\"<>]+");
    }

    /** These facts, completed by those of {@code other} where these are silent. */
    ArticleFacts or(ArticleFacts other) {
        Map<Fact, String> all = new EnumMap<>(Fact.class);
        all.putAll(other.written);
        all.putAll(written);
        return new ArticleFacts(all, topics.isEmpty() ? other.topics : topics, sample || other.sample);
    }
}
