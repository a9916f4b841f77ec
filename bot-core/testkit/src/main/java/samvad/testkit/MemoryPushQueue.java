package samvad.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.PushQueue;
import samvad.testkit.MemorySend.State;

/** The pushes of a {@link MemoryDelivery}, of which there is only one instance at a time. */
final class MemoryPushQueue implements PushQueue {
    private final MemoryDelivery guard;
    private final MemorySends sends;
    private final MemorySubscriptions subscriptions;
    private final InstantSource clock;
    private int run;

    MemoryPushQueue(MemoryDelivery guard, MemorySends sends, MemorySubscriptions subscriptions, InstantSource clock) {
        this.guard = guard;
        this.sends = sends;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    void restart() {
        run++;
    }

    /** A push is this instance's to say from now on. */
    void claim(MemorySend send) {
        send.claimedBy = Optional.of("run " + run);
    }

    /** Whether this instance may say it. */
    boolean isOurs(MemorySend send) {
        return send.isUnsettled() && send.claimedBy.equals(Optional.of("run " + run));
    }

    @Override
    public boolean enter(List<Intent> push, Instant due, Instant notBefore) {
        synchronized (guard) {
            if (push.stream().anyMatch(intent -> sends.push(intent.because()).isPresent())) {
                return false;
            }
            for (Intent intent : push) {
                MemorySend send = sends.enter(intent, subscriptions.reader(intent.post().address()), clock.instant());
                send.due = due;
                send.notBefore = notBefore;
            }
            return true;
        }
    }

    @Override
    public List<Claimed> claim(String app, int count, Instant now) {
        synchronized (guard) {
            List<MemorySend> heads = sends.all().filter(send -> isWaiting(send) && send.intent.post().address().app().equals(app)
                            && !send.notBefore.isAfter(now) && waiting(send.intent.because()).getFirst() == send)
                    .sorted(Comparator.comparing(send -> send.due)).limit(count).toList();
            return heads.stream().map(this::claimed).toList();
        }
    }

    private Claimed claimed(MemorySend head) {
        List<MemorySend> push = waiting(head.intent.because());
        push.forEach(this::claim);
        return new Claimed(head.due, push.stream().map(MemorySend::send).toList());
    }

    private List<MemorySend> waiting(String because) {
        return sends.because(because).filter(MemoryPushQueue::isWaiting).sorted(Comparator.comparingInt(send -> send.intent.part())).toList();
    }

    private static boolean isWaiting(MemorySend send) {
        return send.isPush() && send.state == State.INTENDED && send.claimedBy.isEmpty();
    }

    @Override
    public Optional<Receipt> receiptOf(String because) {
        synchronized (guard) {
            return sends.push(because).flatMap(send -> send.receipt);
        }
    }

    @Override
    public int entered(String keyPrefix, Address address, Instant since) {
        synchronized (guard) {
            Address place = MemorySubscriptions.place(address);
            return Math.toIntExact(sends.all().filter(send -> send.isPush() && send.intent.part() == 0 && !send.at.isBefore(since)
                    && send.intent.because().startsWith(keyPrefix)
                    && MemorySubscriptions.place(send.intent.post().address()).equals(place)).count());
        }
    }

    @Override
    public int beat(Instant now, Duration patience) {
        synchronized (guard) {
            sends.all().filter(send -> send.isPush() && !isOurs(send)).forEach(send -> {
                send.state = send.state == State.BEGUN ? State.UNKNOWN : send.state;
                send.claimedBy = Optional.empty();
            });
            return 1;
        }
    }

    @Override
    public Tally tally() {
        synchronized (guard) {
            return new Tally(sends.all().filter(send -> send.isPush() && send.state == State.INTENDED).count(),
                    sends.all().filter(send -> send.isPush() && send.state == State.UNKNOWN).count());
        }
    }
}
