package samvad.doubles.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static samvad.doubles.slack.Newsroom.SOON;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.ResponseTypes;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InteractionTest {
    private final Newsroom room = new Newsroom();

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void a_command_carries_its_words_and_its_answer_is_seen_by_the_asker_alone() throws Exception {
        try (BoltApp _ = answering(app -> app.command("/ask", (request, context) ->
                context.ack("heard " + request.getPayload().getText() + " from " + request.getPayload().getUserName())))) {
            room.ravi.runs(room.news, "/ask", "ताइवान & more");
            SlackMessage answer = room.news.await(SlackMessage::byBot, SOON);
            assertThat(answer.text()).isEqualTo("heard ताइवान & more from Ravi");
            assertThat(answer.onlyFor()).contains("U1");
        }
    }

    @Test
    void a_command_needs_the_scope_for_commands() throws Exception {
        try (Newsroom without = new Newsroom(SlackApp.usual().without("commands"), Budgets.none())) {
            assertThatThrownBy(() -> without.ravi.runs(without.news, "/ask", "x")).hasMessageContaining("/ask");
        }
    }

    @Test
    void a_press_names_its_button_and_may_replace_the_message() throws Exception {
        String ts = room.bot()
                .chatPostMessage(r -> r.channel("C1").text("answer").blocks(asBlocks(actions(asElements(
                        button(b -> b.actionId("more").text(plainText("More")).value("page-2")))))))
                .getTs();
        try (BoltApp _ = answering(app -> app.blockAction("more", (request, context) -> {
            context.respond(r -> r.replaceOriginal(true).text("now " + request.getPayload().getActions().getFirst().getValue()));
            return context.ack();
        }))) {
            Delivery press = room.ravi.presses(room.news.message(ts).orElseThrow(), "More");
            assertThat(room.news.await(each -> each.ts().equals(ts) && each.edits() == 1, SOON).text()).isEqualTo("now page-2");
            assertThat(press.await(SOON).acknowledged()).isTrue();
            assertThat(room.news.messages()).hasSize(1);
        }
        assertThatThrownBy(() -> room.ravi.presses(room.news.message(ts).orElseThrow(), "More"))
                .hasMessageContaining("Nothing to press called 'More'");
    }

    @Test
    void a_press_on_an_ephemeral_message_does_not_carry_the_message() throws Exception {
        room.bot().chatPostEphemeral(r -> r.channel("C1").user("U1").text("answer").blocks(asBlocks(actions(asElements(
                button(b -> b.actionId("more").text(plainText("More"))))))));
        JsonNode body = room.ravi.presses(room.news.messages().getFirst(), "more").payload().body();
        assertThat(body.has("message")).isFalse();
        assertThat(body.path("container").path("is_ephemeral").asBoolean()).isTrue();
        assertThat(body.path("actions").get(0).path("block_id").asText()).isNotEmpty();
    }

    @Test
    void feedback_buttons_tell_which_of_the_two() throws Exception {
        room.bot().chatPostMessage(r -> r.channel("C1").text("answer").blocksAsString("""
                [{"type":"context_actions","elements":[{"type":"feedback_buttons","action_id":"rate",
                "positive_button":{"text":{"type":"plain_text","text":"Good"},"value":"good"},
                "negative_button":{"text":{"type":"plain_text","text":"Bad"},"value":"bad"}}]}]"""));
        JsonNode action = room.ravi.presses(room.news.messages().getFirst(), "Bad").payload().body().path("actions").get(0);
        assertThat(action.path("action_id").asText()).isEqualTo("rate");
        assertThat(action.path("value").asText()).isEqualTo("bad");
    }

    @Test
    void a_shortcut_brings_the_message_it_was_used_on() throws Exception {
        try (BoltApp _ = answering(app -> app.messageShortcut("check", (request, context) -> {
            context.respond(r -> r.text("checked: " + request.getPayload().getMessage().getText()));
            return context.ack();
        }))) {
            room.meera.usesShortcut(room.ravi.messages(room.news, "claim"), "check");
            SlackMessage answer = room.news.await(SlackMessage::byBot, SOON);
            assertThat(answer.text()).isEqualTo("checked: claim");
            assertThat(answer.onlyFor()).contains("U2");
        }
    }

    @Test
    void an_answer_may_be_for_all() throws Exception {
        try (BoltApp _ = answering(app -> app.command("/ask", (_, context) ->
                context.ack(r -> r.responseType(ResponseTypes.inChannel).text("for all"))))) {
            room.ravi.runs(room.news, "/ask", "x");
            assertThat(room.news.await(SlackMessage::byBot, SOON).ephemeral()).isFalse();
        }
    }

    @Test
    void a_response_url_takes_five_answers() throws Exception {
        String url = responseUrl();
        for (int each = 0; each < 5; each++) {
            assertThat(respond(url, "{\"text\":\"answer\"}")).isEqualTo("200 {\"ok\":true}");
        }
        assertThat(respond(url, "{\"text\":\"sixth\"}")).startsWith("404").contains("used_url");
        assertThat(room.ravi.sees(room.news)).hasSize(5);
        assertThat(room.meera.sees(room.news)).isEmpty();
    }

    @Test
    void a_response_url_lives_thirty_minutes() throws Exception {
        String url = responseUrl();
        room.clock.advance(Duration.ofMinutes(30));
        assertThat(respond(url, "{\"text\":\"in time\"}")).startsWith("200");
        room.clock.advance(Duration.ofSeconds(1));
        assertThat(respond(url, "{\"text\":\"late\"}")).startsWith("404").contains("expired_url");
        assertThat(respond(url + "0", "{\"text\":\"x\"}")).startsWith("404").contains("invalid_url");
        assertThat(respond(responseUrl(), "{}")).startsWith("400").contains("no_text");
    }

    @Test
    void a_response_url_replaces_and_deletes_what_it_said() throws Exception {
        String url = responseUrl();
        respond(url, "{\"text\":\"searching\"}");
        respond(url, "{\"text\":\"found\",\"replace_original\":true}");
        assertThat(room.news.messages()).extracting(SlackMessage::text).containsExactly("found");
        respond(url, "{\"delete_original\":true}");
        assertThat(room.news.messages()).isEmpty();
        respond(url, "{\"text\":\"for all\",\"response_type\":\"in_channel\"}");
        assertThat(room.meera.sees(room.news)).hasSize(1);
    }

    @Test
    void a_fault_strikes_a_response_url_too() throws Exception {
        String url = responseUrl();
        room.server.faults().once(Faults.RESPONSE_URL, new Fault.ServerError(500));
        assertThat(respond(url, "{\"text\":\"x\"}")).startsWith("500");
        assertThat(room.news.messages()).isEmpty();
        assertThat(room.server.calls(Faults.RESPONSE_URL)).hasSize(1);
    }

    private BoltApp answering(Consumer<App> handlers) throws Exception {
        return new BoltApp(room, handlers);
    }

    private String responseUrl() {
        return room.ravi.runs(room.news, "/ask", "x").payload().body().path("response_url").asText();
    }

    private String respond(String url, String body) throws Exception {
        var answer = room.post(url, "application/json", body);
        return answer.statusCode() + " " + answer.body();
    }
}
