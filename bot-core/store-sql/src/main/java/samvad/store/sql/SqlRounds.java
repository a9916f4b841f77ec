package samvad.store.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import samvad.engine.chat.Address;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.Rounds;

/** Which digests are due, from the rows of {@code subscription}; enters them as rows of {@code send}, many at once. */
public final class SqlRounds implements Rounds {
    static final String DUE = DueRow.SELECT + "WHERE next_at <= :now ORDER BY next_at, subscription.id LIMIT :count";

    static final String OF_PLACES = DueRow.SELECT
            + "WHERE (subscription.app, subscription.space, subscription.chat, subscription.thread) IN (VALUES <places>) "
            + "AND next_at IS NOT NULL";

    static final String WITHDRAW = "DELETE FROM send WHERE kind = 'PUSH' AND because = :key AND part = 0 AND state = 'INTENDED'";

    static final String WITHDRAW_REST = "DELETE FROM send WHERE kind = 'PUSH' AND because = :key AND state = 'INTENDED'";

    static final String MOVE_ON = "UPDATE subscription SET next_at = :next" + SubscriptionRow.OF_PLACE;

    static final String ENTER = """
            UPDATE subscription SET next_at = :next, told = :told, last_day = :lastDay,
                pending_key = :key, pending_told = :pendingTold, pending_day = :pendingDay, pending_at = :pendingAt""" + SubscriptionRow.OF_PLACE;

    /** Read at once; a statement takes some ten thousand values. */
    private static final int TOGETHER = 500;

    private final Database database;

    private record Entry(DueRow row, Round round) {}

    public SqlRounds(Database database) {
        this.database = database;
    }

    @Override
    public List<Due> due(Instant now, int atMost) {
        return database.deliver(handle -> handle.createQuery(DUE).bind("now", now.toEpochMilli()).bind("count", atMost)
                .map((row, _) -> DueRow.read(row).due()).list());
    }

    @Override
    public void enter(List<Round> rounds) {
        int _ = database.deliver(handle -> {
            int entered = 0;
            for (int from = 0; from < rounds.size(); from += TOGETHER) {
                entered += enter(handle, fresh(handle, rounds.subList(from, Math.min(rounds.size(), from + TOGETHER))));
            }
            return entered;
        });
    }

    /** Not those of which anything has changed since they were due: what was wished, where, or what was told. */
    private List<Entry> fresh(Handle handle, List<Round> rounds) {
        Map<Address, DueRow> rows = new HashMap<>();
        Query query = handle.createQuery(database.dialect().locking(OF_PLACES, "subscription")).define("places", IntStream.range(0, rounds.size())
                .mapToObj(i -> "(:app" + i + ", :space" + i + ", :chat" + i + ", :thread" + i + ")").collect(Collectors.joining(", ")));
        for (int i = 0; i < rounds.size(); i++) {
            Address place = rounds.get(i).due().subscription().address();
            query.bind("app" + i, place.app()).bind("space" + i, place.space()).bind("chat" + i, place.chat())
                    .bind("thread" + i, place.thread().orElse(""));
        }
        query.map((row, _) -> DueRow.read(row)).forEach(row -> rows.put(row.due().subscription().address(), row));
        return rounds.stream().flatMap(round -> Stream.ofNullable(rows.remove(round.due().subscription().address()))
                .filter(row -> row.due().equals(round.due())).map(row -> new Entry(row, round))).toList();
    }

    private int enter(Handle handle, List<Entry> fresh) {
        int moved = moveOn(handle, fresh.stream().map(Entry::round).filter(round -> round.intents().isEmpty()).toList());
        List<Entry> entries = withdrawn(handle, fresh.stream().filter(entry -> !entry.round().intents().isEmpty()).toList());
        return moved + push(handle, entries) + pending(handle, entries);
    }

    private static int moveOn(Handle handle, List<Round> rounds) {
        return batch(handle, MOVE_ON, rounds, (batch, round) -> SubscriptionRow.bindPlace(batch, round.due().subscription().address())
                .bind("next", round.next().toEpochMilli())).length;
    }

    /** Those whose digest before is told, or is not said any more: it may have been begun in this very moment. */
    private static List<Entry> withdrawn(Handle handle, List<Entry> entries) {
        List<Entry> late = entries.stream().filter(entry -> entry.row().withdrawn().isPresent()).toList();
        int[] done = batch(handle, WITHDRAW, late, (batch, entry) -> batch.bind("key", entry.row().withdrawn()));
        List<Entry> begun = IntStream.range(0, late.size()).filter(i -> done[i] == 0).mapToObj(late::get).toList();
        List<Entry> rest = new ArrayList<>(entries);
        rest.removeAll(begun);
        batch(handle, WITHDRAW_REST, late.stream().filter(entry -> !begun.contains(entry)).toList(),
                (batch, entry) -> batch.bind("key", entry.row().withdrawn()));
        return rest;
    }

    private int push(Handle handle, List<Entry> entries) {
        long now = database.now();
        PushTexts texts = new PushTexts(handle, now);
        List<PushRow> rows = entries.stream().flatMap(entry -> entry.round().intents().stream().map(intent -> row(entry, intent, now))).toList();
        return batch(handle, PushRow.INSERT_NEW, rows, (batch, row) -> row.bindTo(batch, texts)).length;
    }

    private static PushRow row(Entry entry, Intent intent, long now) {
        return new PushRow(intent, entry.round().due().subscription().owner(), now, entry.round().due().at().toEpochMilli(),
                Optional.empty(), Optional.empty());
    }

    private static int pending(Handle handle, List<Entry> entries) {
        return batch(handle, ENTER, entries, (batch, entry) -> {
            Round round = entry.round();
            SubscriptionRow.bindPlace(batch, round.due().subscription().address())
                    .bind("next", round.next().toEpochMilli()).bind("told", entry.row().told().text())
                    .bind("lastDay", round.due().lastDay().map(LocalDate::toString))
                    .bind("key", round.intents().getFirst().because()).bind("pendingTold", new Told(round.told()).text())
                    .bind("pendingDay", round.day().toString()).bind("pendingAt", round.due().at().toEpochMilli());
        }).length;
    }

    private interface Binding<T> {
        void bind(PreparedBatch batch, T value);
    }

    private static <T> int[] batch(Handle handle, String sql, List<T> values, Binding<T> binding) {
        if (values.isEmpty()) {
            return new int[0];
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        for (T value : values) {
            binding.bind(batch, value);
            batch.add();
        }
        return batch.execute();
    }
}
