package samvad.doubles.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** An app that hears Slack by HTTP, with Bolt behind the JDK's server. */
final class BoltDoor implements AutoCloseable {
    final App app;
    private final SlackRequestParser parser;
    private final HttpServer server;
    private final List<SignedRequest> seen = new ArrayList<>();

    BoltDoor(App app) throws IOException {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/slack/events", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    synchronized List<SignedRequest> seen() {
        return List.copyOf(seen);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, List<String>> headers = new HashMap<>(exchange.getRequestHeaders());
            note(headers, body);
            Response response = app.run(parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri("/slack/events")
                    .remoteAddress("127.0.0.1")
                    .queryString(Map.of())
                    .headers(new RequestHeaders(headers))
                    .requestBody(body)
                    .build()));
            byte[] answer = String.valueOf(response.getBody() == null ? "" : response.getBody()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(response.getStatusCode(), answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        } catch (IOException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }

    private synchronized void note(Map<String, List<String>> headers, String body) {
        Map<String, String> slacks = new HashMap<>();
        headers.forEach((name, values) -> {
            if (name.startsWith("X-slack")) {
                slacks.put(named(name), values.getFirst());
            }
        });
        seen.add(new SignedRequest(slacks, body));
    }

    /** The JDK's server writes every name in small letters after the first. */
    private static String named(String name) {
        StringBuilder named = new StringBuilder();
        for (String word : name.split("-")) {
            named.append(named.isEmpty() ? "" : "-").append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return named.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
