package samvad.engine.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    private final SendLedger ledger;
    private final Retention retention;
    private final DeliveryEvents events;
    private final Patience patience;

    /** How long is waited before something that failed is tried again. */
    public record Patience(Duration first, Duration longest, int attemptsInDoubt) {
        /** From a second to a minute; what may have arrived is tried ten times, and again after a restart. */
        public static final Patience STANDARD = new Patience(Duration.ofSeconds(1), Duration.ofMinutes(1), 10);

        Duration after(int failures) {
            Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, 20));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }

    public Outbox(ChatSurface surface, OutgoingBudget budget, Books books, DeliveryEvents events, Patience patience) {
        this.surface = surface;
        this.budget = budget;
        this.ledger = books.ledger();
        this.retention = books.retention();
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
        while (true) {
            Delivery delivery = attempt(current);
            switch (delivery) {
                case Delivery.Sent _, Delivery.Passing _, Delivery.Blocked _ -> {
                    return delivery;
                }
                case Delivery.NotAllowedNow(Duration retryAfter, boolean everywhere) ->
                    budget.pause(current.intent().post().address(), retryAfter, everywhere);
                case Delivery.Moved(var to) -> {
                    retention.move(current.intent().post().address(), to);
                    current = movedTo(current, to);
                }
                case Delivery.Refused(String why) -> {
                    if (current.intent().replaces().isEmpty()) {
                        LOG.warn("send {} is refused: {}", current.id(), why);
                        return delivery;
                    }
                    // what was to be revised is gone, or cannot be any more: the reply is said afresh
                    current = new Send(current.id(), current.intent().to(current.intent().post(), Optional.empty()));
                }
                case Delivery.NotSent(String why) -> waitAfter(++failures, current, why);
                case Delivery.Unknown(String why) -> {
                    if (current.intent().kind() != Intent.Kind.ANSWER || failures + 1 >= patience.attemptsInDoubt()) {
                        return delivery;
                    }
                    waitAfter(++failures, current, why);
                }
            }
        }
    }

    private Delivery attempt(Send send) throws InterruptedException {
        Intent intent = send.intent();
        try (OutgoingBudget.Permit _ = budget.take(intent.post().address(),
                intent.replaces().isPresent() ? Tolls.Act.REVISE : Tolls.Act.POST, intent.kind())) {
            Patiently.take("send " + send.id(), () -> {
                ledger.begin(send);
                return send;
            });
            Delivery delivery = said(intent);
            return Patiently.take("send " + send.id(), () -> settled(send, delivery));
        }
    }

    private Delivery said(Intent intent) {
        return intent.replaces().map(receipt -> surface.revise(receipt, intent.post()))
                .orElseGet(() -> surface.post(intent.post()));
    }

    /** Shows an unfinished reply if that may be now; empty if not. The first one of a reply is entered on the ledger. */
    Optional<Delivery> sketch(String because, Post post, Optional<Receipt> earlier) {
        return budget.tryTake(post.address(), Tolls.Act.SKETCH).map(permit -> {
            try (permit) {
                if (earlier.isPresent()) {
                    return counted(Intent.Kind.SKETCH, surface.sketch(post, earlier));
                }
                Send send = ledger.intend(new Intent(Intent.Kind.SKETCH, because, 0, post, Optional.empty()));
                ledger.begin(send);
                return settled(send, surface.sketch(post, earlier));
            }
        }).map(delivery -> {
            if (delivery instanceof Delivery.NotAllowedNow(Duration retryAfter, boolean everywhere)) {
                budget.pause(post.address(), retryAfter, everywhere);
            }
            return delivery;
        });
    }

    private Delivery settled(Send send, Delivery delivery) {
        ledger.settle(send, delivery);
        return counted(send.intent().kind(), delivery);
    }

    private Delivery counted(Intent.Kind kind, Delivery delivery) {
        events.attempted(surface.app(), kind, delivery);
        return delivery;
    }

    private void waitAfter(int failures, Send send, String why) throws InterruptedException {
        LOG.info("send {} failed {} times: {}", send.id(), failures, why);
        Thread.sleep(patience.after(failures));
    }

    private static Send movedTo(Send send, Address to) {
        Post post = send.intent().post();
        // the message it answers, or replaces, has another id there
        Post moved = new Post(post.address().movedTo(to.chat()), post.reply(), Optional.empty(), post.secret());
        return new Send(send.id(), send.intent().to(moved, Optional.empty()));
    }

    /** Cuts a reply into messages the app takes. */
    List<Reply> fit(Reply reply) {
        return surface.fit(reply);
    }
}
