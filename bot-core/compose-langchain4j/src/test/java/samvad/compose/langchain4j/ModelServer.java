package samvad.compose.langchain4j;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that speaks as much of OpenAI's chat completions as an answer takes. */
final class ModelServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a test has the server do with a request. */
    interface Behaviour {
        void on(HttpExchange exchange) throws IOException, InterruptedException;
    }

    /** One request as it arrived. */
    record Received(String path, String authorization, boolean offersUpgrade, JsonNode body) {
        String message(String role) {
            for (JsonNode message : body.path("messages")) {
                if (message.path("role").asText().equals(role)) {
                    return message.path("content").asText();
                }
            }
            throw new AssertionError("no " + role + " message in " + body);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    private ModelServer(Behaviour behaviour) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            received.add(new Received(exchange.getRequestURI().getPath(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                    exchange.getRequestHeaders().containsKey("Upgrade"),
                    JSON.readTree(exchange.getRequestBody().readAllBytes())));
            try (exchange) {
                behaviour.on(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    static ModelServer doing(Behaviour behaviour) throws IOException {
        return new ModelServer(behaviour);
    }

    static ModelServer saying(String text) throws IOException {
        return doing(exchange -> send(exchange, 200, completion(text, "stop")));
    }

    static ModelServer answering(int status, String body) throws IOException {
        return doing(exchange -> send(exchange, status, body));
    }

    static String completion(String text, String finishReason) {
        ObjectNode completion = JSON.createObjectNode().put("id", "chatcmpl-1").put("object", "chat.completion")
                .put("created", 1763424000).put("model", "test-model");
        ObjectNode choice = completion.putArray("choices").addObject().put("index", 0).put("finish_reason", finishReason);
        choice.putObject("message").put("role", "assistant").put("content", text);
        completion.putObject("usage").put("prompt_tokens", 1).put("completion_tokens", 1).put("total_tokens", 2);
        return completion.toString();
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    ModelEndpoint endpoint(String key, Duration timeout) {
        return new ModelEndpoint("http://127.0.0.1:" + server.getAddress().getPort() + "/v1", "test-model", key, timeout);
    }

    List<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
