package samvad.slack;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where Slack posts what happens: every request is signed and not old, or it is not read
 * (https://docs.slack.dev/authentication/verifying-requests-from-slack). Two of the same are told apart by nobody here: their
 * {@code Incoming.key} is the same.
 */
final class EventsServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    /** Slack's own payloads are far smaller. */
    private static final int LARGEST = 1024 * 1024;

    /** How much of a body too large is still read and thrown away, in bytes. */
    private static final long READ_PAST = 8L * LARGEST;

    private static final Duration OLDEST = Duration.ofMinutes(5);

    private final transient SlackSignature.Generator signatures;
    private final transient InstantSource clock;
    private final transient Heartbeat heartbeat;
    private transient volatile @Nullable Switchboard switchboard;

    EventsServlet(String signingSecret, InstantSource clock, Heartbeat heartbeat) {
        this.signatures = new SlackSignature.Generator(signingSecret);
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    void connect(Switchboard to) {
        switchboard = to;
    }

    void disconnect() {
        switchboard = null;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            turnAway(request, response);
            return;
        }
        byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            turnAway(request, response);
            return;
        }
        String body = new String(bytes, StandardCharsets.UTF_8);
        Switchboard connected = switchboard;
        if (!isSigned(request, body)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (connected == null) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            heartbeat.beat();
            take(connected, request, body, response);
        }
    }

    /** Says that it is too much at once, and only then reads past it: who still writes when a connection closes may never hear why. */
    private static void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentLength(0);
        response.flushBuffer();
        try {
            request.getInputStream().skip(READ_PAST);
        } catch (IOException gone) {
            Switchboard.LOG.debug("Slack: a request that was too large ended in the middle");
        }
    }

    private boolean isSigned(HttpServletRequest request, String body) {
        String time = Optional.ofNullable(request.getHeader(SlackSignature.HeaderNames.X_SLACK_REQUEST_TIMESTAMP)).orElse("");
        String signature = Optional.ofNullable(request.getHeader(SlackSignature.HeaderNames.X_SLACK_SIGNATURE)).orElse("");
        return time.matches("\\d{1,12}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), clock.instant()).abs().compareTo(OLDEST) <= 0
                && MessageDigest.isEqual(signatures.generate(time, body).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private static void take(Switchboard switchboard, HttpServletRequest request, String body, HttpServletResponse response) throws IOException {
        try {
            answer(response, switchboard.take(SlackRequestParser.HttpRequest.builder().requestUri("").queryString(Map.of())
                    .requestBody(body).headers(headers(request)).remoteAddress("").build()));
        } catch (Exception failure) {
            // not the exception itself: it may hold what somebody wrote
            Switchboard.LOG.warn("Slack: a request was not taken in ({}); Slack sends events again, not commands and clicks",
                    failure.getClass().getSimpleName());
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static RequestHeaders headers(HttpServletRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        Collections.list(request.getHeaderNames()).forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
        return new RequestHeaders(headers);
    }

    private static void answer(HttpServletResponse response, Response answer) throws IOException {
        response.setStatus(answer.getStatusCode());
        if (answer.getBody() != null) {
            response.setContentType(answer.getContentType());
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(answer.getBody());
        }
    }
}
