package samvad.compose.langchain4j;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import samvad.testkit.LoopbackServer;

/** A server on loopback that speaks as much of OpenAI's chat completions as an answer takes. */
final class ModelServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

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

    private final LoopbackServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();

    private ModelServer(LoopbackServer.Behaviour behaviour) {
        server = new LoopbackServer(exchange -> {
            received.add(new Received(exchange.getRequestURI().getPath(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                    exchange.getRequestHeaders().containsKey("Upgrade"),
                    JSON.readTree(exchange.getRequestBody().readAllBytes())));
            behaviour.on(exchange);
        });
    }

    static ModelServer doing(LoopbackServer.Behaviour behaviour) {
        return new ModelServer(behaviour);
    }

    static ModelServer saying(String text) {
        return doing(exchange -> LoopbackServer.send(exchange, 200, completion(text, "stop")));
    }

    static ModelServer answering(int status, String body) {
        return doing(exchange -> LoopbackServer.send(exchange, status, body));
    }

    static String completion(String text, String finishReason) {
        ObjectNode completion = JSON.createObjectNode().put("id", "chatcmpl-1").put("object", "chat.completion")
                .put("created", 1763424000).put("model", "test-model");
        ObjectNode choice = completion.putArray("choices").addObject().put("index", 0).put("finish_reason", finishReason);
        choice.putObject("message").put("role", "assistant").put("content", text);
        completion.putObject("usage").put("prompt_tokens", 1).put("completion_tokens", 1).put("total_tokens", 2);
        return completion.toString();
    }

    ModelEndpoint endpoint(String key, Duration timeout) {
        return new ModelEndpoint(server.baseUrl(), "test-model", key, timeout);
    }

    List<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.close();
    }
}
