package samvad.slack;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.delivery.ChatAppUnavailable;
import samvad.engine.language.Language;
import samvad.engine.people.PeopleUnavailable;
import samvad.engine.people.Profile;
import samvad.engine.subscription.Cadence;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Subscriptions;
import samvad.engine.subscription.Topic;

/** What people have set for themselves, as far as it can be read. */
final class PersonalSettings {
    private final Locales locales;
    private final Subscriptions subscriptions;
    private final DirectMessages directMessages;

    PersonalSettings(Locales locales, Subscriptions subscriptions, DirectMessages directMessages) {
        this.locales = locales;
        this.subscriptions = subscriptions;
        this.directMessages = directMessages;
    }

    /**
     * What is set.
     *
     * @param zone the digest's, else the person's
     * @param followed topics, in their own words
     */
    record Now(Profile profile, DigestWish digest, Optional<ZoneId> zone, List<String> followed) {
        Now with(Profile other, DigestWish wish) {
            return new Now(other, wish, other.zone().or(() -> zone), followed);
        }

        Now withoutDigest() {
            return new Now(profile, DigestWish.of(Optional.empty()), zone, followed);
        }
    }

    Now of(String user) {
        Profile profile = locales.profile(user);
        Optional<Subscription> subscription = subscription(user);
        List<String> followed = subscription.stream().flatMap(each -> each.tastes().interests().stream())
                .filter(interest -> interest.stance() != Interest.Stance.MUTED).map(Interest::topic).map(Topic::words).toList();
        return new Now(profile, DigestWish.of(subscription),
                subscription.flatMap(Subscription::digest).map(Cadence::zone).or(profile::zone), followed);
    }

    private Optional<Subscription> subscription(String user) {
        try {
            return subscriptions.find(directMessages.of(user));
        } catch (PeopleUnavailable | ChatAppUnavailable unreadable) {
            Switchboard.LOG.warn("Slack: what a person subscribed to is not shown ({})", unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** The language to show it in; may ask Slack. */
    Language language(String user, Profile profile) {
        return profile.language().orElseGet(() -> locales.toShow(user));
    }

    /** Throws {@link ChatAppUnavailable} if Slack does not say. */
    Address direct(String user) {
        return directMessages.of(user);
    }
}
