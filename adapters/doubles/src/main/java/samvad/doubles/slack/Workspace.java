package samvad.doubles.slack;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Who and what there is: people, conversations, and the order in which things were said. */
final class Workspace {
    private final SlackApp app;
    private final Clock clock;
    private final Changes changes = new Changes();
    private final Map<String, SlackChannel> channels = new LinkedHashMap<>();
    private final Map<String, SlackPerson> people = new LinkedHashMap<>();
    private final Set<String> admins = new HashSet<>();
    private long lastMicros;
    private long lastNumber;

    Workspace(SlackApp app, Clock clock) {
        this.app = app;
        this.clock = clock;
    }

    SlackApp app() {
        return app;
    }

    Clock clock() {
        return clock;
    }

    Changes changes() {
        return changes;
    }

    /** Seconds and microseconds, never twice the same: https://docs.slack.dev/messaging/retrieving-messages */
    String nextTs() {
        return changes.make(() -> {
            Instant now = clock.instant();
            long micros = TimeUnit.SECONDS.toMicros(now.getEpochSecond()) + now.getNano() / 1_000;
            lastMicros = Math.max(micros, lastMicros + 1);
            return "%d.%06d".formatted(lastMicros / 1_000_000, lastMicros % 1_000_000);
        });
    }

    /** An identifier that no one else has, such as {@code Ev0000000012}. */
    String nextId(String prefix) {
        return changes.make(() -> "%s%010d".formatted(prefix, ++lastNumber));
    }

    SlackPerson add(SlackPerson person) {
        return changes.make(() -> {
            people.put(person.id(), person);
            return person;
        });
    }

    void makeAdmin(SlackPerson person) {
        changes.make(() -> admins.add(person.id()));
    }

    boolean isAdmin(SlackPerson person) {
        return changes.see(() -> admins.contains(person.id()));
    }

    SlackChannel add(String id, String name, SlackChannel.Kind kind) {
        return changes.see(() -> channels.computeIfAbsent(id, _ -> new SlackChannel(id, name, kind, this)));
    }

    Optional<SlackPerson> person(String id) {
        return changes.see(() -> Optional.ofNullable(people.get(id)));
    }

    Optional<SlackChannel> channel(String id) {
        return changes.see(() -> Optional.ofNullable(channels.get(id)));
    }

    List<SlackChannel> channels() {
        return changes.see(() -> List.copyOf(channels.values()));
    }

    /** The conversation of the person with the bot, opened when it is first needed. */
    SlackChannel direct(SlackPerson person) {
        return add("D" + person.id().substring(1), person.id(), SlackChannel.Kind.DIRECT);
    }

    SlackMessage say(SlackChannel channel, String author, SlackMessage.Content content, Optional<String> threadTs) {
        return say(channel, author, content, threadTs, Optional.empty());
    }

    SlackMessage say(
            SlackChannel channel,
            String author,
            SlackMessage.Content content,
            Optional<String> threadTs,
            Optional<String> onlyFor) {
        SlackMessage.Place place = new SlackMessage.Place(channel.id(), nextTs(), threadTs);
        return channel.add(new SlackMessage(place, author, content, onlyFor, SlackMessage.State.FRESH));
    }
}
