package samvad.slack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers a thousand things by a name; the oldest goes first. Safe for use by many threads. */
final class Recent<V> {
    private static final int MOST = 1_000;

    private final Map<String, V> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    };

    synchronized void keep(String name, V value) {
        kept.put(name, value);
    }

    synchronized Optional<V> find(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    synchronized Optional<V> drop(String name) {
        return Optional.ofNullable(kept.remove(name));
    }
}
