package samvad.doubles.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A bot under test: a server, the library's own client, and bare HTTP beside it. */
final class Bot implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    final TelegramServer server;
    private final OkHttpClient connections = new OkHttpClient();
    private final OkHttpTelegramClient client;
    private final HttpClient http = HttpClient.newHttpClient();

    Bot(TelegramSetup setup) {
        this.server = TelegramServer.start(setup);
        this.client = new OkHttpTelegramClient(connections, server.token(), url());
    }

    static Bot unhurried() {
        return new Bot(TelegramSetup.standard().with(Budgets.generous()));
    }

    TelegramUrl url() {
        return TelegramUrl.builder().schema("http").host("127.0.0.1").port(server.port()).testServer(false).build();
    }

    <T extends Serializable> T does(BotApiMethod<T> method) throws TelegramApiException {
        return client.execute(method);
    }

    Message sends(long chat, String text) throws TelegramApiException {
        return does(SendMessage.builder().chatId(chat).text(text).build());
    }

    Message sendsHtml(long chat, String html) throws TelegramApiException {
        return does(SendMessage.builder().chatId(chat).text(html).parseMode("HTML").build());
    }

    TelegramApiRequestException refused(BotApiMethod<?> method) {
        TelegramApiRequestException refused = catchThrowableOfType(TelegramApiRequestException.class, () -> does(method));
        assertThat(refused).as("the server refuses").isNotNull();
        return refused;
    }

    TelegramApiRequestException refused(long chat, String text) {
        return refused(SendMessage.builder().chatId(chat).text(text).build());
    }

    /** All updates not yet confirmed, as the library reads them. */
    List<Update> hears() throws TelegramApiException {
        return does(GetUpdates.builder().timeout(0).build());
    }

    /** Posts JSON without the library and returns the whole answer. */
    JsonNode posts(String method, String json) throws IOException, InterruptedException {
        return JSON.readTree(answer(server.method(method), "application/json", json).body());
    }

    HttpResponse<String> answer(URI address, String contentType, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        connections.dispatcher().executorService().shutdown();
        connections.connectionPool().evictAll();
        http.close();
    }
}
