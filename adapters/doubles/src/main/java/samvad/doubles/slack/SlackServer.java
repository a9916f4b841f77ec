package samvad.doubles.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Slack on loopback, with one workspace and one app: start here. Safe for use by many threads. */
public final class SlackServer implements AutoCloseable {
    private final Workspace workspace;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Faults faults = new Faults();
    private final Authority authority;
    private final BudgetLedger budgets;
    private final SocketMode socketMode;
    private final Deliveries deliveries;
    private final PeoplesActions actions;
    private final WebApi api;
    private final List<HttpMode> httpModes = new ArrayList<>();

    private SlackServer(SlackApp app, Budgets budgets, Clock clock, HttpServer server) {
        this.workspace = new Workspace(app, clock);
        this.server = server;
        this.authority = new Authority(app);
        this.budgets = new BudgetLedger(budgets, clock);
        this.socketMode = new SocketMode(workspace);
        this.deliveries = new Deliveries(workspace, socketMode);
        Views views = new Views(workspace);
        Triggers triggers = new Triggers(workspace);
        ResponseUrls responseUrls = new ResponseUrls(workspace, root());
        this.actions = new PeoplesActions(workspace, views, triggers, responseUrls, deliveries);
        Gate gate = new Gate(app, authority, this.budgets);
        this.api = new WebApi(workspace, gate, faults, responseUrls, methods(views, triggers));
    }

    /** As strict as documented, by the machine's clock. */
    public static SlackServer start() {
        return start(SlackApp.usual(), Budgets.documented(), Clock.systemUTC());
    }

    /** Opens its two ports; the app talks Socket Mode until {@link #postsTo}. */
    public static SlackServer start(SlackApp app, Budgets budgets, Clock clock) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
            SlackServer server = new SlackServer(app, budgets, clock, http);
            http.createContext("/", server.api);
            http.setExecutor(server.threads);
            http.start();
            server.socketMode.open();
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException("No free port on 127.0.0.1", noPort);
        }
    }

    /** For {@code SlackConfig.setMethodsEndpointUrlPrefix}. */
    public String apiUrl() {
        return root() + WebApi.PATH;
    }

    public SlackApp app() {
        return workspace.app();
    }

    /** Adds a member; {@code locale} as Slack writes it: {@code hi-IN}. */
    public SlackPerson person(String id, String name, String locale, String zone) {
        SlackPerson.Profile profile = new SlackPerson.Profile(id, name, locale, ZoneId.of(zone));
        return workspace.add(new SlackPerson(profile, actions, Optional.empty()));
    }

    /** From now on the person runs the workspace with others. */
    public void makeAdmin(SlackPerson person) {
        workspace.makeAdmin(person);
    }

    /** A public channel with the bot in it. */
    public SlackChannel channel(String id, String name) {
        return workspace.add(id, name, SlackChannel.Kind.PUBLIC);
    }

    /** A private channel with the bot in it. */
    public SlackChannel privateChannel(String id, String name) {
        return workspace.add(id, name, SlackChannel.Kind.PRIVATE);
    }

    /** Direct messages of a few people with the bot among them. */
    public SlackChannel groupDirect(String id, String name) {
        return workspace.add(id, name, SlackChannel.Kind.GROUP_DIRECT);
    }

    public List<SlackChannel> channels() {
        return workspace.channels();
    }

    public void botJoins(SlackChannel channel) {
        channel.botIsMember(true);
        actions.join(SlackApp.BOT_USER, channel);
    }

    public SlackMessage otherBotSays(SlackChannel channel, String text) {
        return actions.otherBotSays(channel, text);
    }

    /** Every call is answered with this error from now on: {@code account_inactive}, {@code token_revoked}, {@code invalid_auth}. */
    public void refuseToken(String error) {
        authority.withdraw(error);
    }

    /** Somebody removes the app: https://docs.slack.dev/reference/events/app_uninstalled */
    public void uninstall() {
        refuseToken("account_inactive");
        deliveries.event("app_uninstalled", EventPayloads.uninstalled());
    }

    /** https://docs.slack.dev/reference/events/tokens_revoked */
    public void revokeTokens() {
        refuseToken("token_revoked");
        deliveries.event("tokens_revoked", EventPayloads.revoked());
    }

    public SocketMode socketMode() {
        return socketMode;
    }

    /** From now on payloads are posted to this address. */
    public HttpMode postsTo(URI address) {
        HttpMode http = new HttpMode(workspace, address);
        httpModes.add(http);
        deliveries.by(http);
        return http;
    }

    /** All payloads sent to the app, oldest first. */
    public List<Delivery> deliveries() {
        return deliveries.all();
    }

    /** The newest payload of this name ({@code app_mention}, {@code block_actions}, {@code /ask} …) as soon as there is one. */
    public Delivery awaitDelivery(String name, Duration atMost) {
        return workspace.changes().await(
                () -> deliveries.all().reversed().stream()
                        .filter(each -> each.payload().name().equals(name))
                        .findFirst(),
                atMost,
                () -> deliveries.all().stream().map(each -> each.payload().name()).toList().toString());
    }

    /** Sends the payload once more, as if the app had not answered: {@code http_timeout}, {@code http_error} … */
    public void retry(Delivery delivery, String reason) {
        deliveries.retry(delivery, reason);
    }

    public Faults faults() {
        return faults;
    }

    /** Calls over a limit; a bot that keeps its budgets leaves this empty. */
    public List<Violation> violations() {
        return budgets.violations();
    }

    /** The calls of the method, oldest first; {@link Faults#RESPONSE_URL} for posts to response_urls. */
    public List<Call> calls(String method) {
        return api.calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    public List<Call> calls() {
        return api.calls();
    }

    /** The first calls of the method, as soon as there are so many. */
    public List<Call> awaitCalls(String method, int count, Duration atMost) {
        return workspace.changes().await(
                () -> Optional.of(calls(method)).filter(calls -> calls.size() >= count), atMost, () -> calls().toString());
    }

    @Override
    public void close() {
        httpModes.forEach(HttpMode::close);
        socketMode.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private String root() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private Map<String, Function<ObjectNode, ObjectNode>> methods(Views views, Triggers triggers) {
        Places places = new Places(workspace);
        ChatMethods chat = new ChatMethods(workspace, places);
        StreamMethods streams = new StreamMethods(workspace, places);
        ViewMethods viewing = new ViewMethods(workspace, views, triggers);
        WorkspaceMethods about = new WorkspaceMethods(workspace, places);
        return Map.ofEntries(
                Map.entry("auth.test", _ -> about.authTest()),
                Map.entry("apps.connections.open", _ -> socketMode.issueUrl()),
                Map.entry("chat.postMessage", chat::post),
                Map.entry("chat.postEphemeral", chat::postEphemeral),
                Map.entry("chat.update", chat::update),
                Map.entry("chat.delete", chat::delete),
                Map.entry("chat.getPermalink", chat::permalink),
                Map.entry("chat.startStream", streams::start),
                Map.entry("chat.appendStream", streams::append),
                Map.entry("chat.stopStream", streams::stop),
                Map.entry("views.open", viewing::open),
                Map.entry("views.publish", viewing::publish),
                Map.entry("views.update", viewing::update),
                Map.entry("users.info", about::userInfo),
                Map.entry("conversations.open", about::open),
                Map.entry("conversations.info", about::info),
                Map.entry("reactions.add", about::react));
    }
}
