package samvad.launcher.doctor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samvad.engine.chat.Address;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Subscriptions;
import samvad.engine.subscription.Topic;

/** Where nothing is stored nobody is subscribed. */
final class NoSubscriptions implements Subscriptions {
    @Override
    public Optional<Subscription> find(Address address) {
        return Optional.empty();
    }

    @Override
    public void keep(Subscription subscription, Optional<Instant> next) {}

    @Override
    public void end(Address address) {}

    @Override
    public Set<Topic> topics() {
        return Set.of();
    }

    @Override
    public List<Subscription> alertedBy(Set<Topic> topics) {
        return List.of();
    }
}
