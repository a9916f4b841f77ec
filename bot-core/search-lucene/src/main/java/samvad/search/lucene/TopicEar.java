package samvad.search.lucene;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import samvad.engine.language.SoundKey;

/**
 * The words of all topics by their sound keys, so that each word of an article is compared with few of them, and once for all
 * topics that have it.
 */
final class TopicEar {
    /** Keys up to this length are met as they are, and in the other script only: Mody is not Modi. */
    private static final int SHORT_KEY = 2;

    private final Map<TopicWord, Integer> uses = new ConcurrentHashMap<>();
    private final Map<String, Set<TopicWord>> byKey = new ConcurrentHashMap<>();

    synchronized void learn(Collection<TopicWord> words) {
        for (TopicWord word : words) {
            if (uses.merge(word, 1, Integer::sum) == 1) {
                keys(word).forEach(key -> byKey.computeIfAbsent(key, _ -> ConcurrentHashMap.newKeySet()).add(word));
            }
        }
    }

    synchronized void forget(Collection<TopicWord> words) {
        for (TopicWord word : words) {
            if (uses.computeIfPresent(word, (_, count) -> count > 1 ? count - 1 : null) == null) {
                keys(word).forEach(key -> byKey.computeIfPresent(key, (_, some) -> some.remove(word) && some.isEmpty() ? null : some));
            }
        }
    }

    /** The words of topics that a word with this sound key may be in another spelling. */
    Collection<TopicWord> like(String soundKey, boolean devanagari) {
        return byKey.getOrDefault(key(soundKey, devanagari), Set.of());
    }

    private static Collection<String> keys(TopicWord word) {
        if (word.key().isEmpty()) {
            return List.of();
        }
        if (word.key().length() <= SHORT_KEY) {
            return List.of(key(word.key(), !word.devanagari()));
        }
        Set<String> keys = new LinkedHashSet<>(List.of(key(word.key(), word.devanagari())));
        SoundKey.confusedWith(word.key()).forEach(confused -> keys.add(key(confused, !word.devanagari())));
        return keys;
    }

    private static String key(String soundKey, boolean devanagari) {
        return (devanagari ? "d" : "l") + soundKey;
    }
}
