package samvad.sources.wire;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which feeds are followed: {@code config/feeds.yaml}. */
public final class FeedList {
    private static final Pattern EVERY = Pattern.compile("(\\d{1,6})\\s*([smh])");

    private FeedList() {}

    /** In the file's order; none if there is no file. Throws {@link UnusableFeeds}. */
    public static List<FollowedFeed> read(Path file) {
        return YamlFile.entries(file, "feeds", Set.of("url", "outlet", "every")).stream().map(FeedList::feed).distinct().toList();
    }

    private static FollowedFeed feed(YamlFile.Entry entry) {
        Object url = entry.get("url");
        if (!(url instanceof String address) || !address.strip().matches("(?i)https?://\\S+")) {
            throw new UnusableFeeds(entry.where() + ": a feed has no `url`, or one that begins with neither http nor https");
        }
        return new FollowedFeed(address.strip(), Optional.ofNullable(entry.get("outlet")).map(String::valueOf).map(String::strip).filter(name -> !name.isEmpty()),
                Optional.ofNullable(entry.get("every")).map(String::valueOf).map(every -> every(every, entry.where())).orElse(FollowedFeed.STANDARD));
    }

    private static Duration every(String written, String where) {
        Matcher every = EVERY.matcher(written.strip());
        if (!every.matches() || Long.parseLong(every.group(1)) < 1) {
            throw new UnusableFeeds(where + ": `every` is \"" + written + "\"; write it as in 30s, 5m or 2h");
        }
        long number = Long.parseLong(every.group(1));
        return switch (every.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
