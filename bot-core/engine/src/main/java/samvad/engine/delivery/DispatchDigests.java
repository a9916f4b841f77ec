package samvad.engine.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.LatestUsed;
import samvad.engine.chat.Address;
import samvad.engine.chat.Post;
import samvad.engine.chat.Reply;
import samvad.engine.desk.DigestWording;
import samvad.engine.digest.Digest;
import samvad.engine.digest.DigestItem;
import samvad.engine.digest.DigestOrder;
import samvad.engine.digest.Editor;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Cadence;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Tastes;

/**
 * Puts the digests that are due onto the ledger. Equal orders are edited and worded once, however many people they are for. Of
 * several digests somebody missed one comes, with what is new since the last.
 */
public final class DispatchDigests implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(DispatchDigests.class);

    /** Digests entered in one transaction: few enough that an answer is not kept waiting by it. */
    private static final int AT_ONCE = 500;

    /** Digests kept at hand; people who read the same topics at the same hour mostly share one. */
    private static final int KEPT = 500;

    /** A digest that could not be made is tried again after so long. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    /** A digest looks back no further than a week, however long the last one is ago. */
    private static final int DAYS = 7;

    private final Rounds rounds;
    private final Editor editor;
    private final DigestWording wording;
    private final Outboxes outboxes;
    private final InstantSource clock;

    public DispatchDigests(Rounds rounds, Editor editor, DigestWording wording, List<Outbox> outboxes, InstantSource clock) {
        this.rounds = rounds;
        this.editor = editor;
        this.wording = wording;
        this.outboxes = new Outboxes(outboxes);
        this.clock = clock;
    }

    /** All that are due now. */
    @Override
    public void run() {
        Instant now = clock.instant();
        Editions editions = new Editions();
        int entered = 0;
        List<Rounds.Due> before = List.of();
        // what is still due after it was entered is being said just now, or its wishes have changed: it comes with the next run
        for (List<Rounds.Due> due = rounds.due(now, AT_ONCE); !due.isEmpty() && !due.equals(before); due = rounds.due(now, AT_ONCE)) {
            rounds.enter(due.stream().map(one -> round(one, now, editions)).toList());
            entered += due.size();
            before = due;
        }
        if (entered > 0) {
            LOG.info("{} digests are due, of {} editions", entered, editions.made);
        }
    }

    /** A reply that no rule was made for does not keep the others waiting. */
    private Rounds.Round round(Rounds.Due due, Instant now, Editions editions) {
        try {
            return made(due, now, editions);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("a digest for {} cannot be made: {}", due.subscription().address().app(), Wordless.of(e));
            return later(due, now.plus(AGAIN));
        }
    }

    private Rounds.Round made(Rounds.Due due, Instant now, Editions editions) {
        Subscription subscription = due.subscription();
        Cadence cadence = subscription.digest().orElseThrow();
        Address address = subscription.address();
        Optional<Outbox> outbox = outboxes.to(address);
        if (outbox.isEmpty()) {
            LOG.warn("a digest for {} is passed over: the app is not set up", address.app());
            return later(due, cadence.next(now));
        }
        Instant awake = subscription.quietUntil(now, cadence.zone());
        if (awake.isAfter(now) && due.at().isBefore(now.minus(SendPushes.LATE))) {
            return later(due, awake);
        }
        DigestOrder order = order(due, cadence, LocalDate.ofInstant(now, cadence.zone()), editions);
        Edition edition = editions.of(order, due.inDoubt().map(when -> LocalDate.ofInstant(when, cadence.zone())), outbox.get());
        List<Intent> intents = Intent.pushes(Intent.pushKey("digest/" + due.at().getEpochSecond() + "/", address),
                edition.parts().stream().map(part -> Post.of(address, part)).toList());
        return new Rounds.Round(due, intents, edition.told(), order.date(), cadence.next(now));
    }

    private static Rounds.Round later(Rounds.Due due, Instant when) {
        return new Rounds.Round(due, List.of(), Map.of(), due.lastDay().orElse(LocalDate.EPOCH), when);
    }

    private static DigestOrder order(Rounds.Due due, Cadence cadence, LocalDate today, Editions editions) {
        LocalDate earliest = today.minusDays(DAYS - 1L);
        LocalDate from = cadence.edition() == Cadence.Edition.WEEKLY ? earliest
                : due.lastDay().filter(day -> !day.isAfter(today)).orElse(today.minusDays(1));
        LocalDate first = from.isBefore(earliest) ? earliest : from;
        Map<StoryId, Integer> told = new HashMap<>(due.told());
        told.keySet().retainAll(editions.held(first));
        Tastes tastes = due.subscription().tastes();
        return new DigestOrder(first, today, tastes.language(), tastes.stories(), tastes.followed(), tastes.topics(Interest.Stance.MUTED), told);
    }

    /** @param told the stories it tells, with their versions */
    private record Edition(List<Reply> parts, Map<StoryId, Integer> told) {}

    private record Asked(DigestOrder order, Optional<LocalDate> inDoubt, String app) {}

    /** The digests made in one go, each once. */
    private final class Editions {
        private final Map<LocalDate, Set<StoryId>> held = new HashMap<>();
        private int made;

        private final Map<Asked, Edition> kept = new LatestUsed<>(KEPT);

        /** What else was told long ago parts nobody from others with the same wishes. */
        Set<StoryId> held(LocalDate from) {
            return held.computeIfAbsent(from, editor::held);
        }

        Edition of(DigestOrder order, Optional<LocalDate> inDoubt, Outbox outbox) {
            return kept.computeIfAbsent(new Asked(order, inDoubt, outbox.surface().app()), asked -> {
                made++;
                Digest digest = editor.edit(order);
                Map<StoryId, Integer> told = digest.items().stream().map(DigestItem::brief)
                        .collect(Collectors.toMap(brief -> brief.id(), brief -> brief.version()));
                return new Edition(outbox.fit(wording.write(digest, asked.inDoubt())), told);
            });
        }
    }
}
