package samvad.sources.web;

import java.time.Duration;

/**
 * How much of a server's time and bytes is taken.
 *
 * @param silence longest wait for a connection or for the next byte
 * @param whole longest time for one address, redirects included
 * @param bytes largest document, unpacked
 */
public record FetchLimits(Duration silence, Duration whole, long bytes) {
    public static final FetchLimits STANDARD = new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), 8L << 20);
}
