package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** A request of the bot as it came: the method as it spelled it, and its parameters. */
public record BotCall(String method, JsonNode body, Instant at) {}
