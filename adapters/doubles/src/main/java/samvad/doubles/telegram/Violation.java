package samvad.doubles.telegram;

import java.time.Instant;

/** A time the bot sent more than its budget allows. */
public record Violation(long chat, String method, Instant at) {}
