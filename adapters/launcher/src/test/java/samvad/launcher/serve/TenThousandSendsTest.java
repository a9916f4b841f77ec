package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import samvad.doubles.telegram.Budgets;
import samvad.doubles.telegram.GroupChat;
import samvad.doubles.telegram.PrivateChat;
import samvad.doubles.telegram.TelegramServer;
import samvad.doubles.telegram.TelegramSetup;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Books;
import samvad.engine.delivery.DeliveryEvents;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.Outbox;
import samvad.engine.delivery.OutgoingBudget;
import samvad.engine.delivery.Send;
import samvad.engine.language.Language;
import samvad.engine.people.PassingPeople;
import samvad.telegram.TelegramApp;
import samvad.telegram.TelegramSettings;
import samvad.telegram.TelegramTolls;
import samvad.testkit.MemoryDelivery;

/** Very many sends at once, as fast as Telegram's limits let them and never faster, on both sides so many times as fast. */
@Tag("ci")
class TenThousandSendsTest {
    private static final int TIMES_AS_FAST = 20;
    private static final int IN_A_CHAT = 50;

    private final TelegramServer server = TelegramServer.start(TelegramSetup.standard().with(Budgets.scaled(TIMES_AS_FAST)));
    private final MemoryDelivery books = new MemoryDelivery(InstantSource.system());

    @Test
    void all_arrive_and_no_limit_is_exceeded() throws Exception {
        List<PrivateChat> people = new ArrayList<>();
        List<GroupChat> groups = new ArrayList<>();
        for (int i = 0; i < 180; i++) {
            people.add(server.person(1000 + i, "Person " + i, "en").opens());
        }
        for (int i = 0; i < 20; i++) {
            groups.add(server.supergroup(-1_000_000_000_000L - i, "Group " + i));
        }
        try (server; TelegramApp app = new TelegramApp(TelegramSettings.of(server.token(), Clock.systemUTC())
                .at(URI.create("http://127.0.0.1:" + server.port())), new TelegramTolls(1.0 / TIMES_AS_FAST))) {
            Outbox outbox = new Outbox(app.surface(), new OutgoingBudget(app.tolls(), System::nanoTime),
                    new Books(books, books, books, new PassingPeople(InstantSource.system())), DeliveryEvents.NONE, Outbox.Patience.STANDARD);
            List<Long> chats = new ArrayList<>(people.stream().map(PrivateChat::id).toList());
            groups.forEach(group -> chats.add(group.id()));
            assertThat(delivered(outbox, chats)).hasSize(10_000).allMatch(Delivery.Sent.class::isInstance);
            assertThat(people).allMatch(chat -> chat.fromBot().size() == IN_A_CHAT);
            assertThat(groups).allMatch(chat -> chat.fromBot().size() == IN_A_CHAT);
            assertThat(server.violations()).isEmpty();
            assertThat(books.tally().sent()).isEqualTo(10_000);
            assertThat(books.tally().possibleDoubles()).isZero();
        }
    }

    private List<Delivery> delivered(Outbox outbox, List<Long> chats) throws Exception {
        List<Callable<Delivery>> sends = new ArrayList<>();
        for (int n = 0; n < IN_A_CHAT; n++) {
            for (long chat : chats) {
                Post post = Post.of(Address.of("telegram", Long.toString(chat)), Reply.words(Language.ENGLISH, "Word " + n));
                Send send = books.intend(new Intent(Intent.Kind.PUSH, "push " + chat + " " + n, 0, post, Optional.empty()));
                sends.add(() -> outbox.deliver(send));
            }
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Delivery> deliveries = new ArrayList<>();
            for (Future<Delivery> future : threads.invokeAll(sends)) {
                deliveries.add(future.get());
            }
            return deliveries;
        }
    }
}
