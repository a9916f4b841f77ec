package samvad.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetMe;

class BotApiTest {
    @Test
    void a_call_that_is_not_done_in_time_is_cancelled() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Boolean> cut = new CompletableFuture<>();
            Thread.ofVirtual().start(() -> cut.complete(readsToTheEnd(socket)));
            TelegramSettings settings = TelegramSettings.of("1:secret", Clock.systemUTC()).at(URI.create("http://127.0.0.1:" + socket.getLocalPort()));
            assertThat(new BotApi(settings, Duration.ofMillis(300)).call(new GetMe())).isInstanceOf(Called.Lost.class);
            assertThat(cut.get(StoredReception.SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Never answers. */
    private static boolean readsToTheEnd(ServerSocket server) {
        try (Socket socket = server.accept()) {
            return socket.getInputStream().readAllBytes().length > 0;
        } catch (IOException e) {
            return true;
        }
    }
}
