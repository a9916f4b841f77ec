package samvad.launcher.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import samvad.doubles.web.NewsSite;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.answer.Inquiry;
import samvad.launcher.command.ProgressLine;
import samvad.launcher.wiring.Answering;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.OpenWeb;
import samvad.launcher.wiring.Wiring;
import samvad.sources.FilesAtRest;
import samvad.sources.wire.FeedRounds;

/** Publishes articles in a feed on loopback at random moments and asks of each until it is answered from that article. */
final class FreshnessBench implements AutoCloseable {
    /** After this long an article counts as never answered from. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(20);

    private final Wiring wiring;
    private final Duration every;
    private final Random random;
    private final NewsSite site = new NewsSite();
    private final Path temporary;

    /** @param missed articles that were not answered from within a minute and the feed's interval */
    record Result(double medianMillis, double mostMillis, int missed) {}

    /** @param every how often the feed is looked at */
    FreshnessBench(Wiring wiring, Path temporary, Duration every, long seed) throws IOException {
        this.every = every;
        this.temporary = temporary;
        this.random = new Random(seed);
        Path feeds = Files.writeString(temporary.resolve("feeds.yaml"), "feeds:\n  - {url: \"" + site.feed() + "\", outlet: Courier, every: " + every.toSeconds() + "s}\n");
        this.wiring = wiring.with(Map.of("knowledge", Files.createDirectories(temporary.resolve("knowledge")).toString(),
                "data", temporary.resolve("data").toString(), "feeds", feeds.toString(), "web.allow", site.host()));
        publish(0);
    }

    Result run(int articles, PrintWriter err) throws InterruptedException {
        double[] millis = new double[articles];
        int missed = 0;
        try (Knowledge knowledge = wiring.watchedKnowledge(temporary.resolve("knowledge"), new FilesAtRest(System::nanoTime), err);
                OpenWeb web = wiring.sources().web();
                FeedRounds rounds = new FeedRounds(web.polite(), wiring.sources().store(), wiring.sources().feedBook(), knowledge::refreshPart, wiring.clock(), random)) {
            Answering answering = wiring.quoting(knowledge);
            rounds.start(wiring.sources().feeds());
            answered(answering, 0);
            ProgressLine progress = new ProgressLine(err, "Publishing");
            for (int i = 1; i <= articles; i++) {
                Thread.sleep(random.nextLong(every.toMillis()));
                progress.at(i, articles);
                long published = System.nanoTime();
                publish(i);
                missed += answered(answering, i) ? 0 : 1;
                millis[i - 1] = (System.nanoTime() - published) / 1e6;
            }
        }
        Arrays.sort(millis);
        return new Result(millis[articles / 2], millis[articles - 1], missed);
    }

    private boolean answered(Answering answering, int number) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.plus(every).toNanos();
        while (System.nanoTime() < until) {
            Answer answer = answering.answer(Inquiry.of("Which harbour did envoy " + name(number) + " visit?"), LocalDate.now(wiring.clock()));
            if (answer.sentences().stream().map(AnswerSentence::citations).flatMap(List::stream).map(Citation::source)
                    .anyMatch(source -> source.url().equals(Optional.of(site.url("/" + number))))) {
                return true;
            }
            Thread.sleep(BETWEEN_QUESTIONS);
        }
        return false;
    }

    private void publish(int number) {
        String envoy = "Envoy " + name(number);
        site.publish(String.valueOf(number), envoy + " on a journey", envoy + " visited the harbour of Narva and spoke about grain.");
    }

    /** A name nobody else has, of letters alone. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder("Kem");
        for (int rest = number + 1; rest > 0; rest /= 20) {
            name.append("bdfghjklmnprstvwxyzc".charAt(rest % 20)).append('a');
        }
        return name.append("lo").toString();
    }

    @Override
    public void close() {
        site.close();
    }
}
