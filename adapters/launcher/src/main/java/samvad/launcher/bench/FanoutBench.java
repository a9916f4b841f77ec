package samvad.launcher.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import samvad.doubles.telegram.Budgets;
import samvad.doubles.telegram.PrivateChat;
import samvad.doubles.telegram.TelegramServer;
import samvad.doubles.telegram.TelegramSetup;

/**
 * Kills Samvad at random moments while it sends a digest to many chats, and starts it again; each chat is to get the digest once,
 * or to stand on the ledger as one of whom nobody knows.
 */
final class FanoutBench {
    /** How often all instances are killed at once. */
    private static final double ALL_KILLED = 0.25;

    private static final Duration SENT_WITHIN = Duration.ofSeconds(120);

    /** Messages a second, a hundred times what Telegram allows everybody. */
    private static final int A_SECOND = 3_000;

    private final Path home;
    private final Path data;
    private final Random random;
    private final Shared shared;
    private final TelegramServer server;
    private final List<PrivateChat> chats = new ArrayList<>();

    /** How many instances send, and the settings of the store they share; none for one on SQLite. */
    record Shared(int instances, Map<String, String> settings) {
        static final Shared ALONE = new Shared(1, Map.of());
    }

    /**
     * @param missing chats that did not get a digest
     * @param lost those of them that do not stand on the ledger either
     * @param unknown digests on the ledger of which nobody knows whether they arrived
     */
    record Result(int kills, int digests, int missing, int lost, int doubled, int unknown, int mostUnknownPerKill, int violations) {
        @Override
        public String toString() {
            return kills + " kills, " + digests + " digests: " + missing + " missing, " + lost + " of them not on the ledger, " + unknown + " unknown on the ledger (at most "
                    + mostUnknownPerKill + " a kill), " + doubled + " said twice, " + violations + " rates exceeded";
        }

        boolean isSound() {
            return lost == 0 && doubled == 0 && mostUnknownPerKill <= MOST_IN_FLIGHT && violations == 0;
        }
    }

    /** Sends under way at a time, each with a sender of its own. */
    static final int MOST_IN_FLIGHT = 10;

    FanoutBench(Path home, Path data, long seed, int chatCount, Shared shared) {
        this.home = home;
        this.data = data;
        this.random = new Random(seed);
        this.shared = shared;
        this.server = TelegramServer.start(TelegramSetup.standard().with(new Budgets(
                new Budgets.Allowance(A_SECOND, Duration.ofSeconds(1)), Budgets.documented().inChat(), Budgets.documented().inGroup())));
        for (int i = 0; i < chatCount; i++) {
            chats.add(server.person(5000 + i, "Person " + i, i % 2 == 0 ? "hi" : "en").opens());
        }
    }

    Result run(int points, PrintWriter progress) throws InterruptedException {
        news();
        List<ServedChild> children = new ArrayList<>();
        for (int i = 0; i < shared.instances(); i++) {
            children.add(start(i));
        }
        Tally tally = new Tally();
        try {
            subscribe();
            long usual = fanOut(children, Long.MAX_VALUE, tally);
            for (int point = 1; point <= points; point++) {
                fanOut(children, usual, tally);
                progress.println("point " + point + " of " + points + ": " + tally.result(server));
            }
            return tally.result(server);
        } finally {
            children.forEach(ServedChild::close);
            server.close();
        }
    }

    /** One digest to everybody; how many milliseconds that took. Somewhere in between instances are killed, unless it takes for ever. */
    private long fanOut(List<ServedChild> children, long usual, Tally tally) throws InterruptedException {
        int[] before = chats.stream().mapToInt(chat -> chat.fromBot().size()).toArray();
        double unknownBefore = settled(children.getFirst(), "unknown");
        double allBefore = unknownBefore + settled(children.getFirst(), "sent");
        long started = System.nanoTime();
        long lastSend = store().lastSend();
        store().makeDue();
        int kills = 0;
        if (usual < Long.MAX_VALUE) {
            Thread.sleep(random.nextLong(usual));
            kills = killSome(children);
        }
        awaitAll(children.getFirst(), allBefore + chats.size());
        long took = (System.nanoTime() - started) / 1_000_000;
        tally.count(chats, before, kills, (int) (settled(children.getFirst(), "unknown") - unknownBefore), store().unknownAfter(lastSend));
        return took;
    }

    private ServedChild start(int instance) throws InterruptedException {
        Path own = data.resolve("instance" + instance);
        Map<String, String> settings = new HashMap<>(shared.settings());
        settings.putAll(Map.of("telegram.token", server.token(), "telegram.api-url", "http://127.0.0.1:" + server.port(),
                "telegram.messages-per-second", Integer.toString(A_SECOND), "data", own.toString(), "knowledge", data.resolve("news").toString(),
                "http.port", "0", "limits.person-per-minute", "100000", "limits.chat-per-minute", "100000"));
        ServedChild child = ServedChild.start(home, data.resolve("serve" + instance + ".log"), settings);
        child.awaitPort();
        return child;
    }

    /** Something to tell of. */
    private void news() {
        try {
            Path folder = Files.createDirectories(data.resolve("news"));
            Files.writeString(folder.resolve("ministers-meet.md"), """
                    ---
                    title: Foreign ministers of Chile and Ghana meet in Accra
                    date: %s
                    lang: en
                    source: Bench Courier
                    ---
                    The foreign ministers of Chile and Ghana met in Accra on Monday and signed an agreement on fisheries.

                    The agreement runs for five years.
                    """.formatted(LocalDate.now(ZoneOffset.UTC)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everybody subscribes in their chat, to an hour that is half a day away from now. */
    private void subscribe() {
        LocalTime hour = LocalTime.now(ZoneId.of("Asia/Kolkata")).plusHours(12).truncatedTo(ChronoUnit.MINUTES);
        chats.forEach(chat -> chat.says("/subscribe " + hour));
        chats.forEach(chat -> chat.awaitFromBot(_ -> true, SENT_WITHIN));
    }

    private FanoutStore store() {
        Map<String, String> settings = shared.settings();
        String file = "jdbc:sqlite:" + data.resolve("instance0").resolve("samvad.db");
        return new FanoutStore(settings.getOrDefault("store.url", file), settings.get("store.user"), settings.get("store.password"));
    }

    /** One instance, or now and then all; started again at once. */
    private int killSome(List<ServedChild> children) throws InterruptedException {
        List<Integer> killed = random.nextDouble() < ALL_KILLED ? IntStream.range(0, children.size()).boxed().toList()
                : List.of(random.nextInt(children.size()));
        for (int i : killed) {
            children.get(i).kill();
            children.get(i).close();
        }
        for (int i : killed) {
            children.set(i, start(i));
        }
        return killed.size();
    }

    private static double settled(ServedChild child, String state) throws InterruptedException {
        return child.metric("samvad_ledger{state=\"" + state + "\"}");
    }

    private static void awaitAll(ServedChild child, double settled) throws InterruptedException {
        long until = System.nanoTime() + SENT_WITHIN.toNanos();
        while (settled(child, "sent") + settled(child, "unknown") < settled) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the digest does not get out; it said:\n" + child.said());
            }
            Thread.sleep(100);
        }
    }

    private static final class Tally {
        int kills;
        int digests;
        int missing;
        int lost;
        int doubled;
        int unknown;
        int mostUnknown;

        void count(List<PrivateChat> chats, int[] before, int moreKills, int moreUnknown, Set<String> unknownTo) {
            kills += moreKills;
            digests += chats.size();
            unknown += moreUnknown;
            mostUnknown = Math.max(mostUnknown, moreKills == 0 ? 0 : Math.ceilDiv(moreUnknown, moreKills));
            for (int i = 0; i < before.length; i++) {
                int more = chats.get(i).fromBot().size() - before[i];
                missing += more == 0 ? 1 : 0;
                lost += more == 0 && !unknownTo.contains(Long.toString(chats.get(i).id())) ? 1 : 0;
                doubled += Math.max(0, more - 1);
            }
        }

        Result result(TelegramServer server) {
            return new Result(kills, digests, missing, lost, doubled, unknown, mostUnknown, server.violations().size());
        }
    }
}
