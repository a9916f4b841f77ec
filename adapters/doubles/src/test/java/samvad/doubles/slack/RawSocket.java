package samvad.doubles.slack;

import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;

/** A connection that only listens, and never comes back by itself. */
final class RawSocket extends WebSocketClient {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    RawSocket(String address) {
        super(URI.create(address));
    }

    /** The next message, or {@code closed} with its code. */
    String next() throws InterruptedException {
        return String.valueOf(heard.poll(Newsroom.SOON.toSeconds(), TimeUnit.SECONDS));
    }

    @Override
    public void onOpen(ServerHandshake handshake) {}

    @Override
    public void onMessage(String message) {
        heard.add(message);
    }

    @Override
    public void onClose(int code, String reason, boolean remote) {
        heard.add("closed " + code);
    }

    @Override
    public void onError(Exception error) {
        heard.add("error " + error);
    }
}
