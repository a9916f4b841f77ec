package samvad.doubles.slack;

import static com.slack.api.model.block.Blocks.divider;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamTest {
    private final Newsroom room = new Newsroom();
    private SlackMessage question;

    @BeforeEach
    void ask() {
        question = room.ravi.messages(room.news, "question");
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void grows_until_it_is_stopped() throws Exception {
        String ts = start();
        assertThat(append(ts, " two")).isNull();
        assertThat(shown(ts).text()).isEqualTo("one two");
        assertThat(shown(ts).state().streaming()).isInstanceOf(Streaming.Open.class);
        var stopped = room.bot().chatStopStream(r -> r.channel("C1").ts(ts).markdownText(" three").blocks(List.of(divider())));
        assertThat(stopped.isOk()).isTrue();
        assertThat(shown(ts).text()).isEqualTo("one two three");
        assertThat(shown(ts).blocks()).hasSize(1);
        assertThat(shown(ts).state().streaming()).isEqualTo(new Streaming.Stopped());
        assertThat(append(ts, "four")).isEqualTo("message_not_in_streaming_state");
    }

    @Test
    void dies_after_five_minutes_and_may_be_edited_then() throws Exception {
        String ts = start();
        room.clock.advance(Duration.ofSeconds(299));
        assertThat(append(ts, " two")).isNull();
        room.clock.advance(Duration.ofSeconds(1));
        assertThat(append(ts, " three")).isEqualTo("message_not_in_streaming_state");
        assertThat(room.bot().chatStopStream(r -> r.channel("C1").ts(ts)).getError())
                .isEqualTo("message_not_in_streaming_state");
        assertThat(shown(ts).state().streaming()).isEqualTo(new Streaming.Expired());
        assertThat(room.bot().chatUpdate(r -> r.channel("C1").ts(ts).text("whole")).isOk()).isTrue();
    }

    @Test
    void is_neither_edited_nor_deleted_while_it_grows() throws Exception {
        String ts = start();
        assertThat(room.bot().chatUpdate(r -> r.channel("C1").ts(ts).text("x")).getError())
                .isEqualTo("streaming_state_conflict");
        assertThat(room.bot().chatDelete(r -> r.channel("C1").ts(ts)).getError()).isEqualTo("cant_delete_message");
        assertThat(shown(ts).text()).isEqualTo("one");
    }

    @Test
    void needs_a_thread_and_in_a_channel_somebody_to_answer() throws Exception {
        assertThat(room.bot().chatStartStream(r -> r.channel("C1").markdownText("x")).getError()).isEqualTo("invalid_arguments");
        assertThat(room.bot().chatStartStream(r -> r.channel("C1").threadTs(question.ts())).getError())
                .isEqualTo("missing_recipient_user_id");
        assertThat(room.bot().chatStartStream(r -> r.channel("C1").threadTs(question.ts()).recipientUserId("U1")).getError())
                .isEqualTo("missing_recipient_team_id");
        SlackMessage direct = room.ravi.messages(room.ravi.dm(), "question");
        assertThat(room.bot().chatStartStream(r -> r.channel(room.ravi.dm().id()).threadTs(direct.ts())).isOk()).isTrue();
    }

    @Test
    void takes_no_more_than_twelve_thousand_characters_at_once() throws Exception {
        String ts = start();
        assertThat(append(ts, "x".repeat(12_001))).isEqualTo("msg_too_long");
        assertThat(append(ts, "x".repeat(12_000))).isNull();
        assertThat(append("1.1", "x")).isEqualTo("message_not_found");
        assertThat(append(question.ts(), "x")).isEqualTo("message_not_owned_by_app");
    }

    private String start() throws Exception {
        return room.bot()
                .chatStartStream(r -> r.channel("C1")
                        .threadTs(question.ts())
                        .recipientUserId("U1")
                        .recipientTeamId(SlackApp.TEAM)
                        .markdownText("one"))
                .getTs();
    }

    private String append(String ts, String text) throws Exception {
        return room.bot().chatAppendStream(r -> r.channel("C1").ts(ts).markdownText(text)).getError();
    }

    private SlackMessage shown(String ts) {
        return room.news.message(ts).orElseThrow();
    }
}
