package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A call that reached the server, whatever became of it.
 *
 * @param body the arguments, from a form too
 * @param outcome {@code ok}, an error's name, or {@code unanswered}
 */
public record Call(String method, JsonNode body, Instant at, String outcome) {}
