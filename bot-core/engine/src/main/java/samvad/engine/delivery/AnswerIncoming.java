package samvad.engine.delivery;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.chat.Command;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Message;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.desk.Newsdesk;

/** The way of one thing somebody wrote: to the desk, with its reply onto the ledger, and to the person. */
public final class AnswerIncoming {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerIncoming.class);

    /** What was taken up oftener than this and never finished may be what ends the program; it is not tried again. */
    private static final int TAKEN_UP_AT_MOST = 10;

    /** Questions worked on side by side; more would only wait for each other. */
    private static final int SIDE_BY_SIDE = 32;

    private final Newsdesk newsdesk;
    private final Books books;
    private final DeliveryEvents events;
    private final Manner manner;
    private final UnderWay underWay = new UnderWay(SIDE_BY_SIDE);
    private final Buttons buttons = new Buttons();
    private final ShareAnswer shareAnswer;
    private final StopAndForget stopAndForget;

    /**
     * How replies are given.
     *
     * @param zone the time zone of people who chose none
     */
    public record Manner(Pace pace, ZoneId zone) {}

    public AnswerIncoming(Newsdesk newsdesk, Books books, DeliveryEvents events, Manner manner) {
        this.newsdesk = newsdesk;
        this.books = books;
        this.events = events;
        this.manner = manner;
        this.shareAnswer = new ShareAnswer(newsdesk, books);
        this.stopAndForget = new StopAndForget(books, underWay);
    }

    /** It is received; it will be answered in its turn. */
    void expect(Incoming incoming) {
        underWay.expect(incoming);
    }

    /** Answers it and says the answer; whatever fails, the person is told something. */
    void answer(Inbox.TakenUp taken, Outbox outbox) throws InterruptedException {
        Incoming incoming = taken.incoming();
        Command command = Command.of(incoming.text());
        stopAndForget.beforeAnswering(incoming, command);
        for (Send send : finished(taken, command, outbox)) {
            deliver(send, outbox);
        }
        stopAndForget.afterAnswering(incoming, command);
    }

    /** Says it; an answer that the app does not take is not passed over in silence. */
    void deliver(Send send, Outbox outbox) throws InterruptedException {
        if (outbox.deliver(send) instanceof Delivery.Refused && send.intent().kind() == Intent.Kind.ANSWER) {
            String key = send.intent().because();
            Optional<Incoming> asked = books.patiently(key, () -> books.inbox().find(key));
            if (asked.isPresent()) {
                tellOfFailure(asked.get(), outbox);
            }
        }
    }

    /** A plain sentence the app may take. Tried once. */
    private void tellOfFailure(Incoming incoming, Outbox outbox) throws InterruptedException {
        Reply failure = newsdesk.failure(books.patiently(incoming.key(), () -> message(incoming)));
        outbox.sayUnkept(new Intent(Intent.Kind.ANSWER, incoming.key(), 0, post(incoming, failure), Optional.empty()));
    }

    private List<Send> finished(Inbox.TakenUp taken, Command command, Outbox outbox) throws InterruptedException {
        Incoming incoming = taken.incoming();
        List<Intent> unkept = List.of();
        try {
            if (underWay.begin(incoming)) {
                List<Intent> intents = books.patiently(incoming.key(), () -> intents(taken, command, outbox));
                if (!underWay.isForgotten(incoming)) {
                    return books.patiently(incoming.key(), () -> books.inbox().finish(incoming, intents));
                }
                unkept = intents;
            }
        } finally {
            underWay.leave(incoming);
        }
        for (Intent intent : unkept) {
            if (intent.replaces().isPresent()) {
                outbox.sayUnkept(intent);
            }
        }
        return List.of();
    }

    void stop(String lane) {
        underWay.stop(lane);
    }

    void stopAllBefore(Incoming stop) {
        underWay.stopAllBefore(stop);
    }

    /** Nothing is kept any more because of these; returns when that is so. */
    void forget(Predicate<Incoming> whose) throws InterruptedException {
        underWay.forget(whose);
    }

    private List<Intent> intents(Inbox.TakenUp taken, Command command, Outbox outbox) throws InterruptedException {
        Incoming incoming = taken.incoming();
        Message message = message(incoming);
        Optional<Receipt> sketched = books.ledger().sketchFor(incoming.key());
        if (underWay.wasStopped(incoming)) {
            return sketched.map(sketch -> inParts(incoming, List.of(newsdesk.stopped(message)), List.of(sketch), message, List.of())).orElse(List.of());
        }
        List<Receipt> earlier = incoming.context().messageId()
                .map(id -> books.ledger().answersTo(incoming.address(), id)).orElse(List.of());
        GrowingReply growing = new GrowingReply(outbox, incoming.key(), post(incoming, newsdesk.looking(message)), sketched,
                earlier.isEmpty() ? manner.pace() : Pace.ONE_MESSAGE);
        Optional<Reply> reply;
        try {
            reply = reply(taken, command, message, growing);
        } finally {
            sketched = growing.end();
        }
        List<Receipt> replaced = sketched.map(List::of).orElse(earlier);
        List<Intent> intents = inParts(incoming, fitted(outbox, reply.orElseGet(() -> newsdesk.stopped(message)), message), replaced, message,
                reply.isPresent() ? growing.said() : List.of());
        return command instanceof Command.Share(String key) && reply.isPresent() ? shareAnswer.citing(key, message, intents) : intents;
    }

    private List<Reply> fitted(Outbox outbox, Reply reply, Message message) {
        try {
            return outbox.fit(reply);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("a reply in {} cannot be cut: {}", message.address(), Wordless.of(e));
            return List.of(newsdesk.failure(message));
        }
    }

    private Optional<Reply> reply(Inbox.TakenUp taken, Command command, Message message, GrowingReply growing)
            throws InterruptedException {
        Incoming incoming = taken.incoming();
        long started = System.nanoTime();
        boolean failed = false;
        try {
            if (taken.times() > TAKEN_UP_AT_MOST) {
                throw new IllegalStateException("taken up " + taken.times() + " times and never finished");
            }
            return underWay.workOut(incoming, () -> command instanceof Command.Share(String key) ? shareAnswer.reply(key, message)
                    : buttons.under(newsdesk.handle(message, growing), command, incoming));
        } catch (RuntimeException e) {
            failed = true;
            LOG.error("{} failed: {}", incoming.key(), Wordless.of(e));
            return Optional.of(newsdesk.failure(message));
        } finally {
            events.answered(incoming.address().app(), Duration.ofNanos(System.nanoTime() - started), failed);
        }
    }

    private Message message(Incoming incoming) {
        Incoming.Context context = incoming.context();
        Optional<String> about = context.repliesTo()
                .flatMap(id -> books.inbox().questionAnsweredBy(new Receipt(incoming.address(), id)))
                .or(context::about)
                .or(() -> books.inbox().questionBefore(incoming));
        ZoneId zone = books.people().find(incoming.from()).zone().orElse(manner.zone());
        return new Message(incoming.address(), incoming.from(), incoming.text(), about, context.appLanguage(),
                LocalDate.ofInstant(incoming.at(), zone));
    }

    /** Earlier messages are revised in order; what is too much for them is said anew, and what they have too much is taken back. */
    private List<Intent> inParts(Incoming incoming, List<Reply> parts, List<Receipt> replaced, Message message, List<AnswerSentence> said) {
        List<Intent> intents = new ArrayList<>();
        List<List<Cited>> cites = CitedParts.of(parts, said);
        for (int part = 0; part < parts.size(); part++) {
            Optional<Receipt> replaces = part < replaced.size() ? Optional.of(replaced.get(part)) : Optional.empty();
            intents.add(new Intent(Intent.Kind.ANSWER, incoming.key(), part, post(incoming, parts.get(part)), replaces, cites.get(part)));
        }
        for (int part = parts.size(); part < replaced.size(); part++) {
            intents.add(new Intent(Intent.Kind.RETRACTION, incoming.key(), part, post(incoming, newsdesk.retracted(message)),
                    Optional.of(replaced.get(part))));
        }
        return intents;
    }

    private static Post post(Incoming incoming, Reply reply) {
        return new Post(incoming.address(), reply, incoming.context().messageId(), incoming.context().secret());
    }
}
