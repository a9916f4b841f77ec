package samvad.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was not used for longest once it would hold too much. Looking something up changes it: for one thread at a time. */
public final class LatestUsed<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    private final int most;

    /** @param most how much it holds */
    public LatestUsed(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
