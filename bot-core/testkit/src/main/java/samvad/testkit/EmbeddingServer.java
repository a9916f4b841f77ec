package samvad.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.engine.evidence.vectors.TextsRefused;

/** A server on loopback that speaks OpenAI's embeddings and embeds by {@link WordVectors}, so that what is near is near. */
public final class EmbeddingServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What arrived at it. */
    public record Received(String path, String authorization, String model, List<String> texts) {}

    private final WordVectors vectors;
    private final LoopbackServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile boolean silent;
    private volatile int mostTexts = Integer.MAX_VALUE;

    public EmbeddingServer(WordVectors vectors) {
        this.vectors = vectors;
        this.server = new LoopbackServer(this::answer);
    }

    /** Up to and with the version. */
    public String baseUrl() {
        return server.baseUrl();
    }

    /** From now on it answers with this status; 200 and it works again. */
    public void answersWith(int code) {
        status = code;
    }

    /** From now on it begins its replies and does not end them. */
    public void fallsSilent() {
        silent = true;
    }

    /** From now on it refuses more texts at once, as servers with a bound do. */
    public void takesAtMost(int texts) {
        mostTexts = texts;
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        List<String> texts = new ArrayList<>();
        request.path("input").forEach(text -> texts.add(text.asText()));
        received.add(new Received(exchange.getRequestURI().getPath(), String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                request.path("model").asText(), texts));
        if (silent) {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().flush();
            closing.await();
        } else if (status != 200) {
            LoopbackServer.send(exchange, status, "{\"error\":{\"message\":\"no, " + request + "\"}}");
        } else if (texts.size() > mostTexts) {
            LoopbackServer.send(exchange, 413, "{\"error\":{\"message\":\"too many\"}}");
        } else {
            embed(exchange, texts);
        }
    }

    private void embed(HttpExchange exchange, List<String> texts) throws IOException {
        ObjectNode reply = JSON.createObjectNode().put("object", "list").put("model", vectors.fingerprint());
        ArrayNode data = reply.putArray("data");
        try {
            for (float[] vector : vectors.of(texts, TextEmbedding.Kind.PASSAGE)) {
                ArrayNode numbers = data.addObject().put("object", "embedding").put("index", data.size() - 1).putArray("embedding");
                for (float number : vector) {
                    // as long as it likes: whoever compares makes it of length 1
                    numbers.add(3 * number);
                }
            }
        } catch (TextsRefused e) {
            LoopbackServer.send(exchange, 400, "{\"error\":{\"message\":\"too long\"}}");
            return;
        }
        reply.putObject("usage").put("prompt_tokens", 1).put("total_tokens", 1);
        LoopbackServer.send(exchange, 200, reply.toString());
    }

    @Override
    public void close() {
        closing.countDown();
        server.close();
    }
}
