package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/**
 * The server says no to a request: the code, description and parameters of the error answer. Thrown inside this package only, so that a
 * rule deep in a method needs no plumbing, and turned into an answer at the door.
 *
 * @see <a href="https://core.telegram.org/bots/api#making-requests">making requests</a>
 */
final class Refused extends RuntimeException {

    private final int code;
    private final transient ObjectNode parameters;

    private Refused(int code, String description, ObjectNode parameters) {
        super(description, null, false, false);
        this.code = code;
        this.parameters = parameters;
    }

    static Refused badRequest(String why) {
        return of(400, "Bad Request: " + why);
    }

    static Refused forbidden(String why) {
        return of(403, "Forbidden: " + why);
    }

    static Refused of(int code, String description) {
        return new Refused(code, description, JsonNodeFactory.instance.objectNode());
    }

    /** Says the wait in whole seconds, at least one. */
    static Refused tooMany(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        Refused refused = of(429, "Too Many Requests: retry after " + seconds);
        refused.parameters.put("retry_after", seconds);
        return refused;
    }

    static Refused migratedTo(long supergroup) {
        Refused refused = badRequest("group chat was upgraded to a supergroup chat");
        refused.parameters.put("migrate_to_chat_id", supergroup);
        return refused;
    }

    int code() {
        return code;
    }

    ObjectNode answer() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("ok", false).put("error_code", code).put("description", getMessage());
        if (!parameters.isEmpty()) {
            answer.set("parameters", parameters);
        }
        return answer;
    }
}
