package samvad.doubles.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventsTest {
    private Newsroom room = new Newsroom();

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void a_mention_comes_with_thread_team_and_an_event_id() {
        SlackMessage parent = room.ravi.messages(room.news, "no mention, no event");
        room.ravi.inThread(parent.ts()).mentions(room.news, "question");
        JsonNode body = onlyBody();
        JsonNode event = body.path("event");
        assertThat(body.path("type").asText()).isEqualTo("event_callback");
        assertThat(body.path("event_id").asText()).startsWith("Ev");
        assertThat(body.path("authorizations").get(0).path("user_id").asText()).isEqualTo(SlackApp.BOT_USER);
        assertThat(event.path("type").asText()).isEqualTo("app_mention");
        assertThat(event.path("text").asText()).isEqualTo("<@" + SlackApp.BOT_USER + "> question");
        assertThat(event.path("thread_ts").asText()).isEqualTo(parent.ts());
        assertThat(event.path("user").asText()).isEqualTo("U1");
    }

    @Test
    void the_bot_hears_nothing_where_it_is_no_member() {
        room.news.withoutBot();
        room.ravi.mentions(room.news, "question");
        assertThat(room.server.deliveries()).isEmpty();
        room.server.botJoins(room.news);
        assertThat(onlyBody().path("event").path("user").asText()).isEqualTo(SlackApp.BOT_USER);
        assertThat(onlyBody().path("event").path("type").asText()).isEqualTo("member_joined_channel");
    }

    @Test
    void a_direct_message_is_no_mention_and_brings_its_subtypes() {
        SlackMessage first = room.ravi.mentions(room.ravi.dm(), "hello");
        room.ravi.edits(first, "hello again");
        room.ravi.sharesFile(room.ravi.dm(), "see", "report.pdf");
        room.server.otherBotSays(room.ravi.dm(), "I am a bot");
        List<JsonNode> events = room.server.deliveries().stream()
                .map(each -> each.payload().body().path("event"))
                .toList();
        assertThat(events).extracting(event -> event.path("type").asText()).containsOnly("message");
        assertThat(events).extracting(event -> event.path("channel_type").asText()).containsOnly("im");
        assertThat(events).extracting(event -> event.path("subtype").asText())
                .containsExactly("", "message_changed", "file_share", "bot_message");
        assertThat(events.get(1).path("message").path("text").asText()).isEqualTo("hello again");
        assertThat(events.get(1).path("previous_message").path("ts").asText()).isEqualTo(first.ts());
        assertThat(events.get(2).path("files").get(0).path("name").asText()).isEqualTo("report.pdf");
        assertThat(events.get(3).has("user")).isFalse();
        assertThat(events.get(3).path("bot_id").asText()).isEqualTo("B0OTHER");
    }

    @Test
    void opening_the_home_and_joining_are_told() {
        room.meera.opensHome().joins(room.news);
        assertThat(room.server.deliveries()).extracting(each -> each.payload().name())
                .containsExactly("app_home_opened", "member_joined_channel");
    }

    @Test
    void an_event_needs_a_subscription_and_its_scope() throws Exception {
        reopen(SlackApp.usual().without("im:history"));
        room.ravi.messages(room.ravi.dm(), "hello");
        assertThat(room.server.deliveries()).isEmpty();
        reopen(SlackApp.usual().withEvents(Set.of("message.im")));
        room.ravi.mentions(room.news, "hello");
        assertThat(room.server.deliveries()).isEmpty();
        room.ravi.messages(room.ravi.dm(), "hello");
        assertThat(room.server.deliveries()).hasSize(1);
    }

    private JsonNode onlyBody() {
        assertThat(room.server.deliveries()).hasSize(1);
        return room.server.deliveries().getFirst().payload().body();
    }

    private void reopen(SlackApp app) throws Exception {
        room.close();
        room = new Newsroom(app, Budgets.none());
    }
}
