package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.doubles.telegram.GroupChat;
import samvad.doubles.telegram.TelegramPerson;
import samvad.doubles.web.NewsSite;
import samvad.launcher.CommandRun;
import samvad.launcher.Eventually;
import samvad.launcher.SmallNewsroom;
import samvad.launcher.TelegramTalk;

/** A desk lists a feed; what appears there can be asked about, and the command line tells how the feed fares. */
final class FollowedFeedsTest {
    @TempDir Path home;

    private NewsSite site;

    @BeforeEach
    void open() throws IOException {
        site = new NewsSite();
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/feeds.yaml"), "feeds:\n  - {url: \"" + site.feed() + "\", outlet: Harbour Post, every: 1s}\n");
        Files.writeString(home.resolve("config/outlets.yaml"), "outlets:\n  - {name: Harbour Post, country: Estonia, language: en, family: Sea Press, kind: state media}\n");
        Files.writeString(home.resolve("config/samvad.yaml"), "knowledge: news\ndata: data\nweb:\n  allow: " + site.host() + "\n");
        site.publish("pier", "Pier opens", "Minister Jaan Oja opened the new pier in Narva on Tuesday.");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void what_appears_in_a_feed_is_answered_and_told_of() {
        try (SmallNewsroom newsroom = new SmallNewsroom(home).inTelegram().open()) {
            assertThat(Eventually.is(() -> pagesTaken() == 1)).isTrue();
            site.publish("ferry", "Ferry sails", "Captain Liis Tamm sailed the first electric ferry to Helsinki on Wednesday.");
            assertThat(Eventually.is(() -> pagesTaken() == 2)).isTrue();
            newsroom.alone(1, "Asha", "en").user("Who sailed the first electric ferry to Helsinki?").bot("Captain Liis Tamm");
        }
        JsonNode feed = CommandRun.of(home, "sources", "--json").ended(0).json().path(0);
        assertThat(feed.path("state").asText()).isEqualTo("fine");
        assertThat(feed.path("added").asInt()).isEqualTo(2);
        assertThat(feed.path("family").asText()).isEqualTo("Sea Press");
        assertThat(feed.path("last").path("title").asText()).isEqualTo("Ferry sails");
        assertThat(CommandRun.of(home, "sources").ended(0).out()).contains("fine: Harbour Post, " + site.feed()).contains("state media, Estonia, en, of Sea Press")
                .contains("2 taken, 0 revised");
    }

    @Test
    void a_feed_that_cannot_be_read_is_named_to_an_admin_alone_and_to_nobody_else() {
        site.removeFeed();
        try (SmallNewsroom newsroom = new SmallNewsroom(home).inTelegram().with(Map.of("access.admins", "telegram:1")).open()) {
            assertThat(Eventually.is(() -> CommandRun.of(home, "sources").out().contains("failing: Harbour Post"))).isTrue();
            TelegramPerson admin = newsroom.telegram.person(1, "Asha", "en");
            String unknown = "Who won the zyzzyva championship?";
            String newest = "Newest articles held: Hindi 5 February 2026, English 8 February 2026.";
            TelegramTalk.alone(admin.opens()).user(unknown).bot(newest, "Feeds that cannot be read just now: Harbour Post.", "samvad sources", "Only admins");
            TelegramTalk other = newsroom.alone(2, "Ben", "en").user(unknown).bot(newest);
            assertThat(other.answer().text()).doesNotContain("Harbour Post");
            GroupChat group = newsroom.telegram.supergroup(-1_000_000_000_001L, "Newsroom");
            group.join(admin);
            TelegramTalk among = TelegramTalk.inGroup(group, admin).user("@" + newsroom.telegram.botUsername() + " " + unknown).bot(newest);
            assertThat(among.answer().text()).doesNotContain("Harbour Post");
        }
        assertThat(CommandRun.of(home, "sources").ended(0).out()).contains("failed").contains("is not there (404)").contains("feeds 1: 1 failing")
                .contains("articles 4, the newest: Hindi 2026-02-05, English 2026-02-08");
    }

    private int pagesTaken() {
        return CommandRun.of(home, "sources", "--json").json().path(0).path("added").asInt();
    }

    @Test
    void a_page_is_taken_in_by_its_address() {
        JsonNode line = CommandRun.of(home, "ingest", "--json", site.url("/pier")).ended(0).json();
        assertThat(line.path("outcome").asText()).isEqualTo("added");
        assertThat(line.path("url").asText()).isEqualTo(site.url("/pier"));
        assertThat(line.path("title").asText()).isEqualTo("Pier opens");
        assertThat(CommandRun.of(home, "ask", "Who opened the new pier in Narva?").ended(0).out()).contains("Jaan Oja");
        assertThat(CommandRun.of(home, "ingest", site.url("/nowhere")).ended(1).out()).contains("rejected: " + site.url("/nowhere") + " is not there (404)");
        assertThat(CommandRun.of(home, "ingest", "http://169.254.169.254/latest/meta-data/").ended(1).out()).contains("not on the open internet");
    }

    @Test
    void a_list_that_cannot_be_used_is_told() throws IOException {
        Files.writeString(home.resolve("config/feeds.yaml"), "feeds:\n  - {link: \"" + site.feed() + "\"}\n");
        assertThat(CommandRun.of(home, "sources").ended(2).err()).contains("feeds.yaml").contains("\"link\" is no key");
        Files.writeString(home.resolve("config/feeds.yaml"), "# nothing yet\n");
        assertThat(CommandRun.of(home, "sources").ended(0).out()).contains("No feed is followed");
    }
}
