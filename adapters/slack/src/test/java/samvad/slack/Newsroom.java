package samvad.slack;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import samvad.doubles.slack.Budgets;
import samvad.doubles.slack.HttpMode;
import samvad.doubles.slack.SlackChannel;
import samvad.doubles.slack.SlackPerson;
import samvad.doubles.slack.SlackServer;
import samvad.engine.people.PassingPeople;

/** A workspace of the double with Samvad, two people and a channel in it. */
final class Newsroom implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(10);
    private static final double FASTER = 10_000;
    private static final Timing TIMING = new Timing(FASTER, Duration.ofMillis(20), Duration.ofMillis(200), Duration.ofMillis(500));

    final SlackServer slack;
    final SlackApp bot;
    final FrontDesk desk = new FrontDesk();
    final PassingPeople people = new PassingPeople(Instant::now);
    final KeptSubscriptions subscriptions = new KeptSubscriptions();
    final SettableClock clock = new SettableClock();
    final SlackPerson ravi;
    final SlackPerson meera;
    final SlackChannel news;
    HttpMode http;
    int port;
    private final Server jetty = new Server();

    /** A clock that runs, from where it is set. */
    static final class SettableClock extends Clock {
        private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

        void forward(Duration by) {
            ahead.updateAndGet(before -> before.plus(by));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead.get());
        }
    }

    private Newsroom(SlackSettings.Mode mode, samvad.doubles.slack.SlackApp app) {
        this(mode, app, Budgets.scaled(FASTER));
    }

    private Newsroom(SlackSettings.Mode mode, samvad.doubles.slack.SlackApp app, Budgets budgets) {
        this.slack = SlackServer.start(app, budgets, clock);
        this.bot = new SlackApp(new SlackSettings(new SlackSettings.Secrets(app.botToken(), app.appToken(), app.signingSecret()),
                slack.apiUrl(), mode), new SlackApp.Memory(people, subscriptions), clock, TIMING);
        this.ravi = slack.person("U1RAVI", "ravi", "en-US", "Asia/Kolkata");
        this.meera = slack.person("U2MEERA", "meera", "hi-IN", "Asia/Kolkata");
        this.news = slack.channel("C1NEWS", "news");
    }

    static Newsroom socket() {
        return socket(samvad.doubles.slack.SlackApp.usual());
    }

    static Newsroom socket(samvad.doubles.slack.SlackApp app) {
        Newsroom room = new Newsroom(SlackSettings.Mode.SOCKET, app);
        room.bot.listen(room.desk);
        room.slack.socketMode().awaitConnections(1, SOON);
        return room;
    }

    /** Nobody listens, and Slack's limits are these. */
    static Newsroom silent(Budgets budgets) {
        return new Newsroom(SlackSettings.Mode.SOCKET, samvad.doubles.slack.SlackApp.usual(), budgets);
    }

    /** Nobody listens. */
    static Newsroom silent() {
        return new Newsroom(SlackSettings.Mode.SOCKET, samvad.doubles.slack.SlackApp.usual());
    }

    static Newsroom http() throws Exception {
        return new Newsroom(SlackSettings.Mode.HTTP, samvad.doubles.slack.SlackApp.usual()).serving();
    }

    private Newsroom serving() throws Exception {
        ServerConnector connector = new ServerConnector(jetty);
        connector.setHost("127.0.0.1");
        jetty.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(bot.servlet().orElseThrow()), "/slack/events");
        jetty.setHandler(context);
        jetty.start();
        port = connector.getLocalPort();
        http = slack.postsTo(URI.create("http://127.0.0.1:" + port + "/slack/events"));
        bot.listen(desk);
        return this;
    }

    @Override
    public void close() throws Exception {
        bot.close();
        jetty.stop();
        slack.close();
    }
}
