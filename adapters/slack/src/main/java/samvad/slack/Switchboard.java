package samvad.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what came from Slack through to Bolt, and so to whoever hears that kind; what is of another workspace, to nobody. */
final class Switchboard {
    static final Logger LOG = LoggerFactory.getLogger(Switchboard.class);

    /** Bolt logs in full what it does not know: that never gets so far. */
    private static final Set<String> KNOWN =
            Set.of("event_callback", "url_verification", "block_actions", "message_action", "view_submission");

    private static final Set<RequestType> OF_NO_WORKSPACE = Set.of(RequestType.UrlVerification, RequestType.SSLCheck);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final App app;
    private final SlackRequestParser parser;
    private final Workspace workspace;

    Switchboard(App app, Workspace workspace) {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
        this.workspace = workspace;
    }

    /** What to answer Slack; throws if it could not be taken in, and then Slack must be told nothing. */
    Response take(SlackRequestParser.HttpRequest raw) throws Exception {
        if (!isKnown(raw)) {
            return Response.ok();
        }
        Request<?> request = parser.parse(raw);
        if (request == null) {
            return Response.ok();
        }
        if (!OF_NO_WORKSPACE.contains(request.getRequestType()) && !isOurs(request)) {
            LOG.warn("Slack: {} of workspace {} is not for this one; passed over", request.getRequestType(), request.getContext().getTeamId());
            return Response.ok();
        }
        return app.run(request);
    }

    private boolean isOurs(Request<?> request) {
        return workspace.identity().team().equals(request.getContext().getTeamId());
    }

    private static boolean isKnown(SlackRequestParser.HttpRequest raw) {
        String body = raw.getRequestBody();
        if (body.startsWith("{")) {
            return read(body).filter(json -> raw.isSocketMode() && json.has("command") || KNOWN.contains(json.path("type").asText())).isPresent();
        }
        return field(body, "payload").map(payload -> read(payload).filter(json -> KNOWN.contains(json.path("type").asText())).isPresent())
                .orElseGet(() -> field(body, "command").isPresent());
    }

    private static Optional<String> field(String form, String name) {
        for (String pair : form.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> read(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
