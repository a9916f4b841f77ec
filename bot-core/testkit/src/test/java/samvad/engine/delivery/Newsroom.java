package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import samvad.engine.chat.Receipt;
import samvad.engine.desk.ContinuedConversations;
import samvad.engine.desk.Newsdesk;
import samvad.engine.desk.PersonalWishes;
import samvad.engine.desk.ReplyWriter;
import samvad.engine.people.Access;
import samvad.engine.people.AskingLimits;
import samvad.engine.people.Doorkeeper;
import samvad.engine.people.PassingPeople;
import samvad.engine.people.People;
import samvad.testkit.DeliveryContract;
import samvad.testkit.Letters;
import samvad.testkit.MemoryDelivery;
import samvad.testkit.MovingClock;

/** A mailroom with all it needs, which may be opened again over the same books. */
final class Newsroom {
    /** No sketch comes so fast that a quick answer has one. */
    static final Pace CALM = pace(Duration.ofHours(1));
    static final Pace EAGER = pace(Duration.ofMillis(1));

    final MovingClock clock = new MovingClock(DeliveryContract.START);
    final MemoryDelivery store = new MemoryDelivery(clock);
    final Chatroom chat = new Chatroom();
    final Archive archive = new Archive();
    final People people = new PassingPeople(clock);
    Books books = new Books(store, store, store, people, Duration.ofMillis(1));
    Pace pace = CALM;
    Access access = new Access.Open(Set.of());
    AskingLimits limits = new AskingLimits(1000, 1000);
    Tolls tolls = (_, _) -> List.of();
    Mailroom mailroom = open();

    static Pace pace(Duration first) {
        return new Pace(first, Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(200));
    }

    /** As a new run of the program would. */
    Mailroom open() {
        Doorkeeper doorkeeper = new Doorkeeper(access, limits, books.people(), new Random(1), clock);
        Newsdesk desk = new Newsdesk(ContinuedConversations.passing(archive), archive, doorkeeper, new PersonalWishes(books.people()), new ReplyWriter(ReplyWriter.Audience.READERS));
        mailroom = new Mailroom(desk, books, new AnswerIncoming(desk, books, DeliveryEvents.NONE,
                new AnswerIncoming.Manner(pace, ZoneId.of("UTC"))), List.of(outbox()), DeliveryEvents.NONE);
        return mailroom;
    }

    Outbox outbox() {
        return new Outbox(chat, new OutgoingBudget(tolls, System::nanoTime), books, DeliveryEvents.NONE,
                new Outbox.Patience(Duration.ofMillis(1), Duration.ofMillis(2), 4, List.of()));
    }

    Newsroom at(Pace other) {
        pace = other;
        open();
        return this;
    }

    Newsroom withBooks(UnaryOperator<Books> others) {
        books = others.apply(books);
        open();
        return this;
    }

    Newsroom receive(Incoming... incoming) {
        mailroom.receive(List.of(incoming));
        return this;
    }

    /** Waits until all that was received is answered. */
    Newsroom idle() {
        return until(() -> mailroom.busy() == 0);
    }

    Newsroom until(BooleanSupplier done) {
        long deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long; shown: %s", chat.calls()).isLessThan(deadline);
            LockSupport.parkNanos(200_000);
        }
        return this;
    }

    static Incoming ask(int number, String text) {
        return Letters.incoming(number, Letters.ASHA, text);
    }

    /** The same message again, with other words. */
    static Incoming edit(int number, int edited, String text) {
        return Letters.incoming("update:" + number, "m" + edited, Letters.CHAT, Letters.ASHA, text, DeliveryContract.START.plusSeconds(number));
    }

    static Incoming replying(Incoming incoming, String to) {
        return new Incoming(incoming.key(), incoming.address(), incoming.from(), incoming.text(), new Incoming.Context(
                incoming.context().messageId(), Optional.of(to), Optional.empty(), Optional.empty(), Optional.empty()), incoming.at());
    }

    static Receipt receipt(String id) {
        return new Receipt(Letters.CHAT, id);
    }
}
