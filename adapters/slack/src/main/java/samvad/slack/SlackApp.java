package samvad.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import jakarta.servlet.http.HttpServlet;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Membership;
import samvad.engine.delivery.ChatApp;
import samvad.engine.delivery.ChatAppUnavailable;
import samvad.engine.delivery.Reception;
import samvad.engine.delivery.Tolls;
import samvad.engine.people.CityZones;
import samvad.engine.people.People;
import samvad.engine.subscription.Subscriptions;

/** Samvad in one workspace of Slack: mentions, direct messages, /ask and /samvad, a message shortcut, buttons and a home. */
public final class SlackApp implements ChatApp {
    private final SlackSettings settings;
    private final Memory memory;
    private final InstantSource clock;
    private final Timing timing;
    private final WebApi api;
    private final Workspace workspace;
    private final Locales locales;
    private final SlackMembership membership;
    private final Heartbeat heartbeat;
    private final Recent<String> askers = new Recent<>();
    private final SlackSurface surface;
    private final Optional<EventsServlet> servlet;
    private final ExecutorService afterwards = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable AutoCloseable line;

    /** What is known of people and shown on their home; what they set goes the way of their commands. */
    public record Memory(People people, Subscriptions subscriptions) {}

    public SlackApp(SlackSettings settings, Memory memory, InstantSource clock) {
        this(settings, memory, clock, Timing.real());
    }

    public SlackApp(SlackSettings settings, Memory memory, InstantSource clock, Timing timing) {
        this.settings = settings;
        this.memory = memory;
        this.clock = clock;
        this.timing = timing;
        this.api = new WebApi(settings);
        this.workspace = new Workspace(api);
        Directory directory = new Directory(api, clock, timing.rates());
        this.membership = new SlackMembership(directory, clock);
        this.locales = new Locales(directory, memory.people(), workspace, clock, this::later);
        this.heartbeat = new Heartbeat(clock);
        this.surface = new SlackSurface(api, settings, askers);
        this.servlet = switch (settings.mode()) {
            case SOCKET -> Optional.empty();
            case HTTP -> Optional.of(new EventsServlet(signingSecret(settings), clock, heartbeat));
        };
    }

    @Override
    public ChatSurface surface() {
        return surface;
    }

    @Override
    public Membership membership() {
        return membership;
    }

    @Override
    public Tolls tolls() {
        return new SlackTolls(timing.rates());
    }

    @Override
    public String introduce() {
        Workspace.Identity who = workspace.ask();
        heartbeat.beat();
        return "@" + who.name() + " in " + who.teamName();
    }

    /** In HTTP mode, what is to be mounted at {@code /slack/events}, at any time before or after {@link #listen}. */
    public Optional<HttpServlet> servlet() {
        return servlet.map(HttpServlet.class::cast);
    }

    @Override
    public void listen(Reception reception) {
        Switchboard switchboard = new Switchboard(bolt(reception), workspace);
        switch (settings.mode()) {
            case SOCKET -> {
                if (settings.secrets().appToken().isBlank()) {
                    throw new ChatAppUnavailable("Socket Mode needs the app-level token (xapp-…) with the scope connections:write.");
                }
                SocketLine socket = new SocketLine(api, settings.secrets().appToken(), switchboard, heartbeat, timing);
                line = socket;
                socket.open();
            }
            case HTTP -> {
                EventsServlet events = servlet.orElseThrow();
                events.connect(switchboard);
                WebCheck check = new WebCheck(workspace, heartbeat, timing);
                line = () -> {
                    events.disconnect();
                    check.close();
                };
                check.open();
            }
        }
    }

    @Override
    public Optional<Instant> lastHeard() {
        return heartbeat.last();
    }

    @Override
    public void close() {
        AutoCloseable open = line;
        line = null;
        if (open != null) {
            try {
                open.close();
            } catch (Exception alreadyClosed) {
                Switchboard.LOG.debug("Slack: the line was closed ({})", alreadyClosed.getClass().getSimpleName());
            }
        }
        afterwards.shutdown();
    }

    /** All that is heard, by the names the manifest gives it. */
    private App bolt(Reception reception) {
        AppConfig config = AppConfig.builder().slack(api.slack()).allEventsApiAutoAckEnabled(true).build();
        App bolt = new App(config, List.of());
        Heard heard = new Heard(workspace, locales, reception, clock);
        CityZones cities = new CityZones();
        Executor later = this::later;
        DirectMessages directMessages = new DirectMessages(api, heard);
        PersonalSettings personal = new PersonalSettings(locales, memory.subscriptions(), directMessages);
        HomeTab home = new HomeTab(api, heard, personal, cities, later);
        new Mentions(heard, askers).register(bolt);
        new Commands(heard).register(bolt);
        new Presses(heard, new ResponseUrls(api, settings), later).register(bolt);
        new AskAbout(api, heard).register(bolt);
        new SettingsWindow(api, heard, personal, cities, new SettingsWindow.Published(home, later)).register(bolt);
        new Departure(heard).register(bolt);
        home.register(bolt, directMessages);
        return bolt;
    }

    private void later(Runnable work) {
        try {
            afterwards.execute(work);
        } catch (RejectedExecutionException closing) {
            Switchboard.LOG.debug("Slack: left undone while closing");
        }
    }

    private static String signingSecret(SlackSettings settings) {
        String secret = settings.secrets().signingSecret();
        if (secret.isBlank()) {
            throw new ChatAppUnavailable("Slack over HTTP needs the app's Signing Secret; api.slack.com/apps, Basic Information, shows it.");
        }
        return secret;
    }
}
