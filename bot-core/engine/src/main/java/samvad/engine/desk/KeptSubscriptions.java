package samvad.engine.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Subscriptions;
import samvad.engine.subscription.Tastes;

/** Subscriptions with the moment each digest comes next. */
final class KeptSubscriptions {
    private final Subscriptions subscriptions;
    private final InstantSource clock;

    KeptSubscriptions(Subscriptions subscriptions, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    Optional<Subscription> find(Address place) {
        return subscriptions.find(place);
    }

    /** The one kept for the place, or one that wishes nothing yet. */
    Subscription of(Asking asking) {
        return find(asking.place()).orElseGet(() ->
                new Subscription(asking.place(), asking.owner(), Optional.empty(), Tastes.in(asking.language())));
    }

    /** Keeps it; one that holds nothing anybody wished is not kept. */
    void keep(Subscription subscription) {
        Tastes tastes = subscription.tastes();
        if (subscription.digest().isEmpty() && tastes.interests().isEmpty() && tastes.quiet().isEmpty()) {
            end(subscription.address());
        } else {
            subscriptions.keep(subscription, next(subscription));
        }
    }

    void end(Address place) {
        subscriptions.end(place);
    }

    Optional<Instant> next(Subscription subscription) {
        return subscription.digest().map(digest -> digest.next(now()));
    }

    Instant now() {
        return clock.instant();
    }
}
