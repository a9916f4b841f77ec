package samvad.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Field;
import samvad.benchmarks.corpus.MadeNews;
import samvad.benchmarks.corpus.MadeQuestions;

/** Samvad's whole search beside a bare Lucene query over the same passages: what all it does for a question costs. */
final class QueryBenchmark {
    private static final double MOST_AT_P50 = 2.5;
    private static final double MOST_AT_P99 = 4;

    private final PrintStream out;
    private final MadeNews news = new MadeNews();

    QueryBenchmark(PrintStream out) {
        this.out = out;
    }

    void run(int passages, int questions, int passes) throws IOException {
        try (WorkFolder work = WorkFolder.make();
                SamvadIndex samvad = new SamvadIndex(work.resolve("samvad"));
                BareIndex bare = new BareIndex(work.resolve("bare"), new StandardAnalyzer(), Field.Store.YES)) {
            Filling filling;
            try (FilledIndex filled = samvad.fill()) {
                filling = Filling.of(filled, news, passages);
            }
            Filling.of(bare, news, passages);
            try (BareIndex.Search search = bare.search(); BareIndex.Search same = samvad.bare()) {
                Contestants contestants = new Contestants(new MadeQuestions(news, filling.articles()).first(questions));
                show(filling, new Contest(questions, passes), new Contest(questions, passes).run(List.of(
                        contestants.samvad(samvad), contestants.bareOnSameIndex(samvad, same), contestants.bare(bare, search),
                        contestants.bareWithoutStopWords(bare, search, samvad), contestants.bareReadingTexts(bare, search),
                        contestants.samvadFromText(samvad))));
            }
        }
    }

    private void show(Filling filling, Contest contest, List<Times> times) {
        out.printf("%,d questions asked %d times of %,d passages, the best %d of them wanted%n",
                contest.questions(), contest.passes(), filling.passages(), SamvadIndex.HITS);
        out.print(Shown.times(times));
        Times samvad = times.getFirst();
        out.print(Shown.ratios(samvad, times.subList(1, times.size() - 1)));
        Times bare = times.get(1);
        out.print(Shown.target("p50, Samvad / bare BM25 on the same index", samvad.millis(0.5) / bare.millis(0.5), MOST_AT_P50));
        out.print(Shown.target("p99, Samvad / bare BM25 on the same index", samvad.millis(0.99) / bare.millis(0.99), MOST_AT_P99));
    }

    /** One large index of Samvad's alone, with what it took to make and takes to hold. */
    void scale(int passages, int questions, int passes) throws IOException {
        try (WorkFolder work = WorkFolder.make(); SamvadIndex samvad = new SamvadIndex(work.resolve("samvad"))) {
            Filling filling;
            try (FilledIndex filled = samvad.fill()) {
                filling = Filling.of(filled, news, passages);
            }
            Path folder = work.resolve("samvad");
            Contestants contestants = new Contestants(new MadeQuestions(news, filling.articles()).first(questions));
            List<Times> times = new Contest(questions, passes).run(
                    List.of(contestants.samvad(samvad), contestants.samvadFromText(samvad)));
            out.print(new Table("passages", "articles", "indexed in s", "passages/s", "MB on disk", "bytes a passage")
                    .row(filling.passages(), filling.articles(), filling.nanos() / 1e9, filling.perSecond(),
                            WorkFolder.bytes(folder) / 1e6, WorkFolder.bytes(folder) / filling.passages()));
            out.print(Shown.times(times));
            out.print(Shown.target("p99 in ms, Samvad", times.getFirst().millis(0.99), 30));
        }
    }
}
