package samvad.doubles.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.doubles.slack.Newsroom.SOON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final String HOME = """
            {"type":"home","blocks":[{"type":"header","text":{"type":"plain_text","text":"%s"}}]}""";
    private static final String MODAL = """
            {"type":"modal","callback_id":"subscribe","notify_on_close":%s,"title":{"type":"plain_text","text":"%s"},
            "blocks":[{"type":"input","block_id":"topic","label":{"type":"plain_text","text":"Topic"},
            "element":{"type":"plain_text_input","action_id":"words"}},
            {"type":"input","block_id":"when","label":{"type":"plain_text","text":"When"},
            "element":{"type":"static_select","action_id":"hour","options":[
            {"text":{"type":"plain_text","text":"Morning"},"value":"7"},
            {"text":{"type":"plain_text","text":"Evening"},"value":"19"}]}}]}""";

    private final Newsroom room = new Newsroom();

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void a_home_is_one_persons_and_follows_its_hash() throws Exception {
        var first = room.bot().viewsPublish(r -> r.userId("U1").viewAsString(HOME.formatted("one"))).getView();
        assertThat(room.ravi.home().orElseThrow().blocks().toString()).contains("one");
        assertThat(room.meera.home()).isEmpty();
        room.bot().viewsPublish(r -> r.userId("U1").hash(first.getHash()).viewAsString(HOME.formatted("two")));
        assertThat(room.ravi.home().orElseThrow().id()).isEqualTo(first.getId());
        assertThat(room.bot()
                        .viewsPublish(r -> r.userId("U1").hash(first.getHash()).viewAsString(HOME.formatted("old")))
                        .getError())
                .isEqualTo("hash_conflict");
        assertThat(room.ravi.home().orElseThrow().blocks().toString()).contains("two");
    }

    @Test
    void a_trigger_opens_one_modal_within_three_seconds() throws Exception {
        String trigger = trigger();
        room.clock.advance(Duration.ofSeconds(3));
        assertThat(open(trigger, "Digest")).isNull();
        assertThat(room.ravi.modal().orElseThrow().callbackId()).isEqualTo("subscribe");
        assertThat(room.meera.modal()).isEmpty();
        assertThat(open(trigger, "Digest")).isEqualTo("exchanged_trigger_id");
        String late = trigger();
        room.clock.advance(Duration.ofMillis(3_001));
        assertThat(open(late, "Digest")).isEqualTo("expired_trigger_id");
        assertThat(open("1.2.3", "Digest")).isEqualTo("invalid_trigger_id");
        assertThat(open(trigger(), "x".repeat(25))).isEqualTo("invalid_arguments");
    }

    @Test
    void what_nobody_touched_is_submitted_as_the_app_set_it() throws Exception {
        room.bot().viewsOpen(r -> r.triggerId(trigger()).viewAsString(MODAL.formatted(false, "Digest")
                .replace("\"action_id\":\"words\"", "\"action_id\":\"words\",\"initial_value\":\"Nepal\"")
                .replace("\"action_id\":\"hour\"", "\"action_id\":\"hour\",\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"Evening\"},\"value\":\"19\"}")));
        ObjectNode untouched = FormState.of(room.ravi.modal().orElseThrow(), Map.of());
        assertThat(untouched.at("/values/topic/words/value").asText()).isEqualTo("Nepal");
        assertThat(untouched.at("/values/when/hour/selected_option/value").asText()).isEqualTo("19");
        ObjectNode touched = FormState.of(room.ravi.modal().orElseThrow(), Map.of("hour", "Morning"));
        assertThat(touched.at("/values/when/hour/selected_option/value").asText()).isEqualTo("7");
    }

    @Test
    void a_modal_is_updated_by_its_id() throws Exception {
        open(trigger(), "Digest");
        String id = room.ravi.modal().orElseThrow().id();
        assertThat(room.bot().viewsUpdate(r -> r.viewId(id).viewAsString(MODAL.formatted(false, "New"))).isOk()).isTrue();
        assertThat(room.ravi.modal().orElseThrow().body().path("title").path("text").asText()).isEqualTo("New");
        assertThat(room.bot().viewsUpdate(r -> r.viewId("V9").viewAsString(MODAL.formatted(false, "x"))).getError())
                .isEqualTo("not_found");
    }

    @Test
    void a_submission_carries_what_was_filled_in_and_closes_the_modal() throws Exception {
        try (BoltApp _ = new BoltApp(room, app -> app.viewSubmission("subscribe", (request, context) -> {
            var values = request.getPayload().getView().getState().getValues();
            String topic = values.get("topic").get("words").getValue();
            return topic == null
                    ? context.ack(r -> r.responseAction("errors").errors(Map.of("topic", "Which topic?")))
                    : context.ack();
        }))) {
            open(trigger(), "Digest");
            SlackView modal = room.ravi.modal().orElseThrow();
            Delivery empty = room.ravi.submits(modal, Map.of());
            assertThat(empty.await(SOON).body().path("errors").path("topic").asText()).isEqualTo("Which topic?");
            assertThat(room.ravi.modal()).isPresent();
            Delivery filled = room.ravi.submits(modal, Map.of("words", "ताइवान", "hour", "Evening"));
            assertThat(filled.await(SOON).acknowledged()).isTrue();
            assertThat(filled.payload().body().at("/view/state/values/when/hour/selected_option/value").asText())
                    .isEqualTo("19");
            assertThat(room.ravi.modal()).isEmpty();
        }
    }

    @Test
    void the_answer_to_a_submission_may_update_push_or_clear() throws Exception {
        try (BoltApp _ = new BoltApp(room, app -> app.viewSubmission("subscribe", (request, context) -> {
            String action = request.getPayload().getView().getState().getValues().get("topic").get("words").getValue();
            return context.ackWithJson(Json.object().put("response_action", action)
                    .set("view", Json.read(MODAL.formatted(false, action)).orElseThrow()).toString());
        }))) {
            open(trigger(), "Digest");
            SlackView first = room.ravi.modal().orElseThrow();
            room.ravi.submits(first, Map.of("words", "update")).await(SOON);
            SlackView updated = room.ravi.modal().orElseThrow();
            assertThat(updated.id()).isEqualTo(first.id());
            assertThat(updated.body().path("title").path("text").asText()).isEqualTo("update");
            room.ravi.submits(updated, Map.of("words", "push")).await(SOON);
            SlackView pushed = room.ravi.modal().orElseThrow();
            assertThat(pushed.id()).isNotEqualTo(first.id());
            room.ravi.closes(pushed);
            assertThat(room.ravi.modal()).contains(updated);
            room.ravi.submits(updated, Map.of("words", "clear")).await(SOON);
            assertThat(room.ravi.modal()).isEmpty();
        }
    }

    @Test
    void closing_is_told_only_where_the_view_asks_for_it() throws Exception {
        open(trigger(), "Digest");
        assertThat(room.ravi.closes(room.ravi.modal().orElseThrow())).isEmpty();
        assertThat(room.ravi.modal()).isEmpty();
        room.bot().viewsOpen(r -> r.triggerId(trigger()).viewAsString(MODAL.formatted(true, "Digest")));
        assertThat(room.ravi.closes(room.ravi.modal().orElseThrow()).orElseThrow().payload().name()).isEqualTo("view_closed");
    }

    @Test
    void a_button_on_the_home_can_be_pressed() throws Exception {
        room.bot().viewsPublish(r -> r.userId("U1").viewAsString("""
                {"type":"home","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"Digest"},
                "accessory":{"type":"button","action_id":"stop","text":{"type":"plain_text","text":"Stop"}}}]}"""));
        var body = room.ravi.presses(room.ravi.home().orElseThrow(), "Stop").payload().body();
        assertThat(body.path("container").path("type").asText()).isEqualTo("view");
        assertThat(body.path("actions").get(0).path("action_id").asText()).isEqualTo("stop");
        assertThat(body.path("trigger_id").asText()).isNotEmpty();
    }

    private String trigger() {
        return room.ravi.runs(room.news, "/digest", "").payload().body().path("trigger_id").asText();
    }

    private String open(String trigger, String title) throws Exception {
        return room.bot().viewsOpen(r -> r.triggerId(trigger).viewAsString(MODAL.formatted(false, title))).getError();
    }
}
