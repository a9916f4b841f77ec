package samvad.engine.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.chat.Address;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;

/** Says what is on the ledger in one app, within its budget, until it is said or can never be. */
public final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final ChatSurface surface;
    private final OutgoingBudget budget;
    private final Books books;
    private final SendLedger ledger;
    private final DeliveryEvents events;
    private final Patience patience;

    /**
     * How long is waited before something that failed is tried again.
     *
     * @param attemptsInDoubt how often in a row what may have arrived is said; the conversation waits for that
     * @param later the pauses after which it is said again, beside the conversation; each time may be one too many
     */
    public record Patience(Duration first, Duration longest, int attemptsInDoubt, List<Duration> later) {
        /** From a second to a minute; what may have arrived is said three times, four times more in the hours after, and after a restart. */
        public static final Patience STANDARD = new Patience(Duration.ofSeconds(1), Duration.ofMinutes(1), 3,
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2)));

        Duration after(int failures) {
            Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, 20));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }

    public Outbox(ChatSurface surface, OutgoingBudget budget, Books books, DeliveryEvents events, Patience patience) {
        this.surface = surface;
        this.budget = budget;
        this.books = books;
        this.ledger = books.ledger();
        this.events = events;
        this.patience = patience;
    }

    ChatSurface surface() {
        return surface;
    }

    /** Says it, however long that takes, and returns what became of it in the end. */
    public Delivery deliver(Send send) throws InterruptedException {
        Send current = send;
        int failures = 0;
        int doubts = 0;
        while (true) {
            Delivery delivery = attempt(current);
            switch (delivery) {
                case Delivery.Sent _, Delivery.Passing _, Delivery.Blocked _ -> {
                    return delivery;
                }
                case Delivery.NotAllowedNow(Duration retryAfter, boolean everywhere) ->
                    pause(current.intent().post().address(), retryAfter, everywhere);
                case Delivery.Moved(var to) -> current = moved(current, to);
                case Delivery.Refused(String why) -> {
                    if (!isSaidAfresh(current.intent())) {
                        LOG.warn("send {} is refused: {}", current.id(), why);
                        return delivery;
                    }
                    // what was to be revised is gone, or cannot be any more: the reply is said afresh
                    current = new Send(current.id(), current.intent().to(current.intent().post(), Optional.empty()));
                }
                case Delivery.NotSent(String why) -> waitAfter(++failures, current, why);
                case Delivery.Unknown(String why) -> {
                    if (current.intent().kind() != Intent.Kind.ANSWER) {
                        return delivery;
                    }
                    if (++doubts >= patience.attemptsInDoubt()) {
                        tryLater(current);
                        return delivery;
                    }
                    waitAfter(++failures, current, why);
                }
            }
        }
    }

    /** An app that is down for long says no more than that; the answer comes when it is back, or after the next start. */
    private void tryLater(Send send) {
        Thread.ofVirtual().name("send " + send.id()).start(() -> {
            try {
                Delivery delivery = new Delivery.Unknown("");
                for (Duration pause : patience.later()) {
                    if (delivery instanceof Delivery.Unknown || delivery instanceof Delivery.NotSent) {
                        Thread.sleep(pause);
                        delivery = attempt(send);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Delivery attempt(Send send) throws InterruptedException {
        Intent intent = send.intent();
        try (OutgoingBudget.Permit _ = budget.take(intent.post().address(), act(intent), intent.kind())) {
            books.patiently("send " + send.id(), () -> {
                ledger.begin(send);
                return send;
            });
            Delivery delivery = said(intent);
            return books.patiently("send " + send.id(), () -> settled(send, delivery));
        }
    }

    private Delivery said(Intent intent) {
        try {
            return intent.replaces().map(receipt -> surface.revise(receipt, intent.post()))
                    .orElseGet(() -> surface.post(intent.post()));
        } catch (RuntimeException e) {
            LOG.error("{} failed to say something: {}", surface.app(), Wordless.of(e));
            return new Delivery.Unknown(e.getClass().getSimpleName());
        }
    }

    /** Says what is not on the ledger; tried once. */
    void sayUnkept(Intent intent) throws InterruptedException {
        try (OutgoingBudget.Permit _ = budget.take(intent.post().address(), act(intent), intent.kind())) {
            counted(intent.kind(), said(intent));
        }
    }

    private static Tolls.Act act(Intent intent) {
        return intent.replaces().isPresent() ? Tolls.Act.REVISE : Tolls.Act.POST;
    }

    /**
     * Shows an unfinished reply if that may be now; empty if not.
     *
     * @param entered asked for its line on the ledger when it is not shown yet
     */
    Optional<Delivery> sketch(Supplier<Send> entered, Post post, Optional<Receipt> earlier) {
        Optional<Delivery> shown = budget.tryTake(post.address(), Tolls.Act.SKETCH).map(permit -> {
            try (permit) {
                if (earlier.isPresent()) {
                    return counted(Intent.Kind.SKETCH, sketched(post, earlier));
                }
                Send send = entered.get();
                ledger.begin(send);
                Delivery delivery = sketched(post, earlier);
                settleSketch(send, delivery);
                return counted(Intent.Kind.SKETCH, delivery);
            }
        });
        if (shown.isPresent() && shown.get() instanceof Delivery.NotAllowedNow(Duration retryAfter, boolean everywhere)) {
            pause(post.address(), retryAfter, everywhere);
        }
        return shown;
    }

    private Delivery sketched(Post post, Optional<Receipt> earlier) {
        try {
            return surface.sketch(post, earlier);
        } catch (RuntimeException e) {
            LOG.error("{} failed to sketch: {}", surface.app(), Wordless.of(e));
            return new Delivery.Unknown(e.getClass().getSimpleName());
        }
    }

    /** Enters an unfinished reply on the ledger, once for all its sketches. */
    Send enterSketch(String because, Post post) {
        return ledger.intend(new Intent(Intent.Kind.SKETCH, because, 0, post, Optional.empty()));
    }

    /** What became of a sketch is told to the ledger if it can be: the complete reply comes all the same. */
    void settleSketch(Send send, Delivery delivery) {
        try {
            ledger.settle(send, delivery);
        } catch (DeliveryUnavailable e) {
            LOG.warn("send {}: {}", send.id(), e.getMessage());
        }
    }

    private Delivery settled(Send send, Delivery delivery) {
        // what is said afresh is not settled yet
        boolean goesOn = delivery instanceof Delivery.Refused && isSaidAfresh(send.intent());
        ledger.settle(send, goesOn ? new Delivery.NotSent("cannot be revised any more") : delivery);
        return counted(send.intent().kind(), delivery);
    }

    private Delivery counted(Intent.Kind kind, Delivery delivery) {
        events.attempted(surface.app(), kind, delivery);
        return delivery;
    }

    private static boolean isSaidAfresh(Intent refused) {
        return refused.replaces().isPresent() && refused.kind() != Intent.Kind.RETRACTION;
    }

    /** Never for no time at all, whatever the app says. */
    private void pause(Address address, Duration retryAfter, boolean everywhere) {
        budget.pause(address, retryAfter.compareTo(patience.first()) < 0 ? patience.first() : retryAfter, everywhere);
    }

    private void waitAfter(int failures, Send send, String why) throws InterruptedException {
        LOG.info("send {} failed {} times: {}", send.id(), failures, why);
        Thread.sleep(patience.after(failures));
    }

    private Send moved(Send send, Address to) throws InterruptedException {
        Post post = send.intent().post();
        books.patiently("send " + send.id(), () -> {
            books.retention().move(post.address(), to);
            return to;
        });
        // the message it answers, or replaces, has another id there
        Post moved = new Post(post.address().movedTo(to.chat()), post.reply(), Optional.empty(), post.secret());
        return new Send(send.id(), send.intent().to(moved, Optional.empty()));
    }

    /** Cuts a reply into messages the app takes. */
    List<Reply> fit(Reply reply) {
        return surface.fit(reply);
    }
}
