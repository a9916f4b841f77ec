package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes HTTP requests in, lets faults happen, and writes answers.
 *
 * @see <a href="https://core.telegram.org/bots/api#making-requests">/bot&lt;token&gt;/METHOD, and the ok / result / error answers</a>
 */
final class HttpDoor implements HttpHandler {

    private static final Pattern PATH = Pattern.compile("/bot([^/]+)/([A-Za-z]+)/?");

    private final World world;
    private final BotMethods methods;
    private final Faults faults;

    HttpDoor(World world, Faults faults) {
        this.world = world;
        this.methods = new BotMethods(world);
        this.faults = faults;
    }

    private record Answer(int status, String body) {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        // closing an exchange that has no answer yet cuts the connection
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
            if (!path.matches()) {
                write(exchange, refusal(Refused.of(404, "Not Found")));
            } else if (!path.group(1).equals(world.setup.token())) {
                write(exchange, refusal(Refused.of(401, "Unauthorized")));
            } else {
                answer(exchange, path.group(2), body);
            }
        }
    }

    private void answer(HttpExchange exchange, String method, byte[] body) throws IOException {
        Parameters parameters;
        try {
            parameters = RequestBody.read(
                    exchange.getRequestURI().getRawQuery(), exchange.getRequestHeaders().getFirst("Content-Type"), body);
        } catch (Refused refused) {
            write(exchange, refusal(refused));
            return;
        }
        remember(method, parameters);
        Optional<Fault> fault = faults.take(method);
        if (fault.isEmpty()) {
            write(exchange, call(method, parameters));
        } else {
            fail(exchange, fault.get(), method, parameters);
        }
    }

    private void remember(String method, Parameters parameters) {
        world.bell.holding(() -> world.calls.add(new BotCall(method, parameters.all().deepCopy(), world.now())));
        world.bell.rings();
    }

    private void fail(HttpExchange exchange, Fault fault, String method, Parameters parameters) throws IOException {
        switch (fault) {
            case Fault.Status(int code, String description) -> write(exchange, refusal(Refused.of(code, description)));
            case Fault.TooMany(Duration wait) -> write(exchange, refusal(Refused.tooMany(wait)));
            case Fault.CutBefore() -> {}
            case Fault.CutAfter() -> call(method, parameters);
            case Fault.Slow(Duration delay) -> {
                Answer answer = call(method, parameters);
                world.bell.await(() -> world.closed, delay);
                write(exchange, answer);
            }
            case Fault.Garbage() -> {
                call(method, parameters);
                write(exchange, new Answer(200, "{\"ok\":true,\"result\":{\"message_id\":"));
            }
        }
    }

    private Answer call(String method, Parameters parameters) {
        try {
            JsonNode result = methods.call(method, parameters);
            return new Answer(200, UpdateJson.object().put("ok", true).set("result", result).toString());
        } catch (Refused refused) {
            return refusal(refused);
        } catch (RuntimeException bug) {
            // a bug of this double: said to the bot's log, where somebody will see it
            return refusal(Refused.of(500, "Internal Server Error: " + bug));
        }
    }

    private static Answer refusal(Refused refused) {
        return new Answer(refused.code(), refused.answer().toString());
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
