package samvad.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The command line: which benchmark, and how large. */
public final class Benchmarks {
    private static final String USAGE = """
            query    [--passages 100000] [--questions 2000] [--passes 5]    Samvad's search beside a bare Lucene query
            indexing [--passages 20000] [--rounds 5]                        all of Samvad's fields beside the body alone
            files    [--articles 100000]                                    a large folder taken in file by file
            scale    [--passages 1000000] [--questions 2000] [--passes 3]   one large index: time, size, queries
            peer     [--passages 100000] [--batch 10000] [--singly 500] [--questions 1000] [--passes 3]
            quality  <folder of articles-en, articles-hi and questions-*.tsv>
            analysis                                                        a passage read into words (JMH)
            """;

    private Benchmarks() {}

    public static void main(String[] args) throws IOException, RunnerException {
        try {
            run(List.of(args), System.out);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static void run(List<String> arguments, PrintStream out) throws IOException, RunnerException {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        out.println(machine());
        switch (command) {
            case "query" -> {
                Options options = new Options(rest, List.of("passages", "questions", "passes"));
                new QueryBenchmark(out).run(options.get("passages", 100_000), options.get("questions", 2000), options.get("passes", 5));
            }
            case "indexing" -> {
                Options options = new Options(rest, List.of("passages", "rounds"));
                new IndexingBenchmark(out).run(options.get("passages", 20_000), options.get("rounds", 5));
            }
            case "files" -> new FilesBenchmark(out).run(new Options(rest, List.of("articles")).get("articles", 100_000));
            case "scale" -> {
                Options options = new Options(rest, List.of("passages", "questions", "passes"));
                new QueryBenchmark(out).scale(options.get("passages", 1_000_000), options.get("questions", 2000), options.get("passes", 3));
            }
            case "peer" -> new PeerBenchmark(out).run(sizes(new Options(rest, List.of("passages", "batch", "singly", "questions", "passes"))));
            case "quality" -> new QualityBenchmark(out).run(Path.of(onlyOne(rest)));
            case "analysis" ->
                new Runner(new OptionsBuilder().include(AnalysisBenchmark.class.getSimpleName()).build()).run();
            default -> throw new IllegalArgumentException(USAGE);
        }
        out.println(machine());
    }

    private static PeerBenchmark.Sizes sizes(Options options) {
        return new PeerBenchmark.Sizes(options.get("passages", 100_000), options.get("batch", 10_000), options.get("singly", 500),
                options.get("questions", 1000), options.get("passes", 3));
    }

    private static String onlyOne(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException(USAGE);
        }
        return arguments.getFirst();
    }

    /** Said before and after, as a busy machine is a reason to run again. */
    private static String machine() {
        return String.format(Locale.ROOT, "Java %s, %d processors, %d MB for the heap, load %.1f", Runtime.version(),
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
