package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Updates that wait for the bot: each stays until a later offset confirms it.
 *
 * @see <a href="https://core.telegram.org/bots/api#getupdates">getUpdates</a>
 */
final class UpdateQueue {

    private final TreeMap<Long, ObjectNode> waiting = new TreeMap<>();
    private Set<String> allowed = Set.of();
    private long lastId = 100_000;
    private long confirmedOffset;

    /** An update of a kind the bot did not allow is never made; returns its id, or 0 where none was made. */
    long add(String kind, ObjectNode content) {
        // what "all but a few" leaves out (chat_member, reactions) is never made here at all
        if (!allowed.isEmpty() && !allowed.contains(kind)) {
            return 0;
        }
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        update.set(kind, content);
        return addRaw(update);
    }

    /** Whatever the update holds, it gets an id and is delivered. */
    long addRaw(ObjectNode update) {
        long id = ++lastId;
        ObjectNode whole = JsonNodeFactory.instance.objectNode().put("update_id", id);
        whole.setAll(update);
        waiting.put(id, whole);
        return id;
    }

    /** Remembered until given again; updates already made are delivered all the same. */
    void allow(Set<String> kinds) {
        allowed = Set.copyOf(kinds);
    }

    /** Confirms all before the offset; a negative one keeps only so many of the newest. */
    void confirm(long offset) {
        long first = offset;
        if (offset < 0) {
            first = waiting.descendingKeySet().stream().skip(-offset - 1).findFirst().orElse(offset);
        }
        if (first > 0) {
            waiting.headMap(first, false).clear();
            confirmedOffset = Math.max(confirmedOffset, first);
        }
    }

    List<ObjectNode> first(int limit) {
        return new ArrayList<>(waiting.values()).subList(0, Math.min(limit, waiting.size()));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    int size() {
        return waiting.size();
    }

    void clear() {
        waiting.clear();
    }

    long lastId() {
        return lastId;
    }

    long confirmedOffset() {
        return confirmedOffset;
    }
}
