package samvad.sources.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.knowledge.Outlet;
import samvad.engine.knowledge.Outlets;

/** What a desk writes into its lists, and what is kept between visits. */
class ListsTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("list.yaml"), text);
    }

    @Test
    void reads_the_feeds_a_desk_lists() throws IOException {
        assertThat(FeedList.read(file("feeds:\n  - {url: https://example.org/a.xml, outlet: Harbour Post, every: 30s}\n  - url: https://example.org/b.xml\n")))
                .containsExactly(new FollowedFeed("https://example.org/a.xml", Optional.of("Harbour Post"), Duration.ofSeconds(30)),
                        new FollowedFeed("https://example.org/b.xml", Optional.empty(), Duration.ofMinutes(5)));
        assertThat(FeedList.read(folder.resolve("nowhere.yaml"))).isEmpty();
        assertThat(FeedList.read(file("# only a comment\n"))).isEmpty();
        assertThat(FeedList.read(file("feeds:\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"feeds: [x]", "feeds: x", "feeds:\n  - {url: ftp://example.org}", "feeds:\n  - {outlet: X}", "feeds:\n  - {url: 'https://example.org', every: soon}",
        "feeds:\n  - {url: 'https://example.org', every: 0s}", "feeds:\n  - {url: 'https://example.org', colour: red}", "feeds: [unclosed",
        "feed:\n  - {url: 'https://example.org'}", "- {url: 'https://example.org'}"})
    void a_faulty_list_names_the_file(String text) {
        assertThatThrownBy(() -> FeedList.read(file(text))).isInstanceOf(UnusableFeeds.class).hasMessageContaining("list.yaml");
    }

    @Test
    void a_faulty_entry_names_its_line() {
        assertThatThrownBy(() -> FeedList.read(file("# ours\nfeeds:\n  - url: https://example.org\n    every: 1h\n  - url: https://example.org\n    colour: red\n")))
                .hasMessageContaining("list.yaml, line 5: ").hasMessageContaining("colour");
        assertThatThrownBy(() -> FeedList.read(file("feeds: [{url: 'https://example.org'},\n  {outlet: X}]\n"))).hasMessageContaining("list.yaml, line 2: ");
        assertThatThrownBy(() -> OutletList.read(file("outlets:\n- name: X\n- kind: agency\n"))).hasMessageContaining("list.yaml, line 3: ");
    }

    @Test
    void the_lists_that_are_shipped_can_be_read_also_with_every_feed_switched_on() throws IOException {
        Path config = Path.of(System.getProperty("samvad.root"), "config");
        assertThat(FeedList.read(config.resolve("feeds.yaml"))).isEmpty();
        String all = Files.readString(config.resolve("feeds.yaml"));
        List<FollowedFeed> feeds = FeedList.read(file(all.substring(all.indexOf("# feeds:")).replaceAll("(?m)^# ?", "")));
        assertThat(feeds).hasSizeGreaterThan(10).allSatisfy(feed -> assertThat(feed.outlet()).isPresent());
        assertThat(OutletList.read(config.resolve("outlets.yaml")).all()).hasSizeGreaterThan(20)
                .allSatisfy(outlet -> assertThat(outlet.kind()).isPresent());
    }

    @Test
    void an_outlet_has_its_terms() throws IOException {
        String outlet = "outlets:\n  - {name: Harbour Post, use: %s, keep: %s}\n";
        assertThat(OutletList.read(file(outlet.formatted("headline-and-link", "90d"))).all()).extracting(Outlet::terms)
                .containsExactly(new Outlet.Terms(true, Optional.of(90)));
        assertThat(OutletList.read(file(outlet.formatted("full", "1d"))).all()).extracting(Outlet::terms).containsExactly(new Outlet.Terms(false, Optional.of(1)));
        assertThatThrownBy(() -> OutletList.read(file(outlet.formatted("quotes", "90d")))).isInstanceOf(UnusableFeeds.class).hasMessageContaining("Harbour Post");
        assertThatThrownBy(() -> OutletList.read(file(outlet.formatted("full", "0d")))).isInstanceOf(UnusableFeeds.class).hasMessageContaining("90d");
    }

    @Test
    void outlets_are_found_by_name_and_by_address() throws IOException {
        Outlets outlets = OutletList.read(file("outlets:\n  - {name: Harbour Post, also: [HP, हार्बर], hosts: [harbour.example], family: Sea Press, kind: state media, country: Estonia}\n"
                + "  - {name: Sea Daily, family: Sea Press}\n"));
        assertThat(outlets.ofAddress("https://www.hindi.harbour.example/a")).map(Outlet::name).contains("Harbour Post");
        assertThat(outlets.ofAddress("https://notharbour.example/a")).isEmpty();
        assertThat(outlets.all().getFirst().kind()).contains(Outlet.Kind.STATE_MEDIA);
        assertThatThrownBy(() -> OutletList.read(file("outlets:\n  - {name: X, kind: loud}\n"))).isInstanceOf(UnusableFeeds.class).hasMessageContaining("state media");
    }

    @Test
    void what_is_kept_of_a_feed_is_read_again_and_damage_begins_it_anew() throws IOException {
        FeedBookFolder book = new FeedBookFolder(folder.resolve("feeds"));
        FollowedFeed feed = new FollowedFeed("https://example.org/a.xml", Optional.empty(), Duration.ofMinutes(5));
        assertThat(book.find(feed)).isEmpty();
        FeedHealth health = new FeedHealth("https://example.org/b.xml", "नौका", "\"1\"", "", 5, 4, 12, false, "answers with 503", new FeedHealth.Counts(1, 2, 3, 4),
                new FeedHealth.LastArticle("id", "title", 3), List.of(new FeedHealth.Refusal("a", "b")), List.of("m"), 9);
        book.keep(feed, health);
        assertThat(new FeedBookFolder(folder.resolve("feeds")).find(feed)).contains(health);
        try (var files = Files.list(folder.resolve("feeds"))) {
            Files.writeString(files.findFirst().orElseThrow(), "{\"address\":");
        }
        assertThat(book.find(feed)).isEmpty();
    }

    @Test
    void pace_follows_the_news_and_backs_off_from_what_fails() {
        Instant now = Instant.parse("2026-11-21T06:00:00Z");
        Duration every = Duration.ofMinutes(5);
        RandomGenerator latest = () -> -1L;
        assertThat(minutes(FeedPace.next(every, 0, now, now, latest))).isEqualTo(5);
        assertThat(minutes(FeedPace.next(every, 0, now.minus(Duration.ofDays(2)), now, latest))).isEqualTo(10);
        assertThat(minutes(FeedPace.next(every, 0, now.minus(Duration.ofDays(9)), now, latest))).isEqualTo(30);
        assertThat(minutes(FeedPace.next(every, 1, now, now, latest))).isEqualTo(10);
        assertThat(minutes(FeedPace.next(every, 3, now, now, latest))).isEqualTo(40);
        assertThat(minutes(FeedPace.next(every, 99, now, now, latest))).isEqualTo(360);
        assertThat(FeedPace.next(every, 0, now, now, () -> 0L)).isEqualTo(Duration.ofSeconds(270));
    }

    private static long minutes(Duration pace) {
        return Math.round(pace.toMillis() / 60_000.0);
    }
}
