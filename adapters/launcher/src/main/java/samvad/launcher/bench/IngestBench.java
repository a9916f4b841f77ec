package samvad.launcher.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource;
import samvad.launcher.command.ExitCode;
import samvad.launcher.doctor.Finding;
import samvad.launcher.doctor.KnowledgeChecks;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.Wiring;
import samvad.search.lucene.LuceneIndex;

/**
 * Kills Samvad at random moments while it takes in articles, starts it again, and looks, when it has ended by itself, whether
 * each article is held once and whole, in the folder and in the index, and nothing unfinished lies about.
 */
final class IngestBench {
    /** So often at most it is killed before it may end; then the next begins with nothing. */
    private static final int KILLS_A_ROUND = 8;

    private final Wiring wiring;
    private final Path temporary;
    private final int articles;
    private final Random random;
    private final Tally tally = new Tally();

    /**
     * @param lost articles that the folder does not hold as they were offered
     * @param twice articles that the folder or the index holds more than once
     * @param notInIndex articles held that the index does not have
     * @param unfinished files and folders left of what was being written
     * @param findings of {@code doctor --deep} that are not well
     */
    record Result(int rounds, int kills, int articles, int lost, int twice, int notInIndex, int unfinished, List<String> findings) {
        boolean isSound() {
            return kills > 0 && lost == 0 && twice == 0 && notInIndex == 0 && unfinished == 0 && findings.isEmpty();
        }
    }

    IngestBench(Wiring wiring, Path temporary, long seed, int articles) {
        this.wiring = wiring;
        this.temporary = temporary;
        this.articles = articles;
        this.random = new Random(seed);
    }

    Result run(int points, PrintWriter progress) throws IOException, InterruptedException {
        offer();
        long began = System.nanoTime();
        toTheEnd(place(0));
        long undisturbed = (System.nanoTime() - began) / 1_000_000;
        while (tally.kills < points) {
            Path place = place(++tally.rounds);
            killed(place, Math.min(points - tally.kills, 1 + random.nextInt(KILLS_A_ROUND)), undisturbed);
            toTheEnd(place);
            check(place);
            progress.println("round " + tally.rounds + ": " + tally.result(articles));
            progress.flush();
        }
        return tally.result(articles);
    }

    private Path place(int round) throws IOException {
        return Files.createDirectories(temporary.resolve("round-" + round));
    }

    private void killed(Path place, int times, long undisturbed) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            try (ServedChild child = start(place)) {
                if (child.endsWithin(Duration.ofMillis(random.nextLong(undisturbed / 8, undisturbed)))) {
                    return;
                }
                child.kill();
                tally.kills++;
            }
        }
    }

    private void toTheEnd(Path place) throws InterruptedException {
        try (ServedChild child = start(place)) {
            if (child.awaitEnd() != ExitCode.FINE) {
                tally.findings.add("ingest failed; it said: " + child.said());
            }
        }
    }

    private ServedChild start(Path place) {
        return ServedChild.start(wiring.settings().home(), place.resolve("ingest.log"), settings(place),
                List.of("ingest", temporary.resolve("offered").toString()));
    }

    private static Map<String, String> settings(Path place) {
        return Map.of("knowledge", place.resolve("knowledge").toString(), "data", place.resolve("data").toString());
    }

    /** Half of them in Hindi, none like another. */
    private void offer() throws IOException {
        Path offered = Files.createDirectories(temporary.resolve("offered"));
        for (int i = 0; i < articles; i++) {
            Files.writeString(offered.resolve(i + ".md"), "---\ntitle: Report " + i + "\ndate: " + LocalDate.of(2025, 1, 1).plusDays(i % 300)
                    + "\nsource: The Bench Courier\nurl: " + address(i) + "\n---\n" + text(i));
        }
    }

    private static String address(int number) {
        return "https://courier.example/" + number;
    }

    private static String text(int number) {
        String sentence = number % 2 == 0 ? "Envoy " + number + " reached the harbour and spoke about grain with minister " + number * 7 + ".\n\n"
                : "राजदूत " + number + " बंदरगाह पहुँचे और मंत्री " + number * 7 + " से अनाज पर बात की।\n\n";
        return sentence.repeat(1 + number % 9);
    }

    private void check(Path place) throws IOException {
        Wiring there = wiring.with(settings(place));
        Path knowledge = place.resolve("knowledge");
        Set<String> held = new HashSet<>();
        try (LuceneIndex index = there.index(Knowledge.indexFolder(knowledge, place.resolve("data")))) {
            NewsSource folder = there.sources().articles();
            for (NewsSource.Stamp stamp : folder.stamps()) {
                if (folder.read(stamp) instanceof Reading.Read(Article article, String _, String _) && isWhole(article)) {
                    tally.twice += held.add(article.source().url().orElseThrow()) ? 0 : 1;
                    tally.notInIndex += index.search().passagesOf(article.source().id()).isEmpty() ? 1 : 0;
                }
            }
            tally.twice += Math.max(0, index.search().holdings().articles() - articles);
        }
        tally.lost += articles - held.size();
        tally.unfinished += unfinished(place);
        new KnowledgeChecks(there, new PrintWriter(Writer.nullWriter()), true).of(knowledge).stream()
                .filter(finding -> finding.verdict() != Finding.Verdict.OK).map(Finding::toString).forEach(tally.findings::add);
    }

    private boolean isWhole(Article article) {
        String number = article.source().url().map(url -> url.substring(url.lastIndexOf('/') + 1)).filter(digits -> digits.matches("\\d+")).orElse("-1");
        return Integer.parseInt(number) >= 0 && article.text().strip().equals(text(Integer.parseInt(number)).strip());
    }

    private static int unfinished(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            List<String> names = all.map(path -> path.getFileName().toString()).toList();
            // of an index one generation is in use
            int generations = (int) names.stream().filter(name -> name.matches("g\\d+")).count();
            return (int) names.stream().filter(name -> name.endsWith(".unfinished") || name.endsWith(".next")).count() + generations - 1;
        }
    }

    private static final class Tally {
        int rounds;
        int kills;
        int lost;
        int twice;
        int notInIndex;
        int unfinished;
        final List<String> findings = new ArrayList<>();

        Result result(int articles) {
            return new Result(rounds, kills, articles * rounds, lost, twice, notInIndex, unfinished, List.copyOf(findings));
        }
    }
}
