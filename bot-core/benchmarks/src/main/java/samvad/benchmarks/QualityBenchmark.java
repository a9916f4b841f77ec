package samvad.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;
import samvad.evaluation.GoldQuestion;
import samvad.evaluation.QuestionsFile;
import samvad.sources.ArticlesFolder;

/**
 * How often the right article is found first, or among the first five, by Samvad's search alone and by the peer, within and
 * across languages. Both are given the same passages of the same files.
 */
final class QualityBenchmark {
    private static final List<String> LANGUAGES = List.of("en", "hi");
    private static final int PEER_BATCH = 10_000;

    private final PrintStream out;

    QualityBenchmark(PrintStream out) {
        this.out = out;
    }

    /** @param data holds articles-en, articles-hi and questions-en-en.tsv, -hi-hi, -en-hi, -hi-en: asked in, then asked of */
    void run(Path data) throws IOException {
        Table table = new Table("asked in → of", "questions", "Samvad S@1", "S@5", "LangChain4j's S@1", "S@5");
        try (WorkFolder work = WorkFolder.make(); PeerProcess peer = PeerProcess.start()) {
            for (String of : LANGUAGES) {
                NewsSource articles = new ArticlesFolder(data.resolve("articles-" + of), Clock.systemUTC());
                try (SamvadIndex samvad = new SamvadIndex(work.resolve("samvad-" + of))) {
                    samvad.refresh(articles, (_, _) -> {});
                    fill(peer, work.resolve("peer-" + of), articles);
                    for (String in : LANGUAGES) {
                        List<GoldQuestion> questions = QuestionsFile.read(data.resolve("questions-" + in + "-" + of + ".tsv")).stream()
                                .filter(GoldQuestion::answerable).toList();
                        Success own = Success.of(questions, question -> found(samvad, question));
                        Success others = Success.of(questions, question -> peer.ask(question).articles());
                        table.row(in + " → " + of, questions.size(), own.atOne(), own.atFive(), others.atOne(), others.atFive());
                    }
                }
            }
        }
        out.print(table);
    }

    private static void fill(PeerProcess peer, Path folder, NewsSource articles) throws IOException {
        try (PeerIndexing filled = PeerIndexing.together(peer, folder, PEER_BATCH)) {
            for (Stamp stamp : articles.stamps()) {
                if (articles.read(stamp) instanceof Reading.Read read) {
                    filled.add(List.of(Piece.of(read.article())));
                }
            }
            filled.publish();
        }
    }

    private static List<String> found(SamvadIndex samvad, String question) {
        return samvad.read(question).stream().flatMap(read -> samvad.search(read).hits().stream())
                .map(hit -> hit.passage().source().id().value()).toList();
    }

    /** Shares of questions, in percent. */
    private record Success(double atOne, double atFive) {
        static Success of(List<GoldQuestion> questions, Function<String, List<String>> search) {
            int one = 0;
            int five = 0;
            for (GoldQuestion question : questions) {
                List<String> gold = question.articles().stream().map(Object::toString).toList();
                List<String> found = search.apply(question.question()).stream().distinct().limit(5).toList();
                one += !found.isEmpty() && gold.contains(found.getFirst()) ? 1 : 0;
                five += found.stream().anyMatch(gold::contains) ? 1 : 0;
            }
            return new Success(100.0 * one / Math.max(1, questions.size()), 100.0 * five / Math.max(1, questions.size()));
        }
    }
}
