package samvad.telegram;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import samvad.doubles.telegram.TelegramServer;

/** A bot with short pauses that listens to a server on loopback. */
final class ListeningBot implements AutoCloseable {
    static final TelegramSettings.Pacing BRISK = new TelegramSettings.Pacing(
            Duration.ofSeconds(1), Duration.ofMillis(20), Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMillis(300));

    final TelegramServer server;
    final TelegramApp app;
    final StoredReception reception = new StoredReception();

    ListeningBot() {
        this(TelegramServer.start());
    }

    ListeningBot(TelegramServer server) {
        this.server = server;
        this.app = new TelegramApp(settings(server), new TelegramTolls(0.01));
    }

    static TelegramSettings settings(TelegramServer server) {
        return TelegramSettings.of(server.token(), Clock.systemUTC()).at(URI.create("http://127.0.0.1:" + server.port())).at(BRISK);
    }

    ListeningBot listening() {
        app.listen(reception);
        return this;
    }

    @Override
    public void close() {
        app.close();
        server.close();
    }
}
