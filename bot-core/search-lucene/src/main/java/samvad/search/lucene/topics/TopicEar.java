package samvad.search.lucene.topics;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import samvad.engine.language.sound.SoundKey;

/**
 * The words of all topics by their sound keys, so that each word of an article is compared with few of them, once for all
 * topics that have it, and once for all articles that hold it.
 */
final class TopicEar {
    /** Keys up to this length are met as they are, and in the other script only: Mody is not Modi. */
    private static final int SHORT_KEY = 2;

    private final Map<TopicWord, Integer> uses = new ConcurrentHashMap<>();
    private final Map<String, AlikeInKey> byKey = new ConcurrentHashMap<>();

    synchronized void learn(Collection<TopicWord> words) {
        for (TopicWord word : words) {
            if (uses.merge(word, 1, Integer::sum) == 1) {
                keys(word).forEach(key -> byKey.computeIfAbsent(key, _ -> new AlikeInKey()).add(word));
            }
        }
    }

    synchronized void forget(Collection<TopicWord> words) {
        for (TopicWord word : words) {
            if (uses.computeIfPresent(word, (_, count) -> count > 1 ? count - 1 : null) == null) {
                keys(word).forEach(key -> byKey.computeIfPresent(key, (_, some) -> some.isEmptyWithout(word) ? null : some));
            }
        }
    }

    /** The words of topics that a word of an article is in another spelling, at least in company. */
    List<TopicWord> heardIn(SpelledWord spelled) {
        AlikeInKey alike = byKey.get(key(SoundKey.of(spelled.sounds()), spelled.devanagari()));
        return alike == null ? List.of() : alike.heardIn(spelled);
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

    /** The topics' words that a word with one key may be, and what was heard in words with it until now. */
    private static final class AlikeInKey {
        /** News is mostly the same words again. */
        private static final int REMEMBERED = 2_000;

        private final Set<TopicWord> words = new LinkedHashSet<>();
        private final Map<Spelling, List<TopicWord>> heard = new HashMap<>();

        private record Spelling(String surface, String form) {}

        synchronized void add(TopicWord word) {
            words.add(word);
            heard.clear();
        }

        synchronized boolean isEmptyWithout(TopicWord word) {
            words.remove(word);
            heard.clear();
            return words.isEmpty();
        }

        synchronized List<TopicWord> heardIn(SpelledWord spelled) {
            if (heard.size() >= REMEMBERED) {
                heard.clear();
            }
            return heard.computeIfAbsent(new Spelling(spelled.surface(), spelled.form()), _ -> words.stream()
                    .filter(word -> !word.form().equals(spelled.form()) && NewSpelling.isInCompany(word, spelled)).toList());
        }
    }
}
