package samvad.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samvad.engine.chat.PersonId;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.Send;
import samvad.engine.delivery.SendLedger;
import samvad.testkit.MemorySend.State;

/** The lines of the ledger in {@link MemoryDelivery}, which guards them, in the order they were entered. */
final class MemorySends {
    private final List<MemorySend> sends = new ArrayList<>();
    private long lastId;

    MemorySend enter(Intent intent, Optional<PersonId> person, Instant at) {
        MemorySend send = new MemorySend(++lastId, intent, person, at);
        sends.add(send);
        return send;
    }

    Stream<MemorySend> all() {
        return sends.stream();
    }

    Stream<MemorySend> newestFirst() {
        return sends.reversed().stream();
    }

    Stream<MemorySend> because(String key) {
        return all().filter(send -> send.intent.because().equals(key));
    }

    /** The first message of a push. */
    Optional<MemorySend> push(String key) {
        return because(key).filter(send -> send.isPush() && send.intent.part() == 0).findFirst();
    }

    Optional<MemorySend> find(Send send) {
        return all().filter(one -> one.id == send.id()).findFirst();
    }

    void removeIf(Predicate<MemorySend> which) {
        sends.removeIf(which);
    }

    /** None of these pushes waits any more. */
    void withdraw(Predicate<MemorySend> which) {
        removeIf(send -> send.isPush() && send.state == State.INTENDED && which.test(send));
    }

    int size() {
        return sends.size();
    }

    SendLedger.Tally tally() {
        return new SendLedger.Tally(count(State.INTENDED), count(State.BEGUN), count(State.SENT), count(State.UNKNOWN),
                count(State.REFUSED), count(State.BLOCKED), all().mapToLong(send -> send.possibleDoubles).sum());
    }

    private long count(State state) {
        return all().filter(send -> send.state == state).count();
    }
}
