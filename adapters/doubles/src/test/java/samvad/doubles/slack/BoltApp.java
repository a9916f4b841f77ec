package samvad.doubles.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.util.function.Consumer;

/** Slack's own framework, connected to the double by Socket Mode. */
final class BoltApp implements AutoCloseable {
    final App app;
    private final SocketModeApp socket;

    BoltApp(Newsroom room, Consumer<App> handlers) throws Exception {
        app = of(room);
        handlers.accept(app);
        socket = new SocketModeApp(room.server.app().appToken(), SocketModeClient.Backend.JavaWebSocket, app);
        socket.startAsync();
        room.server.socketMode().awaitConnections(1, Newsroom.SOON);
    }

    static App of(Newsroom room) {
        return new App(AppConfig.builder()
                .slack(room.slack())
                .singleTeamBotToken(room.server.app().botToken())
                .signingSecret(room.server.app().signingSecret())
                .build());
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
