package samvad.engine.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;

/** Who waits to send: answers first, then the chat served longest ago, then who came first. Not safe for threads. */
final class WaitingSends {
    /** Chats whose last turn is remembered; one that was served longer ago waits like one that never was. */
    private static final int TURNS_KEPT = 1_000;

    private final List<One> waiting = new ArrayList<>();
    private final Map<String, Long> lastServed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > TURNS_KEPT;
        }
    };

    private long turns;

    /** One that waits. */
    static final class One {
        final String chat;
        final List<Toll> tolls;
        final Intent.Kind kind;
        final Condition turn;
        boolean granted;

        One(String chat, List<Toll> tolls, Intent.Kind kind, Condition turn) {
            this.chat = chat;
            this.tolls = tolls;
            this.kind = kind;
            this.turn = turn;
        }
    }

    void add(One one) {
        waiting.add(one);
    }

    void remove(One one) {
        waiting.remove(one);
        if (waiting.isEmpty()) {
            lastServed.clear();
        }
    }

    void served(One one) {
        lastServed.remove(one.chat);
        lastServed.put(one.chat, ++turns);
    }

    boolean holds(String chat) {
        return waiting.stream().anyMatch(one -> one.chat.equals(chat));
    }

    Optional<One> first() {
        return waiting.stream().filter(one -> !one.granted).findFirst();
    }

    List<One> inTurn() {
        return waiting.stream().filter(one -> !one.granted)
                .sorted(Comparator.<One, Intent.Kind>comparing(one -> one.kind)
                        .thenComparing(one -> lastServed.getOrDefault(one.chat, 0L)))
                .toList();
    }
}
