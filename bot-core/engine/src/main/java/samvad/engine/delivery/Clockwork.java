package samvad.engine.delivery;

import java.time.InstantSource;
import java.time.ZoneId;

/**
 * What the time is.
 *
 * @param zone of chats that named none
 */
public record Clockwork(InstantSource clock, ZoneId zone) {}
