package samvad.slack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import samvad.engine.chat.Address;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Subscriptions;
import samvad.engine.subscription.Topic;

/** Subscriptions a test puts there; nobody is alerted. */
final class KeptSubscriptions implements Subscriptions {
    private final Map<Address, Subscription> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<Subscription> find(Address address) {
        return Optional.ofNullable(kept.get(address));
    }

    @Override
    public void keep(Subscription subscription, Optional<Instant> next) {
        kept.put(subscription.address(), subscription);
    }

    @Override
    public void end(Address address) {
        kept.remove(address);
    }

    @Override
    public Set<Topic> topics() {
        return Set.of();
    }

    @Override
    public List<Subscription> alertedBy(Set<Topic> topics) {
        return List.of();
    }
}
