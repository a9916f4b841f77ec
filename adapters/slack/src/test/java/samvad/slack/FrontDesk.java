package samvad.slack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.DeliveryUnavailable;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Reception;
import samvad.engine.language.Language;

/** Takes in what is heard, as the real one passes over what it knows, and keeps it for a test to look at. */
final class FrontDesk implements Reception {
    record Rated(PersonId from, Receipt answer, boolean helpful) {}

    final BlockingQueue<Incoming> received = new LinkedBlockingQueue<>();
    final BlockingQueue<Incoming> stopped = new LinkedBlockingQueue<>();
    final BlockingQueue<Rated> rated = new LinkedBlockingQueue<>();
    final BlockingQueue<String> left = new LinkedBlockingQueue<>();
    final AtomicInteger failures = new AtomicInteger();
    final AtomicInteger handedIn = new AtomicInteger();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    @Override
    public void receive(List<Incoming> incoming) {
        handedIn.addAndGet(incoming.size());
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new DeliveryUnavailable("the disk is full", new IllegalStateException());
        }
        incoming.stream().filter(each -> keys.add(each.key())).forEach(received::add);
    }

    @Override
    public void stop(Incoming pressed) {
        stopped.add(pressed);
    }

    @Override
    public String rate(PersonId from, Receipt answer, boolean helpful, Optional<Language> appLanguage) {
        rated.add(new Rated(from, answer, helpful));
        return "Thank you, noted.";
    }

    @Override
    public Optional<Reply> glance(Message message) {
        return Optional.empty();
    }

    @Override
    public void leave(String app, String space) {
        left.add(app + " " + space);
    }

    Incoming next() throws InterruptedException {
        return next(received);
    }

    static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came in 10 s");
        }
        return next;
    }
}
