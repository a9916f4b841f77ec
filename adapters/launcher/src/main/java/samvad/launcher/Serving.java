package samvad.launcher;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import samvad.engine.delivery.AnswerIncoming;
import samvad.engine.delivery.Books;
import samvad.engine.delivery.ChatApp;
import samvad.engine.delivery.Mailroom;
import samvad.engine.delivery.Outbox;
import samvad.engine.delivery.OutgoingBudget;
import samvad.engine.delivery.Pace;
import samvad.engine.desk.Newsdesk;
import samvad.engine.desk.PersonalWishes;
import samvad.engine.desk.ReplyWriter;
import samvad.engine.people.Doorkeeper;
import samvad.engine.people.People;
import samvad.store.sql.DataLock;
import samvad.store.sql.Database;
import samvad.store.sql.SqlInbox;
import samvad.store.sql.SqlPeople;
import samvad.store.sql.SqlRetention;
import samvad.store.sql.SqlSendLedger;

/** All that runs while Samvad serves, put together once and taken apart in the opposite order. */
final class Serving implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final ChatApps apps;
    private final HttpPages http;

    /** Starts everything; what was started is stopped again if something cannot be. */
    Serving(Wiring wiring, PrintWriter err) {
        this(wiring, people -> ChatApps.of(wiring.settings(), people, new NoSubscriptions(), wiring.clock()), err);
    }

    /** With other chat apps than the settings set up. */
    Serving(Wiring wiring, Function<People, ChatApps> chatApps, PrintWriter err) {
        try {
            Settings settings = wiring.settings();
            Path data = settings.path("data");
            opened(DataLock.take(data, wiring.clock()));
            Database database = opened(Database.open(data.resolve("samvad.db"), wiring.clock()));
            Books books = new Books(new SqlInbox(database), new SqlSendLedger(database), new SqlRetention(database), new SqlPeople(database));
            Knowledge knowledge = opened(wiring.knowledge(settings.path("knowledge"), err));
            apps = chatApps.apply(books.people());
            PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            open.push(registry::close);
            DeliveryMetrics metrics = new DeliveryMetrics(registry);
            Mailroom mailroom = mailroom(wiring, knowledge, books, metrics);
            metrics.watch(books.ledger(), mailroom);
            Health health = new Health(apps.all(), books.ledger(), wiring.clock());
            http = opened(HttpPages.open(settings.get("http.host"), settings.port("http.port"), Map.of(
                    "/health/live", health::live,
                    "/health/ready", health::ready,
                    "/metrics", () -> new HttpPages.Page(200, "text/plain", registry.scrape())), apps.servlets()));
            opened(new Housekeeping(knowledge, books.retention(), Duration.ofDays(settings.positive("retention-days")), wiring.clock()));
            opened(mailroom);
            mailroom.resume();
            apps.all().forEach(app -> opened(app).listen(mailroom));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private Mailroom mailroom(Wiring wiring, Knowledge knowledge, Books books, DeliveryMetrics metrics) {
        PeopleSettings people = new PeopleSettings(wiring.settings());
        Answering answering = wiring.answering(knowledge);
        Doorkeeper doorkeeper = new Doorkeeper(people.access(), people.limits(), books.people(), new SecureRandom(), wiring.clock());
        Newsdesk newsdesk = new Newsdesk(answering::answer, wiring.quoting(knowledge)::answer, doorkeeper,
                new PersonalWishes(books.people()), new ReplyWriter(ReplyWriter.Audience.READERS));
        Pace pace = wiring.settings().get("replies").equals("one-message") ? Pace.ONE_MESSAGE : Pace.STANDARD;
        AnswerIncoming answerIncoming = new AnswerIncoming(newsdesk, books, metrics,
                new AnswerIncoming.Manner(pace, people.zone(), wiring.clock()));
        List<Outbox> outboxes = apps.all().stream().map(app -> outbox(app, books, metrics)).toList();
        return new Mailroom(newsdesk, books, answerIncoming, outboxes, metrics);
    }

    private static Outbox outbox(ChatApp app, Books books, DeliveryMetrics metrics) {
        return new Outbox(app.surface(), new OutgoingBudget(app.tolls(), System::nanoTime), books, metrics, Outbox.Patience.STANDARD);
    }

    ChatApps apps() {
        return apps;
    }

    int port() {
        return http.port();
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    @Override
    public void close() {
        RuntimeException failure = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                failure = new IllegalStateException("not everything stopped", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
