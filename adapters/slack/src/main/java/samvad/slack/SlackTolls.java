package samvad.slack;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import samvad.engine.chat.Address;
import samvad.engine.delivery.Toll;
import samvad.engine.delivery.Tolls;

/** Slack's limits (https://docs.slack.dev/apis/web-api/rate-limits); where several methods serve one act, the tightest. */
final class SlackTolls implements Tolls {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final double pace;

    /** @param pace how many times faster than documented; 1 in Slack's own cloud */
    SlackTolls(double pace) {
        this.pace = pace;
    }

    @Override
    public List<Toll> of(Address address, Act act) {
        return switch (act) {
            case POST -> address.onlyFor().isPresent()
                    // tier 4: https://docs.slack.dev/reference/methods/chat.postEphemeral
                    ? List.of(toll("chat.postEphemeral", 100, MINUTE), perChannel(address))
                    // one a second in a channel, "several hundred" a minute in all
                    : List.of(perChannel(address), toll("chat.postMessage", 200, MINUTE));
            // tier 3: https://docs.slack.dev/reference/methods/chat.update
            case REVISE -> List.of(toll("chat.update", 50, MINUTE));
            // a sketch begins a stream (tier 2: https://docs.slack.dev/reference/methods/chat.startStream), adds to one (tier 4),
            // posts, or updates; which one is not known before
            case SKETCH -> Stream.concat(
                    Stream.of(toll("chat.update", 50, MINUTE), perChannel(address)),
                    address.thread().stream().map(_ -> toll("chat.startStream", 20, MINUTE))).toList();
        };
    }

    private Toll perChannel(Address address) {
        return toll("post in " + address.budgetKey(), 1, Duration.ofSeconds(1));
    }

    private Toll toll(String key, int count, Duration window) {
        return new Toll(key, count, Duration.ofNanos(Math.max(1, (long) (window.toNanos() / pace))));
    }
}
