package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That what is done for every message stays quick when the tables are long. */
final class QueryPlanTest extends StoreTest {
    @Test
    void reads_no_table_from_end_to_end() {
        List<String> daily = Stream.concat(Stream.of(SqlInbox.UNFINISHED, SqlInbox.COUNT_TAKING_UP, SqlInbox.FINISH, SqlInbox.END_SKETCHES, SqlInbox.BY_KEY,
                        SqlInbox.ANSWERED_BY, SqlInbox.ASKED_BEFORE, SqlSendLedger.BEGIN, SqlSendLedger.SENT, SqlSendLedger.TURNED,
                        SqlSendLedger.IN_DOUBT, SqlSendLedger.MOVED, SqlSendLedger.UNSETTLED, SqlSendLedger.BLOCKED_PUSH,
                        SqlSubscriptions.FIND, SqlSubscriptions.DROP_INTERESTS, SqlSubscriptions.ALERTED, SqlSubscriptions.END,
                        SqlSubscriptions.WITHDRAW, SqlRounds.DUE, SqlRounds.OF_PLACES.replace("<places>", "(1, 2, 3, 4)"), SqlRounds.WITHDRAW, SqlRounds.WITHDRAW_REST,
                        SqlRounds.ENTER, SqlPushQueue.RELEASE_HELD, SqlPushQueue.WAITING, SqlPushQueue.CLAIM, SqlPushQueue.CLAIMED,
                        SqlPushQueue.RECEIPT, SqlPushQueue.READER, SqlSubscriptions.ALERTING, SqlSubscriptions.WITHDRAW_ALERTS,
                        SqlSubscriptions.NO_DIGEST, SqlPushQueue.ENTERED, PushTexts.REPLY, Instances.FREE_CLAIMED, Instances.DOUBT_BEGUN,
                        SqlStoryLedger.SINCE, SqlStoryLedger.STORY, SqlConversations.FIND, SqlConversations.FORGET, SqlSpentTokens.FIND, SqlSpentTokens.DROP, SqlRetention.DROP_TEXTS, SqlRetention.DROP_STORIES, SqlSendLedger.SKETCH_FOR, SqlSendLedger.ANSWERS_TO, SqlSendLedger.ANSWERS, SqlCitations.OF_SEND, SqlCitations.OF_ARTICLE, SqlCitations.LET_GO, SqlCitations.MARK, SendRow.ENTERED_BECAUSE_OF),
                Stream.of(SqlRetention.SILENCE, SqlRetention.DROP, SqlRetention.DROP_SECRETS, SqlRetention.FORGET, SqlRetention.FORGET_READER, SqlRetention.FORGET_FULFILLED)
                        .flatMap(List::stream)).toList();
        assertThat(daily).allSatisfy(sql -> assertThat(plan(sql)).as(sql)
                .isNotEmpty().noneMatch(step -> step.startsWith("SCAN") && !step.contains(" USING INDEX ") && !step.endsWith("CONSTANT ROW")));
        assertThat(plan(SqlCitations.ARTICLES)).as("reads one narrow index, not the quotes").hasSize(1).allMatch(step -> step.contains(" USING COVERING INDEX "));
        assertThat(plan(SqlInbox.UNFINISHED)).anyMatch(step -> step.contains("incoming_unfinished"));
        assertThat(plan(SqlInbox.END_SKETCHES)).anyMatch(step -> step.contains("send_because"));
        assertThat(plan(SqlSendLedger.UNSETTLED)).anyMatch(step -> step.contains("send_unsettled"));
        assertThat(plan(SqlPushQueue.WAITING)).as("reads no more than it gives").noneMatch(step -> step.contains("TEMP B-TREE"));
        assertThat(plan(SqlRounds.DUE)).noneMatch(step -> step.contains("TEMP B-TREE FOR ORDER"));
        assertThat(plan(SqlPushQueue.ENTERED)).anyMatch(step -> step.contains("send_push_place"));
        assertThat(plan(SqlSubscriptions.WITHDRAW)).anyMatch(step -> step.contains("send_push_place"));
        assertThat(plan(SqlRounds.WITHDRAW)).anyMatch(step -> step.contains("send_push") || step.contains("send_because"));
        assertThat(plan(SqlInbox.ASKED_BEFORE)).anyMatch(step -> step.contains("incoming_lane"));
        assertThat(plan("SELECT COUNT(*) FROM send WHERE why = ''")).as("the guard itself: this one does read all")
                .anyMatch(step -> step.startsWith("SCAN"));
    }

    @Test
    void counts_sends_without_reading_their_table() {
        List<String> readings = plan(SqlSendLedger.TALLY).stream().filter(step -> step.contains(" send")).toList();
        assertThat(readings).hasSize(7).allMatch(step -> step.contains(" USING COVERING INDEX "));
    }

    private List<String> plan(String sql) {
        return database().jdbi().withHandle(handle -> handle.createQuery("EXPLAIN QUERY PLAN " + sql.replaceAll("(?:[:]\\w+|<\\w+>)", "'1'"))
                .map((row, _) -> row.getString("detail")).list());
    }
}
