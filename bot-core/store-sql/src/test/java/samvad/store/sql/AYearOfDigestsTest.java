package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import samvad.testkit.MovingClock;

/** A thousand people in zones with every kind of clock change get each digest of a year once, at the time they chose. */
@Tag("ci")
final class AYearOfDigestsTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(365));
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** How often it is looked what is due. */
    private static final Duration TICK = MINUTE.multipliedBy(5);
    private static final int PEOPLE = 1_000;

    private static final List<ZoneId> ZONES = Stream.of("Asia/Kolkata", "America/New_York", "Europe/London", "Asia/Kathmandu",
            "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Chatham", "America/St_Johns", "Africa/Cairo", "Asia/Beirut").map(ZoneId::of).toList();

    private final MovingClock clock = new MovingClock(START);
    private final Map<String, List<Instant>> said = new HashMap<>();

    @Test
    void a_thousand_people_get_every_digest_of_a_year_once_and_at_its_time(@TempDir Path folder) throws InterruptedException {
        Map<String, Cadence> cadences = cadences(new Random(18));
        try (Database database = Database.open(folder.resolve("samvad.db"), clock)) {
            SqlSubscriptions subscriptions = new SqlSubscriptions(database);
            cadences.forEach((chat, cadence) -> subscriptions.keep(new Subscription(Address.of("telegram", chat), Optional.empty(),
                    Optional.of(cadence), Tastes.in(Language.HINDI)), Optional.of(cadence.next(START.minusNanos(1)))));
            database.jdbi().useHandle(handle -> handle.execute("PRAGMA synchronous = OFF"));
            live(database);
        }
        Map<ZoneId, Map<LocalTime, List<Instant>>> hours = hours();
        cadences.forEach((chat, cadence) ->
                assertThat(said.getOrDefault(chat, List.of())).as("%s %s", chat, cadence).isEqualTo(expected(cadence, hours)));
    }

    /** Every five minutes of the year. */
    private void live(Database database) throws InterruptedException {
        Books books = new Books(new SqlInbox(database), new SqlSendLedger(database), new SqlRetention(database), new SqlPeople(database));
        Outbox outbox = new Outbox(new Chats(), new OutgoingBudget((_, _) -> List.of(), System::nanoTime), books, DeliveryEvents.NONE,
                Outbox.Patience.STANDARD);
        SqlPushQueue queue = new SqlPushQueue(database);
        DispatchDigests dispatch = new DispatchDigests(new SqlRounds(database), new QuietDays(),
                new DigestWriter(), List.of(outbox), clock);
        try (SendPushes pushes = new SendPushes(queue, List.of(outbox), clock)) {
            for (; clock.instant().isBefore(END); clock.pass(TICK)) {
                dispatch.run();
                while (pushes.send(outbox, 100) > 0) {
                    // until none is left
                }
            }
        }
    }

    private static Map<String, Cadence> cadences(Random random) {
        Map<String, Cadence> cadences = new HashMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            boolean weekly = random.nextInt(10) == 0;
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
            if (!weekly) {
                days.addAll(random.nextBoolean() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
            }
            List<LocalTime> times = new ArrayList<>(List.of(LocalTime.of(random.nextInt(24), random.nextInt(4) * 15)));
            if (random.nextInt(5) == 0) {
                times.add(LocalTime.of(random.nextInt(24), 30));
            }
            cadences.put("chat" + i, new Cadence(weekly ? Cadence.Edition.WEEKLY : Cadence.Edition.DAILY, times, days,
                    ZONES.get(random.nextInt(ZONES.size()))));
        }
        return cadences;
    }

    private static List<Instant> expected(Cadence cadence, Map<ZoneId, Map<LocalTime, List<Instant>>> hours) {
        Set<Instant> expected = new TreeSet<>();
        for (LocalTime time : cadence.times()) {
            for (Instant moment : hours.get(cadence.zone()).get(time)) {
                if (cadence.days().contains(moment.atZone(cadence.zone()).getDayOfWeek())) {
                    expected.add(moment);
                }
            }
        }
        return List.copyOf(expected);
    }

    /** For each quarter of an hour the first minute of each day whose clock shows it or, where it is left out, what comes after it. */
    private static Map<ZoneId, Map<LocalTime, List<Instant>>> hours() {
        Map<ZoneId, Map<LocalTime, List<Instant>>> hours = new HashMap<>();
        for (ZoneId zone : ZONES) {
            Map<LocalTime, LocalDate> lastShown = new HashMap<>();
            Map<LocalTime, List<Instant>> moments = new HashMap<>();
            // from a day earlier, so that what the first day has shown before the year begins is known
            for (Instant moment = START.minus(Duration.ofDays(1)); moment.isBefore(END); moment = moment.plus(MINUTE)) {
                ZonedDateTime local = moment.atZone(zone);
                for (int quarter = 0; quarter < 96; quarter++) {
                    LocalTime time = LocalTime.MIDNIGHT.plusMinutes(15L * quarter);
                    if (local.toLocalTime().isBefore(time)) {
                        break;
                    }
                    if (!local.toLocalDate().equals(lastShown.put(time, local.toLocalDate())) && !moment.isBefore(START)) {
                        moments.computeIfAbsent(time, _ -> new ArrayList<>()).add(moment);
                    }
                }
            }
            hours.put(zone, moments);
        }
        return hours;
    }

    private static final class QuietDays implements Editor {
        @Override
        public Digest edit(DigestOrder order) {
            return new Digest(order.from(), order.date(), order.language(), List.of());
        }

        @Override
        public Set<StoryId> held(LocalDate from) {
            return Set.of();
        }

        @Override
        public Optional<StoryBrief> news(StoryId story, int toldVersion, Language language) {
            return Optional.empty();
        }

        @Override
        public Optional<StoryBrief> tell(StoryId story, Language language) {
            return Optional.empty();
        }
    }

    /** An app that takes everything and remembers when. */
    private final class Chats implements ChatSurface {
        @Override
        public String app() {
            return "telegram";
        }

        @Override
        public List<Reply> fit(Reply reply) {
            return List.of(reply);
        }

        @Override
        public Delivery post(Post post) {
            List<Instant> times = said.computeIfAbsent(post.address().chat(), _ -> new ArrayList<>());
            times.add(clock.instant());
            return new Delivery.Sent(new Receipt(post.address(), Integer.toString(times.size())));
        }

        @Override
        public Delivery revise(Receipt receipt, Post post) {
            throw new AssertionError("a digest is never revised");
        }

        @Override
        public Delivery sketch(Post post, Optional<Receipt> earlier) {
            throw new AssertionError("a digest does not grow");
        }

        @Override
        public void showWorking(Address address) {}
    }
}
