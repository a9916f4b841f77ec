package samvad.engine.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samvad.engine.chat.Address;

/** The outboxes of the apps that are set up. */
final class Outboxes {
    private final Map<String, Outbox> byApp;

    Outboxes(List<Outbox> outboxes) {
        this.byApp = outboxes.stream().collect(Collectors.toMap(outbox -> outbox.surface().app(), outbox -> outbox));
    }

    /** Empty while the address's app is not set up. */
    Optional<Outbox> to(Address address) {
        return Optional.ofNullable(byApp.get(address.app()));
    }
}
