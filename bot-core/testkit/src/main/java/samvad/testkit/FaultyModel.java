package samvad.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** A server on loopback that speaks OpenAI's chat completions, whole and streamed, as a model of a given conduct would. */
public final class FaultyModel implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TOKENS_READ = 100;
    private static final int TOKENS_WRITTEN = 20;

    private final LoopbackServer server;
    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private final Semaphore goOn = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final String honest;
    private volatile ModelConduct conduct;

    /** @param honest what it would reply, with its citations, were it honest */
    public FaultyModel(ModelConduct conduct, String honest) {
        this.conduct = conduct;
        this.honest = honest;
        this.server = new LoopbackServer(this::answer);
    }

    /** Up to and with the version. */
    public String baseUrl() {
        return server.baseUrl();
    }

    /** From now on it behaves so. */
    public void behaves(ModelConduct otherwise) {
        conduct = otherwise;
    }

    /** Has one that is slow say its next sentence. */
    public void goOn() {
        goOn.release();
    }

    /** The bodies of the requests, in their order. */
    public List<JsonNode> received() {
        return List.copyOf(received);
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        received.add(request);
        JsonNode messages = request.path("messages");
        // to mend a sentence it is asked with what it said before: it says the same again
        String message = messages.path(1).path("content").asText();
        String reply = conduct.reply(honest, message);
        switch (conduct) {
            case TOO_MANY_REQUESTS -> LoopbackServer.send(exchange, 429, "{\"error\":{\"message\":\"slow down\"}}");
            case SERVER_ERROR -> LoopbackServer.send(exchange, 500, "{\"error\":{\"message\":\"sorry\"}}");
            default -> {
                if (request.path("stream").asBoolean()) {
                    stream(exchange, reply);
                } else if (conduct == ModelConduct.MALFORMED) {
                    LoopbackServer.send(exchange, 200, "{\"choices\":[{\"message\":");
                } else {
                    LoopbackServer.send(exchange, 200, completion(reply));
                }
            }
        }
    }

    private void stream(HttpExchange exchange, String reply) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        String[] sentences = reply.split("(?<=[.।] )");
        for (int i = 0; i < sentences.length; i++) {
            if (conduct == ModelConduct.SLOW && i > 1) {
                goOn.acquire();
            }
            for (String piece : sentences[i].split("(?<= )")) {
                event(out, conduct == ModelConduct.MALFORMED ? "{\"choices\":[{\"delta\":" : delta(piece).toString());
            }
            if (conduct == ModelConduct.CUT_STREAM && i > 0) {
                // as a server that dies: without the end of the chunks
                throw new IOException("cut");
            }
        }
        if (conduct == ModelConduct.NEVER_ENDING) {
            closing.await();
        }
        ObjectNode last = delta("");
        ((ObjectNode) last.path("choices").path(0)).put("finish_reason", "stop");
        event(out, last.toString());
        ObjectNode usage = JSON.createObjectNode().put("id", "chatcmpl-1").put("object", "chat.completion.chunk");
        usage.putArray("choices");
        usage.set("usage", usage());
        event(out, usage.toString());
        event(out, "[DONE]");
    }

    private static void event(OutputStream out, String data) throws IOException {
        out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static ObjectNode delta(String text) {
        ObjectNode chunk = JSON.createObjectNode().put("id", "chatcmpl-1").put("object", "chat.completion.chunk").put("model", "test-model");
        ObjectNode choice = chunk.putArray("choices").addObject().put("index", 0);
        choice.putObject("delta").put("role", "assistant").put("content", text);
        return chunk;
    }

    private static String completion(String text) {
        ObjectNode completion = JSON.createObjectNode().put("id", "chatcmpl-1").put("object", "chat.completion").put("model", "test-model");
        ObjectNode choice = completion.putArray("choices").addObject().put("index", 0).put("finish_reason", "stop");
        choice.putObject("message").put("role", "assistant").put("content", text);
        completion.set("usage", usage());
        return completion.toString();
    }

    private static ObjectNode usage() {
        return JSON.createObjectNode().put("prompt_tokens", TOKENS_READ).put("completion_tokens", TOKENS_WRITTEN).put("total_tokens", TOKENS_READ + TOKENS_WRITTEN);
    }

    @Override
    public void close() {
        closing.countDown();
        goOn.release(1_000);
        server.close();
    }
}
