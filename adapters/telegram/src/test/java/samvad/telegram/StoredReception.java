package samvad.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Reception;
import samvad.engine.language.Language;

/** Keeps what is handed in, passes over what it has, and fails when told to. */
final class StoredReception implements Reception {
    static final Duration SOON = Duration.ofSeconds(10);

    final List<String> rated = new CopyOnWriteArrayList<>();
    final BlockingQueue<Incoming> stopped = new LinkedBlockingQueue<>();
    volatile Function<Message, Optional<Reply>> glance = _ -> Optional.empty();
    private final BlockingQueue<Incoming> stored = new LinkedBlockingQueue<>();
    private final List<String> keys = new ArrayList<>();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();

    synchronized void failsWith(RuntimeException... planned) {
        failures.addAll(List.of(planned));
    }

    @Override
    public synchronized void receive(List<Incoming> incoming) {
        if (!failures.isEmpty()) {
            throw failures.poll();
        }
        for (Incoming each : incoming) {
            if (!keys.contains(each.key())) {
                keys.add(each.key());
                stored.add(each);
            }
        }
    }

    /** The next one, or an IllegalStateException if none comes. */
    Incoming await() {
        try {
            Incoming next = stored.poll(SOON.toMillis(), TimeUnit.MILLISECONDS);
            if (next == null) {
                throw new IllegalStateException("nothing was handed in");
            }
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether there is none that nobody awaited. */
    boolean isEmpty() {
        return stored.isEmpty();
    }

    @Override
    public void stop(Incoming pressed) {
        stopped.add(pressed);
    }

    @Override
    public String rate(PersonId from, Receipt answer, boolean helpful, Optional<Language> appLanguage) {
        rated.add(from + " " + answer.address().chat() + " " + answer.messageId() + " " + helpful + " " + appLanguage.map(Language::code).orElse("?"));
        return "Thank you, noted.";
    }

    @Override
    public Optional<Reply> glance(Message message) {
        return glance.apply(message);
    }

    @Override
    public void leave(String app, String space) {}
}
