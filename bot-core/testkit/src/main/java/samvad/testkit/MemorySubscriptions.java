package samvad.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import samvad.engine.chat.Address;
import samvad.engine.chat.PersonId;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Subscriptions;
import samvad.engine.subscription.Topic;
import samvad.testkit.MemorySend.State;

/** The subscriptions of a {@link MemoryDelivery}. */
final class MemorySubscriptions implements Subscriptions {
    private final MemoryDelivery guard;
    private final MemorySends sends;
    private final Map<Address, Kept> all = new LinkedHashMap<>();

    /**
     * One that is kept.
     *
     * @param told in digests before the pending one
     * @param pending the digest entered last
     */
    record Kept(Subscription subscription, Optional<Instant> next, Map<StoryId, Integer> told, Optional<LocalDate> lastDay,
            Optional<Pending> pending) {}

    /** A digest that was entered and may have become anything. */
    record Pending(String key, Map<StoryId, Integer> told, LocalDate day, Instant at) {}

    MemorySubscriptions(MemoryDelivery guard, MemorySends sends) {
        this.guard = guard;
        this.sends = sends;
    }

    /** An address without audience. */
    static Address place(Address address) {
        return new Address(address.app(), address.space(), address.chat(), address.thread(), Optional.empty());
    }

    @Override
    public Optional<Subscription> find(Address address) {
        synchronized (guard) {
            return kept(address).map(Kept::subscription);
        }
    }

    @Override
    public void keep(Subscription subscription, Optional<Instant> next) {
        synchronized (guard) {
            put(kept(subscription.address())
                    .map(old -> new Kept(subscription, next(old, subscription, next), old.told(), old.lastDay(), pending(old, subscription)))
                    .orElseGet(() -> new Kept(subscription, next, Map.of(), Optional.empty(), Optional.empty())));
        }
    }

    /** What is not wished any more is not said any more. */
    private Optional<Pending> pending(Kept old, Subscription subscription) {
        Address place = subscription.address();
        Set<Topic> alerted = Set.copyOf(subscription.tastes().topics(Interest.Stance.ALERT));
        if (!alerted.containsAll(old.subscription().tastes().topics(Interest.Stance.ALERT))) {
            sends.withdraw(send -> place(send.intent.post().address()).equals(place) && send.intent.because().startsWith("alert/"));
        }
        if (subscription.digest().isPresent()) {
            return old.pending();
        }
        Optional<Pending> begun = old.pending().filter(pending -> sends.push(pending.key()).filter(send -> send.state == State.INTENDED).isEmpty());
        old.pending().ifPresent(pending -> sends.withdraw(send -> send.intent.because().equals(pending.key())));
        return begun;
    }

    private static Optional<Instant> next(Kept old, Subscription subscription, Optional<Instant> next) {
        boolean staysDue = old.subscription().digest().equals(subscription.digest())
                && next.flatMap(later -> old.next().filter(due -> due.isBefore(later))).isPresent();
        return staysDue ? old.next() : next;
    }

    @Override
    public void end(Address address) {
        synchronized (guard) {
            if (all.remove(place(address)) != null) {
                sends.withdraw(send -> place(send.intent.post().address()).equals(place(address)));
            }
        }
    }

    @Override
    public Set<Topic> topics() {
        synchronized (guard) {
            return all.values().stream().flatMap(kept -> kept.subscription().tastes().interests().stream())
                    .map(Interest::topic).collect(Collectors.toSet());
        }
    }

    @Override
    public List<Subscription> alertedBy(Set<Topic> topics) {
        synchronized (guard) {
            return all.values().stream().map(Kept::subscription)
                    .filter(one -> one.tastes().topics(Interest.Stance.ALERT).stream().anyMatch(topics::contains)).toList();
        }
    }

    Collection<Kept> all() {
        return all.values();
    }

    Optional<Kept> kept(Address address) {
        return Optional.ofNullable(all.get(place(address)));
    }

    /** Whose own place it is; what continues a message in a thread under it has the reader of the message. */
    Optional<PersonId> reader(Address address) {
        Address chat = new Address(address.app(), address.space(), address.chat(), Optional.empty(), Optional.empty());
        return owner(address).or(() -> owner(chat));
    }

    private Optional<PersonId> owner(Address address) {
        return kept(address).flatMap(kept -> kept.subscription().owner());
    }

    void put(Kept kept) {
        all.put(kept.subscription().address(), kept);
    }

    /** Ends a person's own ones, with what was said there unasked. */
    void forget(PersonId owner) {
        List<Address> places = all.values().stream().filter(kept -> kept.subscription().owner().equals(Optional.of(owner)))
                .map(kept -> kept.subscription().address()).toList();
        sends.removeIf(send -> send.isPush() && places.contains(place(send.intent.post().address())));
        places.forEach(all::remove);
    }

    void endIf(Predicate<Subscription> which) {
        all.values().removeIf(kept -> which.test(kept.subscription()));
    }

    void move(Address from, Address to) {
        for (Kept kept : new ArrayList<>(all.values())) {
            Subscription old = kept.subscription();
            Address moved = MemoryDelivery.moved(old.address(), from, to);
            if (!moved.equals(old.address())) {
                all.remove(old.address());
                all.putIfAbsent(moved, new Kept(new Subscription(moved, old.owner(), old.digest(), old.tastes()), kept.next(),
                        kept.told(), kept.lastDay(), kept.pending()));
            }
        }
    }
}
