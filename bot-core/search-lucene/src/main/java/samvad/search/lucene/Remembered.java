package samvad.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was found once for a key, as question after question has the same words; all of it is forgotten when it grows too large. For many threads. */
final class Remembered<T> {
    private final int most;
    private final Map<String, T> known = new ConcurrentHashMap<>();

    /** @param most how many are remembered, roughly */
    Remembered(int most) {
        this.most = most;
    }

    /** Finds it in the index. */
    interface Search<T> {
        T find() throws IOException;
    }

    T get(String key, Search<T> search) throws IOException {
        T value = known.get(key);
        if (value == null) {
            value = search.find();
            if (known.size() >= most) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }
}
