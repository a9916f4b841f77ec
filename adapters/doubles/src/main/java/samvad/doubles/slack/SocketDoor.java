package samvad.doubles.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** The WebSocket server itself; pings are answered by the library. */
final class SocketDoor extends WebSocketServer {
    private final SocketMode socketMode;
    private final CountDownLatch started = new CountDownLatch(1);

    SocketDoor(SocketMode socketMode) {
        super(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 1);
        this.socketMode = socketMode;
        setDaemon(true);
        setReuseAddr(true);
    }

    void openUp() {
        start();
        try {
            if (!started.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The WebSocket server did not start");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting", interrupted);
        }
    }

    void shut() {
        try {
            stop(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        String address = handshake.getResourceDescriptor();
        socketMode.opened(connection, address.replaceFirst(".*[?&]ticket=([^&]*).*", "$1"));
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
        socketMode.heard(message);
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {
        socketMode.closed(connection);
    }

    @Override
    public void onError(@Nullable WebSocket connection, Exception error) {
        if (connection != null) {
            socketMode.closed(connection);
        }
    }
}
