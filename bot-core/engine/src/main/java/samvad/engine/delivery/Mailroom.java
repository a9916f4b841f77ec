package samvad.engine.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.chat.Address;
import samvad.engine.chat.Command;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.desk.Newsdesk;
import samvad.engine.language.Language;

/**
 * Between the apps and the desk: takes in what people write, has it answered in order per person and thread and side by side
 * otherwise, and sees that every reply is said. What it has taken in it finishes, after a crash too.
 */
public final class Mailroom implements Reception, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Mailroom.class);

    private final Newsdesk newsdesk;
    private final Books books;
    private final AnswerIncoming answerIncoming;
    private final Outboxes outboxes;
    private final DeliveryEvents events;
    private final Lanes lanes = new Lanes();

    public Mailroom(Newsdesk newsdesk, Books books, AnswerIncoming answerIncoming, List<Outbox> outboxes, DeliveryEvents events) {
        this.newsdesk = newsdesk;
        this.books = books;
        this.answerIncoming = answerIncoming;
        this.outboxes = new Outboxes(outboxes);
        this.events = events;
    }

    /**
     * Takes up what an earlier run has left, oldest first. Called before any app listens, and again if it throws: then it has done
     * nothing.
     */
    public void resume() {
        List<Left> left = books.ledger().unsettled().stream().map(send -> new Left(send, lane(send))).toList();
        List<Inbox.TakenUp> takenUp = books.inbox().takeUp();
        for (Left one : left) {
            outbox(one.send().intent().post().address())
                    .ifPresent(outbox -> lanes.add(one.lane(), () -> answerIncoming.deliver(one.send(), outbox)));
        }
        work(takenUp);
    }

    /** What is still to be said, and after what. */
    private record Left(Send send, String lane) {}

    private String lane(Send send) {
        return books.inbox().find(send.intent().because()).map(Incoming::lane).orElse(send.intent().because());
    }

    /** One after the other, so that what is accepted first is answered first. */
    @Override
    public synchronized void receive(List<Incoming> incoming) {
        List<Incoming> fresh = books.inbox().accept(incoming);
        if (!incoming.isEmpty()) {
            events.received(incoming.getFirst().address().app(), fresh.size(), incoming.size() - fresh.size());
        }
        work(fresh.stream().map(one -> new Inbox.TakenUp(one, 1)).toList());
    }

    /** All are known before the first is begun: one may be the wish to stop another. */
    private void work(List<Inbox.TakenUp> all) {
        List<Inbox.TakenUp> answerable = all.stream().filter(taken -> outbox(taken.incoming().address()).isPresent()).toList();
        for (Inbox.TakenUp taken : answerable) {
            answerIncoming.expect(taken.incoming());
            if (Command.of(taken.incoming().text()) instanceof Command.Stop) {
                answerIncoming.stopAllBefore(taken.incoming());
            }
        }
        for (Inbox.TakenUp taken : answerable) {
            outbox(taken.incoming().address()).ifPresent(outbox ->
                    lanes.add(taken.incoming().lane(), () -> answerIncoming.answer(taken, outbox)));
        }
    }

    private Optional<Outbox> outbox(Address address) {
        Optional<Outbox> outbox = outboxes.to(address);
        if (outbox.isEmpty()) {
            LOG.warn("something for {} waits until it is set up again", address.app());
        }
        return outbox;
    }

    @Override
    public void stop(Incoming pressed) {
        answerIncoming.stop(pressed.lane());
    }

    @Override
    public String rate(PersonId from, Receipt answer, boolean helpful, Optional<Language> appLanguage) {
        return newsdesk.rate(from, answer, helpful, appLanguage);
    }

    @Override
    public Optional<Reply> glance(Message message) {
        return newsdesk.glance(message);
    }

    @Override
    public void leave(String app, String space) {
        try {
            answerIncoming.forget(incoming -> incoming.address().app().equals(app) && incoming.address().space().equals(space)
                    || incoming.from().isOf(app, space));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        newsdesk.leave(app, space);
        books.retention().forgetSpace(app, space);
    }

    /** How many people's messages are being worked on. */
    public int busy() {
        return lanes.busy();
    }

    /** Finishes what is under way, for so long; the rest is taken up by the next run. */
    public boolean close(Duration longest) throws InterruptedException {
        return lanes.close(longest);
    }

    @Override
    public void close() {
        try {
            close(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
