package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One payload on its way to the app, with all attempts and the app's first answer. */
public final class Delivery {
    /** One sending; {@code retry} is 0 for the first. */
    public record Attempt(Instant at, int retry, String reason) {}

    /**
     * What the app said.
     *
     * @param status of HTTP; 200 for an acknowledgement in Socket Mode, 0 if there was no answer at all
     * @param after the attempt it answers
     */
    public record Answer(int status, JsonNode body, Duration after) {
        public boolean acknowledged() {
            return status >= 200 && status < 300;
        }

        /** Later ones count as none: https://docs.slack.dev/apis/events-api#responding */
        public boolean inTime() {
            return after.compareTo(SocketMode.ACKNOWLEDGE_WITHIN) <= 0;
        }
    }

    private final String id;
    private final Payload payload;
    private final Workspace workspace;
    private final Consumer<JsonNode> then;
    private final List<Attempt> attempts = new ArrayList<>();
    private Optional<Answer> answer = Optional.empty();

    Delivery(String id, Payload payload, Workspace workspace, Consumer<JsonNode> then) {
        this.id = id;
        this.payload = payload;
        this.workspace = workspace;
        this.then = then;
    }

    /** The envelope's identifier in Socket Mode. */
    public String id() {
        return id;
    }

    public Payload payload() {
        return payload;
    }

    public List<Attempt> attempts() {
        return workspace.changes().see(() -> List.copyOf(attempts));
    }

    public Optional<Answer> answer() {
        return workspace.changes().see(() -> answer);
    }

    /** The app's answer as soon as there is one; throws {@link NotSeenInTime}. */
    public Answer await(Duration atMost) {
        return workspace.changes().await(() -> answer, atMost, () -> "no answer to " + payload.name() + " after " + attempts);
    }

    Attempt attempted(int retry, String reason) {
        return workspace.changes().make(() -> {
            Attempt attempt = new Attempt(workspace.clock().instant(), retry, reason);
            attempts.add(attempt);
            return attempt;
        });
    }

    /** Only the first acknowledgement has consequences, and they are there before it is seen. */
    void answered(int status, JsonNode body) {
        workspace.changes().make(() -> {
            if (answer.map(Answer::acknowledged).orElse(false)) {
                return false;
            }
            Instant now = workspace.clock().instant();
            Instant since = attempts.isEmpty() ? now : attempts.getLast().at();
            Answer heard = new Answer(status, body, Duration.between(since, now));
            if (heard.acknowledged()) {
                then.accept(body);
            }
            answer = Optional.of(heard);
            return true;
        });
    }
}
