package samvad.testkit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.Rounds;
import samvad.engine.story.StoryId;
import samvad.testkit.MemorySend.State;
import samvad.testkit.MemorySubscriptions.Kept;
import samvad.testkit.MemorySubscriptions.Pending;

/** The digests of a {@link MemoryDelivery}. */
final class MemoryRounds implements Rounds {
    private final MemoryDelivery guard;
    private final MemorySends sends;
    private final MemorySubscriptions subscriptions;
    private final InstantSource clock;

    MemoryRounds(MemoryDelivery guard, MemorySends sends, MemorySubscriptions subscriptions, InstantSource clock) {
        this.guard = guard;
        this.sends = sends;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    @Override
    public List<Due> due(Instant now, int atMost) {
        synchronized (guard) {
            return subscriptions.all().stream().flatMap(kept -> due(kept).stream()).filter(due -> !due.at().isAfter(now))
                    .sorted(Comparator.comparing(Due::at)).limit(atMost).toList();
        }
    }

    private Optional<Due> due(Kept kept) {
        Optional<Pending> told = kept.pending().filter(pending -> state(pending).filter(MemoryRounds::isUntold).isEmpty());
        Map<StoryId, Integer> stories = new LinkedHashMap<>(kept.told());
        told.ifPresent(pending -> stories.putAll(pending.told()));
        Optional<LocalDate> lastDay = told.map(Pending::day).or(kept::lastDay);
        Optional<Instant> inDoubt = told.filter(pending -> state(pending).equals(Optional.of(State.UNKNOWN))).map(Pending::at);
        return kept.next().map(next -> new Due(kept.subscription(), next, stories, lastDay, inDoubt));
    }

    private Optional<State> state(Pending pending) {
        return sends.push(pending.key()).map(send -> send.state);
    }

    private static boolean isUntold(State state) {
        return state == State.INTENDED || state == State.REFUSED;
    }

    @Override
    public void enter(List<Round> rounds) {
        synchronized (guard) {
            for (Round round : rounds) {
                subscriptions.kept(round.due().subscription().address())
                        .filter(kept -> due(kept).equals(Optional.of(round.due()))).ifPresent(kept -> enter(kept, round));
            }
        }
    }

    private void enter(Kept kept, Round round) {
        if (round.intents().isEmpty()) {
            subscriptions.put(new Kept(kept.subscription(), Optional.of(round.next()), kept.told(), kept.lastDay(), kept.pending()));
            return;
        }
        kept.pending().filter(pending -> state(pending).equals(Optional.of(State.INTENDED)))
                .ifPresent(pending -> sends.removeIf(send -> send.isPush() && send.intent.because().equals(pending.key())));
        for (Intent intent : round.intents()) {
            sends.enter(intent, kept.subscription().owner(), clock.instant()).due = round.due().at();
        }
        Pending pending = new Pending(round.intents().getFirst().because(), round.told(), round.day(), round.due().at());
        subscriptions.put(new Kept(kept.subscription(), Optional.of(round.next()), round.due().told(), round.due().lastDay(), Optional.of(pending)));
    }
}
