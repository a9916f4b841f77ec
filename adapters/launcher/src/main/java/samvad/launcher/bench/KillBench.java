package samvad.launcher.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import samvad.doubles.telegram.ChatMessage;
import samvad.doubles.telegram.PrivateChat;
import samvad.doubles.telegram.TelegramServer;

/**
 * Kills a serving Samvad at random moments while people ask, starts it again, and counts what was lost and what was said twice.
 * Each chat asks the same question each time, so that a wrong answer is seen too.
 */
final class KillBench {
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(90);

    /** A kill may hit the recovery of the one before, too. */
    private static final double KILLED_AGAIN = 0.25;

    private final Path home;
    private final Path data;
    private final Random random;
    private final TelegramServer server = TelegramServer.start();
    private final List<PrivateChat> chats = new ArrayList<>();
    private final Map<PrivateChat, String> expected = new HashMap<>();

    /**
     * @param mostDoubledPerKill how often one chat was said the same again because of one kill, at most
     * @param possibleDoubles how often the ledger says that something may have arrived twice
     */
    record Result(int kills, int questions, int lost, int wrong, int doubled, int mostDoubledPerKill, int possibleDoubles, int violations) {
        boolean isSound() {
            return lost == 0 && wrong == 0 && doubled <= possibleDoubles && mostDoubledPerKill <= 1 && violations == 0;
        }
    }

    KillBench(Path home, Path data, long seed, int chatCount) {
        this.home = home;
        this.data = data;
        this.random = new Random(seed);
        for (int i = 0; i < chatCount; i++) {
            chats.add(server.person(5000 + i, "Person " + i, i % 2 == 0 ? "hi" : "en").opens());
        }
    }

    Result run(int points, List<String> questions, PrintWriter progress) throws InterruptedException {
        Tally tally = new Tally();
        ServedChild child = start();
        try {
            long batch = learn(child, questions);
            for (int point = 1; point <= points; point++) {
                child = point(child, questions, batch, tally);
                Result soFar = tally.result(ledger(child), server.violations().size());
                progress.println("point " + point + " of " + points + ": " + soFar.kills() + " kills, " + soFar.questions() + " questions, "
                        + soFar.lost() + " lost, " + soFar.doubled() + " said twice");
            }
            return tally.result(ledger(child), server.violations().size());
        } finally {
            child.close();
            server.close();
        }
    }

    private ServedChild start() throws InterruptedException {
        ServedChild child = ServedChild.start(home, data.resolve("serve.log"), Map.of(
                "telegram.token", server.token(), "telegram.api-url", "http://127.0.0.1:" + server.port(),
                "data", data.toString(), "knowledge", home.resolve("knowledge").resolve("samples").toString(), "http.port", "0",
                "limits.person-per-minute", "100000", "limits.chat-per-minute", "100000"));
        child.awaitPort();
        return child;
    }

    /** One round without a kill: what each chat is answered, and how many milliseconds a round takes. */
    private long learn(ServedChild child, List<String> questions) throws InterruptedException {
        long started = System.nanoTime();
        for (int i = 0; i < chats.size(); i++) {
            chats.get(i).says(questions.get(i % questions.size()));
        }
        for (PrivateChat chat : chats) {
            expected.put(chat, chat.awaitFromBot(_ -> true, ANSWERED_WITHIN).text());
        }
        settle(child);
        return (System.nanoTime() - started) / 1_000_000;
    }

    private ServedChild point(ServedChild running, List<String> questions, long batch, Tally tally) throws InterruptedException {
        int killsBefore = tally.kills;
        int[] before = chats.stream().mapToInt(chat -> chat.fromBot().size()).toArray();
        long killAt = System.nanoTime() + random.nextLong(batch * 1_000_000);
        List<Integer> order = new ArrayList<>(IntStream.range(0, chats.size()).boxed().toList());
        Collections.shuffle(order, random);
        for (int i : order) {
            chats.get(i).says(questions.get(i % questions.size()));
            Thread.sleep(random.nextInt(8));
        }
        Thread.sleep(Duration.ofNanos(Math.max(0, killAt - System.nanoTime())));
        ServedChild child = restart(running, tally);
        if (random.nextDouble() < KILLED_AGAIN) {
            Thread.sleep(random.nextInt(1500));
            child = restart(child, tally);
        }
        for (int i = 0; i < before.length; i++) {
            count(chats.get(i), before[i], tally);
        }
        settle(child);
        for (int i = 0; i < before.length; i++) {
            tally.countDoubles(chats.get(i).fromBot().size() - before[i] - 1, tally.kills - killsBefore);
        }
        return child;
    }

    private ServedChild restart(ServedChild running, Tally tally) throws InterruptedException {
        running.kill();
        running.close();
        tally.kills++;
        return start();
    }

    private void count(PrivateChat chat, int before, Tally tally) {
        tally.questions++;
        try {
            List<ChatMessage> said = chat.await(now -> now.fromBot().size() > before, ANSWERED_WITHIN).fromBot();
            tally.wrong += said.subList(before, said.size()).stream().allMatch(message -> message.text().equals(expected.get(chat))) ? 0 : 1;
        } catch (IllegalStateException e) {
            tally.lost++;
        }
    }

    /** Waits until nothing is under way any more. */
    private static void settle(ServedChild child) throws InterruptedException {
        List<String> underWay = List.of("samvad_lanes_busy", "samvad_ledger{state=\"intended\"}", "samvad_ledger{state=\"begun\"}");
        Map<String, Double> left = new TreeMap<>();
        long until = System.nanoTime() + ANSWERED_WITHIN.toNanos();
        while (System.nanoTime() < until) {
            for (String metric : underWay) {
                left.put(metric, child.metric(metric));
            }
            if (left.values().stream().allMatch(count -> count == 0)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("it did not come to rest, " + left + "; it said:\n" + child.said());
    }

    private static int ledger(ServedChild child) throws InterruptedException {
        return (int) child.metric("samvad_ledger{state=\"possible-doubles\"}");
    }

    private static final class Tally {
        int kills;
        int questions;
        int lost;
        int wrong;
        int doubled;
        int mostDoubled;

        void countDoubles(int more, int kills) {
            doubled += Math.max(0, more);
            mostDoubled = Math.max(mostDoubled, Math.ceilDiv(more, kills));
        }

        Result result(int possibleDoubles, int violations) {
            return new Result(kills, questions, lost, wrong, doubled, mostDoubled, possibleDoubles, violations);
        }
    }
}
