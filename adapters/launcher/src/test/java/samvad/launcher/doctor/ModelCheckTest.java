package samvad.launcher.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samvad.launcher.doctor.Finding.Verdict;
import samvad.launcher.settings.Settings;

final class ModelCheckTest {
    private static final String KEY = "sk-very-secret";
    private static final String TWO_MODELS = "{\"data\":[{\"id\":\"small-model\"},{\"id\":\"large-model\"}]}";

    private interface Behaviour {
        void on(HttpExchange exchange) throws IOException;
    }

    @TempDir Path home;
    private HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Behaviour> behaviours = new HashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Map<String, String> environment = new HashMap<>();

    ModelCheckTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                        + exchange.getRequestHeaders().getFirst("Authorization")
                        + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                behaviours.getOrDefault(exchange.getRequestURI().getPath(), saying(404, "")).on(exchange);
            }
        });
        server.start();
        environment.putAll(Map.of("SAMVAD_MODEL_PROVIDER", "openai", "SAMVAD_MODEL_NAME", "small-model",
                "SAMVAD_MODEL_BASE_URL", address() + "/v1/", "SAMVAD_MODEL_API_KEY", KEY, "SAMVAD_MODEL_TIMEOUT_SECONDS", "2"));
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static Behaviour saying(int status, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private Finding check() {
        Finding finding = ModelCheck.of(Settings.read(home, environment));
        assertThat(finding.toString()).doesNotContain(KEY);
        assertThat(finding.remedy().isEmpty()).isEqualTo(finding.verdict() == Verdict.OK);
        return finding;
    }

    @Test
    void no_model_is_fine() {
        environment.put("SAMVAD_MODEL_PROVIDER", "none");
        assertThat(check()).isEqualTo(Finding.fine("model", "none: quotes the articles"));
    }

    @Test
    void finds_the_model_in_the_server_s_list() {
        behaviours.put("/v1/models", saying(200, TWO_MODELS));
        assertThat(check()).isEqualTo(Finding.fine("model", "small-model at " + address() + "/v1 is there"));
        assertThat(received).hasSize(1).first().asString().startsWith("GET /v1/models Bearer " + KEY);
    }

    @Test
    void names_the_models_there_are_instead() {
        behaviours.put("/v1/models", saying(200, TWO_MODELS));
        environment.put("SAMVAD_MODEL_NAME", "other-model");
        Finding finding = check();
        assertThat(finding.verdict()).isEqualTo(Verdict.PROBLEM);
        assertThat(finding.saw()).contains("no such model", "small-model, large-model");
    }

    @ParameterizedTest
    @CsvSource({"404,", "405,", "501,", "200,<html>", "200,{}"})
    void asks_for_one_token_where_models_are_not_listed(int status, String body) {
        behaviours.put("/v1/models", saying(status, body == null ? "" : body));
        behaviours.put("/v1/chat/completions", saying(200, "{\"choices\":[]}"));
        assertThat(check().verdict()).isEqualTo(Verdict.OK);
        assertThat(received).hasSize(2).last().asString().startsWith("POST").contains("\"max_tokens\":1", "\"small-model\"");
    }

    @ParameterizedTest
    @CsvSource({"401,PROBLEM,SAMVAD_MODEL_API_KEY", "403,PROBLEM,model.api-key-file", "429,ATTENTION,quoted", "500,PROBLEM,log",
        "301,PROBLEM,model.base-url"})
    void says_the_way_out_of_a_refusal(int status, Verdict verdict, String remedy) {
        behaviours.put("/v1/models", saying(status, "{\"error\":\"" + KEY + "\"}"));
        Finding finding = check();
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.saw()).contains("HTTP " + status);
        assertThat(finding.remedy()).contains(remedy);
    }

    @Test
    void a_wrong_address_is_told_from_a_wrong_key() {
        Finding finding = check();
        assertThat(finding.saw()).contains("HTTP 404");
        assertThat(finding.remedy()).contains("/v1", "model.name");
    }

    @Test
    void a_server_that_is_not_there_is_told() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        environment.put("SAMVAD_MODEL_BASE_URL", "http://user:" + KEY + "@127.0.0.1:" + port + "/v1");
        Finding finding = check();
        assertThat(finding.saw()).contains("127.0.0.1:" + port, "cannot be reached");
        assertThat(finding.remedy()).contains("Start the server");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void a_server_that_does_not_answer_is_told(boolean begins) {
        environment.put("SAMVAD_MODEL_TIMEOUT_SECONDS", "1");
        behaviours.put("/v1/models", exchange -> {
            if (begins) {
                exchange.sendResponseHeaders(200, 100);
                exchange.getResponseBody().flush();
            }
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Finding finding = check();
        assertThat(finding.saw()).contains("did not answer in 1 s");
        assertThat(finding.remedy()).contains("timeout");
    }

    @Test
    void a_key_that_no_header_can_hold_is_told_and_not_shown() {
        environment.put("SAMVAD_MODEL_API_KEY", KEY + "\n" + KEY);
        assertThat(check().saw()).contains("key");
    }
}
