package samvad.launcher.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import samvad.engine.chat.Address;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Membership;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply.Block;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.ChatApp;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Reception;
import samvad.engine.delivery.Toll;
import samvad.engine.delivery.Tolls;

/** A chat app in one file: lines over TCP, as {@code nc} speaks them. docs/EXTENDING.md walks through it. */
final class LineChat implements ChatApp, ChatSurface {
    private static final String NAME = "lines";

    private final ServerSocket door;
    private final Map<String, Socket> connected = new ConcurrentHashMap<>();
    private volatile Optional<Instant> lastHeard = Optional.empty();

    LineChat() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    int port() {
        return door.getLocalPort();
    }

    // How it hears

    @Override
    public void listen(Reception reception) {
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try {
                    Socket person = door.accept();
                    Thread.ofVirtual().start(() -> hear(person, reception));
                } catch (IOException e) {
                    return;
                }
            }
        });
        lastHeard = Optional.of(Instant.now());
    }

    private void hear(Socket socket, Reception reception) {
        String person = UUID.randomUUID().toString();
        connected.put(person, socket);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                lastHeard = Optional.of(Instant.now());
                reception.receive(List.of(new Incoming(NAME + ":" + person + ":" + ++number, Address.of(NAME, person),
                        new PersonId(NAME, person), line, Incoming.Context.NONE, Instant.now())));
            }
        } catch (IOException e) {
            // somebody hung up
        }
    }

    // How it speaks

    @Override
    public String app() {
        return NAME;
    }

    @Override
    public List<Reply> fit(Reply reply) {
        return List.of(reply);
    }

    @Override
    public Delivery post(Post post) {
        Socket socket = connected.get(post.address().chat());
        if (socket == null) {
            return new Delivery.Blocked("nobody is connected any more");
        }
        try {
            socket.getOutputStream().write((text(post.reply()) + "\n").getBytes(StandardCharsets.UTF_8));
            return new Delivery.Sent(new Receipt(post.address(), UUID.randomUUID().toString()));
        } catch (IOException e) {
            return new Delivery.Blocked("the line is cut");
        }
    }

    private static String text(Reply reply) {
        List<String> lines = new ArrayList<>(List.of(reply.words()));
        for (Block block : reply.blocks()) {
            if (block instanceof Block.Sources(String heading, List<Reply.Line> sources)) {
                lines.add(heading);
                sources.forEach(source -> lines.add("[" + source.n() + "] " + source.text()));
            }
        }
        return String.join("\n", lines);
    }

    @Override
    public Delivery revise(Receipt receipt, Post post) {
        return new Delivery.Refused("a line cannot be changed");
    }

    @Override
    public Delivery sketch(Post post, Optional<Receipt> earlier) {
        return new Delivery.Passing();
    }

    @Override
    public void showWorking(Address address) {
        // lines show nothing of the kind
    }

    // What serve wants to know

    @Override
    public ChatSurface surface() {
        return this;
    }

    @Override
    public Membership membership() {
        return (_, _) -> Membership.Standing.OWNER;
    }

    @Override
    public Tolls tolls() {
        return (address, _) -> List.of(new Toll(address.chat(), 10, Duration.ofSeconds(1)));
    }

    @Override
    public String introduce() {
        return "port " + port();
    }

    @Override
    public Optional<Instant> lastHeard() {
        return lastHeard;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
