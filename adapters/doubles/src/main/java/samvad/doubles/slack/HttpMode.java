package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Slack's side of HTTP mode: signed posts to the app's address: https://docs.slack.dev/apis/events-api/using-http-request-urls */
public final class HttpMode implements Transport, AutoCloseable {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** What the app answered; status 0 if it did not. */
    public record AppAnswer(int status, String body) {}

    private final Workspace workspace;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    HttpMode(Workspace workspace, URI address) {
        this.workspace = workspace;
        this.address = address;
    }

    /** The request as Slack would send it now; change it, or post it twice, to try the app's defences. */
    public SignedRequest prepare(Payload payload) {
        return prepare(payload, workspace.clock().instant());
    }

    /** The same, properly signed at another time. */
    public SignedRequest prepare(Payload payload, Instant at) {
        return switch (payload.kind()) {
            case EVENT -> signed(at, JSON, payload.body().toString());
            case INTERACTION -> signed(at, FORM, form(Map.of("payload", payload.body().toString())));
            case COMMAND -> signed(at, FORM, form(fields(payload.body())));
        };
    }

    /** Sends exactly this. */
    public AppAnswer post(SignedRequest request) {
        HttpRequest.Builder post = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(request.body()));
        request.headers().forEach(post::header);
        try {
            HttpResponse<String> response = client.send(post.build(), HttpResponse.BodyHandlers.ofString());
            return new AppAnswer(response.statusCode(), response.body());
        } catch (IOException unanswered) {
            return new AppAnswer(0, String.valueOf(unanswered.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new AppAnswer(0, "interrupted");
        }
    }

    /** Asks the app to prove that the address is its own: https://docs.slack.dev/reference/events/url_verification */
    public boolean verifiesUrl() {
        String challenge = workspace.nextId("challenge");
        String body = Json.object()
                .put("token", "verification-token")
                .put("challenge", challenge)
                .put("type", "url_verification")
                .toString();
        AppAnswer answer = post(signed(workspace.clock().instant(), JSON, body));
        return answer.status() == 200 && answer.body().contains(challenge);
    }

    @Override
    public void send(Delivery delivery, int retry, String reason) {
        SignedRequest signed = prepare(delivery.payload());
        SignedRequest request = retry == 0
                ? signed
                : signed.withHeader("X-Slack-Retry-Num", Integer.toString(retry)).withHeader("X-Slack-Retry-Reason", reason);
        delivery.attempted(retry, reason);
        Thread.ofVirtual().start(() -> {
            AppAnswer answer = post(request);
            delivery.answered(answer.status(), read(answer.body()));
        });
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private SignedRequest signed(Instant at, String contentType, String body) {
        return SignedRequest.sign(workspace.app().signingSecret(), at, contentType, body);
    }

    /** Plain words are the text of an answer: https://docs.slack.dev/interactivity/implementing-slash-commands#responding_to_commands */
    private static JsonNode read(String body) {
        return Json.read(body).filter(JsonNode::isObject).orElseGet(() -> Json.object().set("text", new TextNode(body)));
    }

    private static Map<String, String> fields(JsonNode body) {
        Map<String, String> fields = new LinkedHashMap<>();
        body.properties().forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        return fields;
    }

    private static String form(Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", pairs);
    }
}
