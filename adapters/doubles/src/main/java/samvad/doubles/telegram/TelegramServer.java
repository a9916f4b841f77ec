package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A Bot API server on 127.0.0.1 at a free port, with one bot, for as long as it is open. */
public final class TelegramServer implements AutoCloseable {

    private final World world;
    private final Faults faults = new Faults();
    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private TelegramServer(TelegramSetup setup, HttpServer http) {
        this.world = new World(setup);
        this.http = http;
        http.createContext("/", new HttpDoor(world, faults));
        http.setExecutor(threads);
    }

    /** The documented budgets, the clock of this machine. */
    public static TelegramServer start() {
        return start(TelegramSetup.standard());
    }

    /** At a free port. */
    public static TelegramServer start(TelegramSetup setup) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
            TelegramServer server = new TelegramServer(setup, http);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("no port on 127.0.0.1", e);
        }
    }

    public int port() {
        return http.getAddress().getPort();
    }

    public String token() {
        return world.setup.token();
    }

    public String botUsername() {
        return world.setup.botUsername();
    }

    /** Where a method of the bot stands. */
    public URI method(String name) {
        return URI.create("http://127.0.0.1:" + port() + "/bot" + token() + "/" + name);
    }

    /** A person with an account; the same id is the same person. */
    public TelegramPerson person(long id, String firstName, String languageCode) {
        TelegramPerson person = new TelegramPerson(world, id, firstName, languageCode);
        world.bell.holding(() -> {
            world.meet(new World.Profile(id, firstName, languageCode));
            return person;
        });
        return person;
    }

    /** A basic group the bot is a member of; its id is negative. */
    public GroupChat group(long id, String title) {
        return group(id, title, Room.Kind.GROUP);
    }

    /** A supergroup the bot is a member of, with topics if some are opened; its id begins with -100. */
    public GroupChat supergroup(long id, String title) {
        return group(id, title, Room.Kind.SUPERGROUP);
    }

    /** A channel the bot posts in as an administrator; its id begins with -100. */
    public GroupChat channel(long id, String title) {
        return group(id, title, Room.Kind.CHANNEL);
    }

    private GroupChat group(long id, String title, Room.Kind kind) {
        if (id >= 0) {
            throw new IllegalArgumentException("a group's id is negative: " + id);
        }
        return world.bell.holding(() -> new GroupChat(world, world.open(new Room(id, kind, title))));
    }

    /** What goes wrong from now on. */
    public Faults faults() {
        return faults;
    }

    /**
     * Delivers an update with this content, whatever it is: {@code {"message":"not an object"}} is one no library can read. It comes again
     * until an offset confirms it.
     *
     * @return its update id
     */
    public long poison(String content) {
        ObjectNode update = parsed(content);
        long id = world.bell.holding(() -> world.updates.addRaw(update));
        world.bell.rings();
        return id;
    }

    private static ObjectNode parsed(String content) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException("an update is a JSON object", e);
        }
    }

    /** Each time the bot sent more than its budget allows. */
    public List<Violation> violations() {
        return world.bell.holding(world.budget::violations);
    }

    /** All requests with the right token, oldest first. */
    public List<BotCall> calls() {
        return world.bell.holding(() -> List.copyOf(world.calls));
    }

    /** Requests of this method, in whatever case. */
    public List<BotCall> calls(String method) {
        return calls().stream().filter(call -> call.method().equalsIgnoreCase(method)).toList();
    }

    /** True as soon as the bot has called the method so often. */
    public boolean awaitCalls(String method, int times, Duration atMost) {
        return world.bell.await(() -> calls(method).size() >= times, atMost);
    }

    /** The id of the last update made, confirmed or not. */
    public long lastUpdate() {
        return world.bell.holding(world.updates::lastId);
    }

    /** Updates before this one are confirmed and never come again; 0 at first. */
    public long confirmedOffset() {
        return world.bell.holding(world.updates::confirmedOffset);
    }

    /** True as soon as the update is confirmed. */
    public boolean awaitConfirmed(long update, Duration atMost) {
        return world.bell.await(() -> world.updates.confirmedOffset() > update, atMost);
    }

    /** The commands the bot has set for a language ("" for all) in the default scope, as a list of command and description. */
    public JsonNode commands(String language) {
        return world.bell.holding(() ->
                world.profile.commands("default::", language).orElse(JsonNodeFactory.instance.arrayNode()));
    }

    /** Cuts off whoever is still connected. */
    @Override
    public void close() {
        world.bell.holding(() -> {
            world.closed = true;
            return world;
        });
        world.bell.rings();
        http.stop(0);
        threads.shutdownNow();
    }
}
