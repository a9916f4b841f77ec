package samvad.launcher.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import samvad.engine.chat.Address;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Books;
import samvad.engine.delivery.DeliveryEvents;
import samvad.engine.delivery.DispatchDigests;
import samvad.engine.delivery.Outbox;
import samvad.engine.delivery.OutgoingBudget;
import samvad.engine.delivery.SendPushes;
import samvad.engine.desk.DigestWriter;
import samvad.engine.digest.Digest;
import samvad.engine.digest.DigestOrder;
import samvad.engine.digest.Editor;
import samvad.engine.digest.StoryBrief;
import samvad.engine.language.Language;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Cadence;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Tastes;
import samvad.store.sql.Database;
import samvad.store.sql.SqlInbox;
import samvad.store.sql.SqlPeople;
import samvad.store.sql.SqlPushQueue;
import samvad.store.sql.SqlRetention;
import samvad.store.sql.SqlRounds;
import samvad.store.sql.SqlSendLedger;
import samvad.store.sql.SqlSubscriptions;
import samvad.telegram.TelegramApp;
import samvad.telegram.TelegramSettings;
import samvad.telegram.TelegramTolls;

/**
 * One digest to very many subscribers at one hour: store, scheduling, editing and budget are the real ones; the app takes everything
 * at once, and the clock moves only when something has to wait for it.
 */
final class ScaleBench {
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final LocalTime HOUR = LocalTime.of(8, 0);
    private static final int CLAIMED_AT_ONCE = 500;

    private final Editor editor;
    private final LocalDate day;
    private final PrintWriter progress;

    /**
     * @param took from the hour to the last send, on the clock that jumps
     * @param allowed what Telegram's 30 messages a second take for as many
     * @param heap in MB, used after a collection: at a tenth of the sends, and the most at any later tenth
     */
    record Result(int subscribers, int sent, Duration took, Duration allowed, int editions, double editingMillis, long heap, long mostHeap) {
        @Override
        public String toString() {
            return "%,d subscribers, %,d messages: last after %.2f h, the budget asks %.2f h (%+.2f %%); %d editions in %.1f ms; heap %d MB, at most %d MB"
                    .formatted(subscribers, sent, took.toMillis() / 3.6e6, allowed.toMillis() / 3.6e6,
                            100.0 * took.toMillis() / allowed.toMillis() - 100, editions, editingMillis, heap, mostHeap);
        }

        boolean isSound() {
            return sent >= subscribers && took.toNanos() <= 1.03 * allowed.toNanos();
        }
    }

    ScaleBench(Editor editor, LocalDate day, PrintWriter progress) {
        this.editor = editor;
        this.day = day;
        this.progress = progress;
    }

    Result run(int subscribers, Path data) throws InterruptedException {
        Instant hour = day.atTime(HOUR).atZone(ZONE).toInstant();
        JumpingClock clock = new JumpingClock(hour);
        try (Database database = Database.openUnsynced(data.resolve("samvad.db"), clock)) {
            subscribe(new SqlSubscriptions(database), subscribers, hour);
            TimedEditor timed = new TimedEditor();
            Books books = new Books(new SqlInbox(database), new SqlSendLedger(database), new SqlRetention(database), new SqlPeople(database));
            Receiver receiver = new Receiver();
            Outbox outbox = new Outbox(receiver, new OutgoingBudget(new TelegramTolls(), clock), books, DeliveryEvents.NONE, Outbox.Patience.STANDARD);
            new DispatchDigests(new SqlRounds(database), timed, new DigestWriter(), List.of(outbox), clock).run();
            progress.println("all are entered");
            long[] heaps = new long[10];
            try (SendPushes pushes = new SendPushes(new SqlPushQueue(database), List.of(outbox), clock)) {
                for (int sent = 0, some = pushes.send(outbox, CLAIMED_AT_ONCE); some > 0; some = pushes.send(outbox, CLAIMED_AT_ONCE)) {
                    int before = tenth(sent, subscribers);
                    sent += some;
                    if (tenth(sent, subscribers) > before && before < heaps.length) {
                        heaps[before] = usedHeap();
                        progress.printf("%d sent, heap %d MB%n", sent, heaps[before]);
                        progress.flush();
                    }
                }
            }
            return new Result(subscribers, receiver.sent, Duration.between(hour, clock.instant()), Duration.ofSeconds(receiver.sent).dividedBy(30),
                    timed.editions, timed.nanos / 1e6, heaps[0], Arrays.stream(heaps).max().orElse(0));
        }
    }

    private static int tenth(int sent, int of) {
        return (int) (10L * sent / of);
    }

    private static void subscribe(SqlSubscriptions subscriptions, int count, Instant hour) {
        Cadence cadence = new Cadence(Cadence.Edition.DAILY, List.of(HOUR), EnumSet.allOf(DayOfWeek.class), ZONE);
        for (int i = 0; i < count; i++) {
            Tastes tastes = Tastes.in(i % 2 == 0 ? Language.HINDI : Language.ENGLISH);
            subscriptions.keep(new Subscription(Address.of("telegram", Integer.toString(1_000_000 + i)), Optional.empty(),
                    Optional.of(cadence), tastes), Optional.of(hour));
        }
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    /** Time passes where it is waited for. */
    private static final class JumpingClock implements InstantSource, OutgoingBudget.Time {
        private final Instant start;
        private long nanos;

        JumpingClock(Instant start) {
            this.start = start;
        }

        @Override
        public Instant instant() {
            return start.plusNanos(nanos);
        }

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public void await(Condition turn, long more) {
            nanos += more;
        }
    }

    private final class TimedEditor implements Editor {
        int editions;
        long nanos;

        @Override
        public Digest edit(DigestOrder order) {
            long started = System.nanoTime();
            Digest digest = editor.edit(order);
            nanos += System.nanoTime() - started;
            editions++;
            return digest;
        }

        @Override
        public Set<StoryId> held(LocalDate from) {
            return editor.held(from);
        }

        @Override
        public Optional<StoryBrief> news(StoryId story, int toldVersion, Language language) {
            return editor.news(story, toldVersion, language);
        }

        @Override
        public Optional<StoryBrief> tell(StoryId story, Language language) {
            return editor.tell(story, language);
        }
    }

    /** Takes everything at once; cuts replies as Telegram's surface does. */
    private static final class Receiver implements ChatSurface {
        private final ChatSurface telegram = new TelegramApp(TelegramSettings.of("1:none", Clock.systemUTC())).surface();
        int sent;

        @Override
        public String app() {
            return telegram.app();
        }

        @Override
        public List<Reply> fit(Reply reply) {
            return telegram.fit(reply);
        }

        @Override
        public Delivery post(Post post) {
            return new Delivery.Sent(new Receipt(post.address(), Integer.toString(++sent)));
        }

        @Override
        public Delivery revise(Receipt receipt, Post post) {
            return new Delivery.Refused("a digest is not revised");
        }

        @Override
        public Delivery sketch(Post post, Optional<Receipt> earlier) {
            return new Delivery.Refused("a digest does not grow");
        }

        @Override
        public void showWorking(Address address) {}
    }
}
