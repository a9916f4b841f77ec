package samvad.launcher.serve;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import samvad.engine.delivery.AnswerIncoming;
import samvad.engine.delivery.Books;
import samvad.engine.delivery.ChatApp;
import samvad.engine.delivery.LiveInstances;
import samvad.engine.delivery.Mailroom;
import samvad.engine.delivery.Outbox;
import samvad.engine.delivery.OutgoingBudget;
import samvad.engine.delivery.Pace;
import samvad.engine.delivery.SharedTolls;
import samvad.engine.desk.ContinuedConversations;
import samvad.engine.desk.Newsdesk;
import samvad.engine.desk.PersonalWishes;
import samvad.engine.desk.ReplyWriter;
import samvad.engine.desk.TellAdmins;
import samvad.engine.desk.WithinBudget;
import samvad.engine.people.Doorkeeper;
import samvad.engine.people.ModelBudget;
import samvad.engine.people.People;
import samvad.launcher.settings.PeopleSettings;
import samvad.launcher.settings.Settings;
import samvad.launcher.wiring.Answering;
import samvad.launcher.wiring.Composers;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.OpenWeb;
import samvad.launcher.wiring.Wiring;
import samvad.slack.SlackApp;
import samvad.sources.FilesAtRest;
import samvad.sources.FolderBell;
import samvad.sources.wire.FeedRounds;
import samvad.sources.wire.FollowedFeed;
import samvad.store.sql.DataLock;
import samvad.store.sql.Database;
import samvad.store.sql.ListeningTurn;
import samvad.store.sql.SqlConversations;
import samvad.store.sql.SqlInbox;
import samvad.store.sql.SqlPeople;
import samvad.store.sql.SqlRetention;
import samvad.store.sql.SqlSendLedger;
import samvad.store.sql.SqlSpentTokens;

/** All that runs while Samvad serves, put together once and taken apart in the opposite order. */
public final class Serving implements AutoCloseable {
    private final Opened opened = new Opened();
    private final ChatApps apps;
    private final HttpPages http;

    /** Starts everything; what was started is stopped again if something cannot be. */
    public Serving(Wiring wiring, PrintWriter err) {
        this(wiring, memory -> ChatApps.of(wiring.settings(), memory, wiring.clock()), err);
    }

    /** With other chat apps than the settings set up. */
    Serving(Wiring wiring, Function<SlackApp.Memory, ChatApps> chatApps, PrintWriter err) {
        try {
            Settings settings = wiring.settings();
            opened.add(DataLock.take(settings.path("data"), wiring.clock()));
            Database database = opened.add(Stores.open(settings, wiring.clock()));
            Books books = new Books(new SqlInbox(database), new SqlSendLedger(database), new SqlRetention(database), new SqlPeople(database));
            FilesAtRest files = new FilesAtRest(System::nanoTime);
            Knowledge knowledge = opened.add(wiring.watchedKnowledge(settings.path("knowledge"), files, err));
            knowledge.vectors().ifPresent(vectors -> opened.add(new MakingVectors(vectors)));
            ModelBudget budget = new PeopleSettings(settings).budget(new SqlSpentTokens(database), wiring.clock());
            Unasked unasked = opened.add(new Unasked(wiring, knowledge, files.of(wiring.sources().articles()), database, budget));
            apps = chatApps.apply(new SlackApp.Memory(books.people(), unasked.subscriptions()));
            PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            opened.add(registry::close);
            DeliveryMetrics metrics = new DeliveryMetrics(registry);
            List<Outbox> outboxes = apps.all().stream().map(app -> outbox(app, unasked.instances(), books, metrics)).toList();
            List<FollowedFeed> feeds = wiring.sources().feeds();
            Mailroom mailroom = mailroom(wiring, newsdesk(wiring, knowledge, feeds, database, unasked, budget), books, outboxes, metrics);
            metrics.watch(books.ledger(), mailroom);
            metrics.watch(unasked.queue(), unasked.instances());
            if (Composers.isSet(settings)) {
                metrics.watch(budget);
            }
            knowledge.vectors().ifPresent(metrics::watch);
            ListeningTurn turn = opened.add(new ListeningTurn(database));
            opened.add(mailroom);
            Listening listening = new Listening(new Listening.Turns(turn::whose, turn::close), mailroom::resume, mailroom, apps.all());
            Health health = new Health(apps.all(), books.ledger(), listening::state, wiring.clock());
            http = opened.add(HttpPages.open(settings.get("http.host"), settings.port("http.port"), Map.of(
                    "/health/live", health::live,
                    "/health/ready", health::ready,
                    "/metrics", () -> new HttpPages.Page(200, "text/plain", registry.scrape())), apps.servlets()));
            opened.add(new Housekeeping(books.retention(), Duration.ofDays(settings.positive("retention-days")), wiring.sources().expiry(), wiring.clock()));
            unasked.start(outboxes);
            opened.add(new FolderLookout(knowledge, files, FolderBell.on(settings.path("knowledge"))).start());
            follow(feeds, wiring, knowledge);
            opened.add(listening).start();
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void follow(List<FollowedFeed> feeds, Wiring wiring, Knowledge knowledge) {
        if (!feeds.isEmpty()) {
            OpenWeb web = opened.add(wiring.sources().web());
            FeedRounds rounds = opened.add(new FeedRounds(web.polite(), wiring.sources().store(), wiring.sources().feedBook(),
                    knowledge::refreshPart, wiring.clock(), new SecureRandom()));
            rounds.start(feeds);
        }
    }

    private Newsdesk newsdesk(Wiring wiring, Knowledge knowledge, List<FollowedFeed> feeds, Database database, Unasked unasked, ModelBudget budget) {
        PeopleSettings settings = new PeopleSettings(wiring.settings());
        People people = new SqlPeople(database);
        Answering answering = wiring.answering(knowledge);
        Doorkeeper doorkeeper = new Doorkeeper(settings.access(), settings.limits(), people, new SecureRandom(), wiring.clock());
        PersonalWishes wishes = new PersonalWishes(people, unasked.desk(people, apps::standing));
        Newsdesk.Answers quoted = wiring.quoting(knowledge)::answer;
        Newsdesk.Answers answers = answering::answer;
        if (Composers.isSet(wiring.settings())) {
            answers = new WithinBudget(answers, quoted, budget);
        }
        answers = new TellAdmins(answers, doorkeeper, apps::standing, new FailingFeeds(feeds, wiring.sources().feedBook())::names);
        // outermost, as the others know nothing of earlier answers
        answers = new WhileItStands(answers, wiring.sources().newestVersions());
        return new Newsdesk(new ContinuedConversations(answers, new SqlConversations(database)), quoted, doorkeeper, wishes,
                new ReplyWriter(ReplyWriter.Audience.READERS));
    }

    private static Mailroom mailroom(Wiring wiring, Newsdesk newsdesk, Books books, List<Outbox> outboxes, DeliveryMetrics metrics) {
        Pace pace = wiring.settings().get("replies").equals("one-message") ? Pace.ONE_MESSAGE : Pace.STANDARD;
        AnswerIncoming answerIncoming = new AnswerIncoming(newsdesk, books, metrics,
                new AnswerIncoming.Manner(pace, new PeopleSettings(wiring.settings()).zone()));
        return new Mailroom(newsdesk, books, answerIncoming, outboxes, metrics);
    }

    private static Outbox outbox(ChatApp app, LiveInstances instances, Books books, DeliveryMetrics metrics) {
        OutgoingBudget budget = new OutgoingBudget(new SharedTolls(app.tolls(), instances::count), System::nanoTime);
        return new Outbox(app.surface(), budget, books, metrics, Outbox.Patience.STANDARD);
    }

    ChatApps apps() {
        return apps;
    }

    /** The port its pages are on. */
    public int port() {
        return http.port();
    }

    @Override
    public void close() {
        opened.close();
    }
}
