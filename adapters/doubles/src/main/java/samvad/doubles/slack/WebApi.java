package samvad.doubles.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Answers {@code /api/<method>} and response_urls, and lets faults strike: https://docs.slack.dev/apis/web-api */
final class WebApi implements HttpHandler {
    static final String PATH = "/api/";

    private final Workspace workspace;
    private final Gate gate;
    private final Faults faults;
    private final ResponseUrls responseUrls;
    private final Map<String, Function<ObjectNode, ObjectNode>> methods;
    private final List<Call> calls = new ArrayList<>();

    WebApi(
            Workspace workspace,
            Gate gate,
            Faults faults,
            ResponseUrls responseUrls,
            Map<String, Function<ObjectNode, ObjectNode>> methods) {
        this.workspace = workspace;
        this.gate = gate;
        this.faults = faults;
        this.responseUrls = responseUrls;
        this.methods = Map.copyOf(methods);
    }

    List<Call> calls() {
        return workspace.changes().see(() -> List.copyOf(calls));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            ObjectNode arguments = ApiArguments.read(header(exchange, "Content-Type"), body);
            boolean response = path.startsWith(ResponseUrls.PATH);
            String method = response ? Faults.RESPONSE_URL : path.substring(PATH.length());
            String token = Json.text(arguments, "token").orElse(header(exchange, "Authorization").replace("Bearer ", ""));
            arguments.remove("token");
            Optional<Fault> fault = faults.next(method);
            if (fault.isPresent() && strikesBefore(exchange, fault.get())) {
                record(method, arguments, "unanswered");
                return;
            }
            Reply reply = response ? answer(path, arguments) : answer(method, token, arguments);
            record(method, arguments, reply.body().path("error").asText("ok"));
            if (fault.isEmpty() || !strikesAfter(exchange, fault.get())) {
                respond(exchange, reply);
            }
        }
    }

    private Reply answer(String path, ObjectNode arguments) {
        ResponseUrls.Outcome outcome = responseUrls.post(path, arguments);
        return new Reply(outcome.status(), Optional.empty(), outcome.body());
    }

    private Reply answer(String name, String token, ObjectNode arguments) {
        Function<ObjectNode, ObjectNode> method = methods.get(name);
        Optional<SlackMethod> known = SlackMethods.named(name);
        if (method == null || known.isEmpty()) {
            return new Reply(200, Optional.empty(), Json.error("unknown_method"));
        }
        return gate.refusal(known.get(), token, arguments)
                .orElseGet(() -> new Reply(200, Optional.empty(), method.apply(arguments)));
    }

    /** True if nothing more is to be done. */
    private static boolean strikesBefore(HttpExchange exchange, Fault fault) throws IOException {
        switch (fault) {
            case Fault.ServerError(int status) -> respond(exchange, status, "<html>Server Error</html>");
            case Fault.RateLimited(int seconds) -> respond(exchange, Reply.rateLimited(Duration.ofSeconds(seconds)));
            case Fault.CutBefore() -> {} // closing the exchange without an answer ends the connection
            case Fault.CutAfter(), Fault.Slow(Duration _), Fault.Garbage() -> {
                return false;
            }
        }
        return true;
    }

    /** True if the answer is not to be sent. */
    private static boolean strikesAfter(HttpExchange exchange, Fault fault) throws IOException {
        return switch (fault) {
            case Fault.CutAfter() -> true;
            case Fault.Garbage() -> {
                respond(exchange, 200, "{\"ok\":tru");
                yield true;
            }
            case Fault.Slow(Duration delay) -> {
                LockSupport.parkNanos(delay.toNanos());
                yield false;
            }
            case Fault.ServerError(int _), Fault.RateLimited(int _), Fault.CutBefore() -> false;
        };
    }

    private void record(String method, ObjectNode arguments, String outcome) {
        Call call = new Call(method, arguments, workspace.clock().instant(), outcome);
        workspace.changes().make(() -> calls.add(call));
    }

    private static void respond(HttpExchange exchange, Reply reply) throws IOException {
        reply.retryAfter().ifPresent(seconds -> exchange.getResponseHeaders().set("Retry-After", seconds.toString()));
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        respond(exchange, reply.status(), reply.body().toString());
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }
}
