package samvad.launcher.bench;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import samvad.engine.answer.Inquiry;
import samvad.engine.desk.ReplyWriter;
import samvad.launcher.serve.Serving;
import samvad.launcher.wiring.Answering;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.Wiring;

/** Many people ask at an even pace; how long until each is answered, beside the same questions straight to the core. */
final class LoadBench {
    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(5);

    private final Wiring wiring;
    private final Crowd crowd;

    /** People in an app's double, a chat each. */
    interface Crowd extends AutoCloseable {
        Map<String, String> settings();

        void awaitListening();

        /** Chat {@code chat} asks, and another thread can wait for the answer. */
        void asks(int chat, String question);

        /** Nanoseconds from the chat's question number {@code n} to its answer; empty if there is none in time. */
        OptionalLong awaitAnswer(int chat, int n, Duration atMost);

        int chats();

        int violations();

        @Override
        void close();
    }

    /** Times in milliseconds. */
    record Result(int answered, double median, double p99, double coreMedian, int violations) {}

    LoadBench(Wiring wiring, Path data, Crowd crowd) {
        Map<String, String> settings = new HashMap<>(crowd.settings());
        settings.putAll(Map.of("data", data.toString(), "http.port", "0", "limits.person-per-minute", "100000",
                "limits.chat-per-minute", "100000", "knowledge", wiring.settings().home().resolve("knowledge").resolve("samples").toString()));
        this.wiring = wiring.with(settings);
        this.crowd = crowd;
    }

    Result run(List<String> questions, int count, double perSecond, PrintWriter progress) throws InterruptedException {
        List<Long> times = new ArrayList<>();
        double core;
        try (Serving _ = new Serving(wiring, progress)) {
            crowd.awaitListening();
            ask(questions, crowd.chats(), perSecond);
            long[] started = {System.nanoTime()};
            progress.println("asking " + count + " questions, " + perSecond + " a second");
            ask(questions, count, perSecond);
            for (int i = 0; i < count; i++) {
                crowd.awaitAnswer(i % crowd.chats(), 1 + i / crowd.chats(), ANSWERED_WITHIN).ifPresent(times::add);
            }
            progress.printf("all after %d s%n", (System.nanoTime() - started[0]) / 1_000_000_000);
        }
        core = core(questions, count);
        times.sort(null);
        return new Result(times.size(), millis(times, 0.5), millis(times, 0.99), core, crowd.violations());
    }

    /** At an even pace, however fast the answers come. */
    private void ask(List<String> questions, int count, double perSecond) throws InterruptedException {
        long started = System.nanoTime();
        for (int i = 0; i < count; i++) {
            crowd.asks(i % crowd.chats(), questions.get(i % questions.size()));
            long next = started + (long) ((i + 1) / perSecond * 1e9);
            Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
        }
    }

    private double core(List<String> questions, int count) {
        List<Long> times = new ArrayList<>();
        try (Knowledge knowledge = wiring.open(wiring.settings().path("knowledge"), new PrintWriter(Writer.nullWriter()))) {
            Answering answering = wiring.answering(knowledge);
            ReplyWriter replyWriter = new ReplyWriter(ReplyWriter.Audience.READERS);
            for (int i = 0; i < count; i++) {
                long started = System.nanoTime();
                replyWriter.write(answering.answer(Inquiry.of(questions.get(i % questions.size())), LocalDate.now(wiring.clock())));
                times.add(System.nanoTime() - started);
            }
        }
        times.sort(null);
        return millis(times, 0.5);
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }
}
