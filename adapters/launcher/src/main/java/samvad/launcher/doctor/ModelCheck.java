package samvad.launcher.doctor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import samvad.compose.langchain4j.ModelEndpoint;
import samvad.compose.langchain4j.ModelProvider;
import samvad.compose.langchain4j.ProveModel;
import samvad.launcher.settings.Settings;
import samvad.launcher.wiring.Composers;

/** Asks a model's server for the model: by its list of models, or where there is none by a completion of one token. */
final class ModelCheck {
    private static final String CHECK = "model";

    /** In bytes; the longest lists of models have a tenth of it. */
    private static final long LONGEST_REPLY = 8L << 20;

    private static final int MODELS_NAMED = 5;

    private final ObjectMapper mapper = new ObjectMapper();
    private final ModelEndpoint endpoint;
    private final URI baseUrl;

    private ModelCheck(ModelEndpoint endpoint) {
        this.endpoint = endpoint;
        this.baseUrl = URI.create(endpoint.baseUrl().replaceFirst("/+$", ""));
    }

    static Finding of(Settings settings) {
        if (!Composers.isSet(settings)) {
            return Finding.fine(CHECK, "none: quotes the articles");
        }
        ModelEndpoint endpoint = Composers.endpoint(settings);
        ModelProvider provider = Composers.provider(settings);
        ModelCheck check = new ModelCheck(endpoint);
        return provider == ModelProvider.OPENAI ? check.check() : check.asked(provider);
    }

    /** Asked through the same client as for answers. */
    private Finding asked(ModelProvider provider) {
        return ProveModel.failureOf(provider, endpoint).map(why -> Finding.problem(CHECK, shown() + ": " + why,
                        "Check model.name, model.base-url, and the key in " + Settings.variable("model.api-key") + "."))
                .orElseGet(() -> Finding.fine(CHECK, shown() + " answers"));
    }

    private Finding check() {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try {
            HttpResponse<String> models = send(client, request("/models").GET());
            return switch (models.statusCode()) {
                case 200 -> listed(client, models.body());
                case 404, 405, 501 -> completed(client);
                default -> refused(models.statusCode());
            };
        } catch (ExecutionException e) {
            return unreachable(e.getCause() instanceof ConnectException);
        } catch (TimeoutException e) {
            return Finding.problem(CHECK, shown() + " did not answer in " + endpoint.timeout().toSeconds() + " s",
                    "Wait until the server has loaded the model, or set model.timeout-seconds higher.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.attention(CHECK, shown() + " was not asked to the end", "Run doctor again.");
        } catch (IllegalArgumentException e) {
            // its message may hold the key
            return Finding.problem(CHECK, "the key holds a character that no key can", "Copy it anew, without line ends.");
        } finally {
            client.shutdownNow();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(endpoint.timeout())
                .header("Authorization", "Bearer " + endpoint.key());
    }

    /** The request's own timeout ends with the reply's first line; this one holds for all of it. */
    private HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws ExecutionException, TimeoutException, InterruptedException {
        return client.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_REPLY))
                .get(endpoint.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    private Finding listed(HttpClient client, String body) throws ExecutionException, TimeoutException, InterruptedException {
        List<String> names = names(body);
        if (names.isEmpty()) {
            return completed(client);
        }
        if (names.contains(endpoint.modelName()) || names.contains(endpoint.modelName() + ":latest")) {
            return Finding.fine(CHECK, shown() + " is there");
        }
        return Finding.problem(CHECK, shown() + ": the server has no such model; it has "
                        + String.join(", ", names.stream().limit(MODELS_NAMED).toList()) + (names.size() > MODELS_NAMED ? " …" : ""),
                "Set model.name to one it has, or load the model there.");
    }

    private List<String> names(String body) {
        try {
            return mapper.readTree(body).path("data").findValues("id").stream().map(JsonNode::asText).toList();
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }

    private Finding completed(HttpClient client) throws ExecutionException, TimeoutException, InterruptedException {
        ObjectNode question = mapper.createObjectNode().put("model", endpoint.modelName()).put("max_tokens", 1);
        question.putArray("messages").addObject().put("role", "user").put("content", "Hello");
        HttpResponse<String> reply = send(client, request("/chat/completions")
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(question.toString())));
        return reply.statusCode() == 200 ? Finding.fine(CHECK, shown() + " answers") : refused(reply.statusCode());
    }

    private Finding refused(int status) {
        String saw = shown() + ": HTTP " + status;
        return switch (status) {
            case 401, 403 -> Finding.problem(CHECK, saw + ", the key is missing or wrong",
                    "Set " + Settings.variable("model.api-key") + ", or model.api-key-file to a file that holds the key.");
            case 404 -> Finding.problem(CHECK, saw + ", no such address or model",
                    "Check model.base-url, which mostly ends in /v1, and model.name.");
            case 429 -> Finding.attention(CHECK, saw + ", too many requests or no budget left",
                    "Wait or add budget; until then the articles are quoted.");
            default -> Finding.problem(CHECK, saw, "Check model.base-url and the server's own log.");
        };
    }

    private Finding unreachable(boolean refused) {
        return Finding.problem(CHECK, shown() + (refused ? " cannot be reached" : " gives no reply that can be read"),
                "Start the server, or check host, port and http or https in model.base-url.");
    }

    /** The address without what may be a secret in it. */
    private String shown() {
        return endpoint.modelName() + " at " + baseUrl.getScheme() + "://" + baseUrl.getHost()
                + (baseUrl.getPort() < 0 ? "" : ":" + baseUrl.getPort()) + baseUrl.getPath();
    }
}
