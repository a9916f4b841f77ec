package samvad.engine.delivery;

import java.util.List;
import java.util.function.IntSupplier;
import samvad.engine.chat.Address;

/** An app's limits as one of several instances may use them up: each an equal share of what counts everywhere, and all of a chat's own. */
public record SharedTolls(Tolls tolls, IntSupplier instances) implements Tolls {
    @Override
    public List<Toll> of(Address address, Act act) {
        int share = instances.getAsInt();
        return tolls.of(address, act).stream()
                .map(toll -> toll.key().contains(address.budgetKey()) ? toll
                        : new Toll(toll.key(), Math.max(1, toll.count() / share), toll.window()))
                .toList();
    }
}
