package samvad.doubles.slack;

import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.markdown;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostingTest {
    private final Newsroom room = new Newsroom();

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void shows_a_message_in_its_thread_and_names_it() throws Exception {
        SlackMessage question = room.ravi.messages(room.news, "क्या हुआ?");
        var answer = room.bot().chatPostMessage(r -> r.channel("C1").threadTs(question.ts()).text("समझौता हुआ।"));
        assertThat(answer.isOk()).isTrue();
        SlackMessage shown = room.news.message(answer.getTs()).orElseThrow();
        assertThat(shown.text()).isEqualTo("समझौता हुआ।");
        assertThat(shown.threadTs()).contains(question.ts());
        assertThat(shown.byBot()).isTrue();
        assertThat(room.news.thread(question.ts())).hasSize(2);
        assertThat(answer.getMessage().getBotId()).isEqualTo(SlackApp.BOT);
    }

    @Test
    void understands_a_form_with_the_token_in_it_and_json_with_a_bearer() throws Exception {
        String url = room.server.apiUrl() + "chat.postMessage";
        var form = room.post(url, "application/x-www-form-urlencoded", "token=xoxb-double&channel=C1&text=one%20%26%20two");
        var json = room.post(
                url, "application/json; charset=utf-8", "{\"channel\":\"C1\",\"text\":\"three\"}", "Authorization", "Bearer xoxb-double");
        assertThat(form.body()).contains("\"ok\":true");
        assertThat(json.body()).contains("\"ok\":true");
        assertThat(room.news.messages()).extracting(SlackMessage::text).containsExactly("one & two", "three");
        assertThat(room.server.calls("chat.postMessage")).extracting(call -> call.body().has("token")).containsOnly(false);
    }

    @Test
    void a_long_text_is_cut_and_a_very_long_one_refused() throws Exception {
        String ts = room.says("अ".repeat(5_000));
        assertThat(room.news.message(ts).orElseThrow().text()).hasSize(4_000);
        assertThat(room.bot().chatPostMessage(r -> r.channel("C1").text("x".repeat(40_000))).isOk()).isTrue();
        assertThat(room.bot().chatPostMessage(r -> r.channel("C1").text("x".repeat(40_001))).getError())
                .isEqualTo("msg_too_long");
        assertThat(room.bot().chatPostMessage(r -> r.channel("C1").text("")).getError()).isEqualTo("no_text");
    }

    @Test
    void blocks_have_their_limits() throws Exception {
        assertThat(posted(Collections.nCopies(50, divider()))).isNull();
        assertThat(posted(Collections.nCopies(51, divider()))).isEqualTo("invalid_blocks");
        assertThat(posted(List.of(section(s -> s.text(markdownText("x".repeat(3_000))))))).isNull();
        assertThat(posted(List.of(section(s -> s.text(markdownText("x".repeat(3_001))))))).isEqualTo("invalid_blocks");
        assertThat(posted(List.of(markdown(m -> m.text("x".repeat(12_000)))))).isNull();
        assertThat(posted(List.of(markdown(m -> m.text("x".repeat(12_001)))))).isEqualTo("invalid_blocks");
        assertThat(posted(Collections.nCopies(2, markdown(m -> m.text("x".repeat(6_001)))))).isEqualTo("invalid_blocks");
        assertThat(posted(Collections.nCopies(5, section(s -> s.text(markdownText("x".repeat(2_900)))))))
                .isEqualTo("msg_blocks_too_long");
        assertThat(room.bot().chatPostMessage(r -> r.channel("C1").text("t").blocksAsString("nothing")).getError())
                .isEqualTo("invalid_blocks_format");
    }

    @Test
    void says_where_the_bot_may_not_post() throws Exception {
        SlackChannel elsewhere = room.server.channel("C2", "elsewhere").withoutBot();
        room.server.channel("C3", "old").archive();
        assertThat(errorIn("C2")).isEqualTo("not_in_channel");
        assertThat(errorIn("C3")).isEqualTo("is_archived");
        assertThat(errorIn("C9")).isEqualTo("channel_not_found");
        room.server.botJoins(elsewhere);
        assertThat(errorIn("C2")).isNull();
        assertThat(errorIn("U1")).isNull();
        assertThat(room.ravi.dm().messages()).hasSize(1);
    }

    @Test
    void edits_its_own_messages_only() throws Exception {
        String ts = room.says("first");
        SlackMessage ravis = room.ravi.messages(room.news, "mine");
        assertThat(room.bot().chatUpdate(r -> r.channel("C1").ts(ts).text("second")).isOk()).isTrue();
        assertThat(room.news.message(ts).orElseThrow().text()).isEqualTo("second");
        assertThat(room.news.message(ts).orElseThrow().edits()).isEqualTo(1);
        assertThat(room.bot().chatUpdate(r -> r.channel("C1").ts(ravis.ts()).text("x")).getError())
                .isEqualTo("cant_update_message");
        assertThat(room.bot().chatUpdate(r -> r.channel("C1").ts("1.000001").text("x")).getError())
                .isEqualTo("message_not_found");
        assertThat(room.bot().chatUpdate(r -> r.channel("C1").ts(ts).text("x".repeat(4_001))).getError())
                .isEqualTo("msg_too_long");
    }

    @Test
    void blocks_stay_until_others_are_sent() throws Exception {
        String ts = room.bot().chatPostMessage(r -> r.channel("C1").text("t").blocks(List.of(divider()))).getTs();
        room.bot().chatUpdate(r -> r.channel("C1").ts(ts).text("changed"));
        assertThat(room.news.message(ts).orElseThrow().blocks()).hasSize(1);
        room.bot().chatUpdate(r -> r.channel("C1").ts(ts).text("changed").blocks(List.of()));
        assertThat(room.news.message(ts).orElseThrow().blocks()).isEmpty();
    }

    @Test
    void deletes_its_own_messages_only() throws Exception {
        String ts = room.says("first");
        SlackMessage ravis = room.ravi.messages(room.news, "mine");
        assertThat(room.bot().chatDelete(r -> r.channel("C1").ts(ravis.ts())).getError()).isEqualTo("cant_delete_message");
        assertThat(room.bot().chatDelete(r -> r.channel("C1").ts(ts)).isOk()).isTrue();
        assertThat(room.bot().chatDelete(r -> r.channel("C1").ts(ts)).getError()).isEqualTo("message_not_found");
        assertThat(room.news.messages()).containsExactly(ravis);
    }

    @Test
    void an_ephemeral_message_is_seen_by_one_person_and_cannot_be_edited() throws Exception {
        var whispered = room.bot().chatPostEphemeral(r -> r.channel("C1").user("U1").text("only you"));
        assertThat(room.ravi.sees(room.news)).hasSize(1);
        assertThat(room.meera.sees(room.news)).isEmpty();
        assertThat(room.news.messages().getFirst().onlyFor()).isEqualTo(Optional.of("U1"));
        assertThat(room.bot().chatUpdate(r -> r.channel("C1").ts(whispered.getMessageTs()).text("x")).getError())
                .isEqualTo("message_not_found");
        assertThat(room.bot().chatPostEphemeral(r -> r.channel("C1").user("U9").text("x")).getError())
                .isEqualTo("user_not_in_channel");
    }

    @Test
    void no_two_messages_have_the_same_ts_while_the_clock_stands_still() throws Exception {
        assertThat(room.says("one")).isNotEqualTo(room.says("two")).matches("\\d{10}\\.\\d{6}");
    }

    private String posted(List<LayoutBlock> blocks) throws Exception {
        return room.bot().chatPostMessage(r -> r.channel("C1").text("t").blocks(blocks)).getError();
    }

    private String errorIn(String channel) throws Exception {
        return room.bot().chatPostMessage(r -> r.channel(channel).text("hello")).getError();
    }
}
