package samvad.engine.subscription;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.PersonId;

/**
 * What one chat, channel or topic is sent unasked.
 *
 * @param address where; without {@code onlyFor}
 * @param owner the person whose private chat it is; empty where several read along, of whom nobody is kept
 * @param digest when the digest comes; empty if only alerts are wanted
 */
public record Subscription(Address address, Optional<PersonId> owner, Optional<Cadence> digest, Tastes tastes) {
    public Subscription {
        if (address.onlyFor().isPresent()) {
            throw new IllegalArgumentException("a subscription is for all who read in " + address);
        }
    }

    public Subscription at(Cadence cadence) {
        return new Subscription(address, owner, Optional.of(cadence), tastes);
    }

    public Subscription withoutDigest() {
        return new Subscription(address, owner, Optional.empty(), tastes);
    }

    public Subscription with(Tastes others) {
        return new Subscription(address, owner, digest, others);
    }

    /** That of its digest; {@code otherwise} if it has none. */
    public ZoneId zone(ZoneId otherwise) {
        return digest.map(Cadence::zone).orElse(otherwise);
    }

    /**
     * The first moment from {@code now} on that is in no quiet hour.
     *
     * @param otherwise the zone if no digest names one
     */
    public Instant quietUntil(Instant now, ZoneId otherwise) {
        return tastes.quiet().map(hours -> hours.over(now.atZone(zone(otherwise))).toInstant()).orElse(now);
    }

    /** Whether nothing is left to be sent. */
    public boolean isIdle() {
        return digest.isEmpty() && tastes.interests().stream().noneMatch(interest -> interest.stance() == Interest.Stance.ALERT);
    }
}
