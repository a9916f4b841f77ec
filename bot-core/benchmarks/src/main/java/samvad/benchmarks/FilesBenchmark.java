package samvad.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.document.Field;
import samvad.benchmarks.corpus.MadeNews;
import samvad.engine.knowledge.Article;
import samvad.sources.ArticlesFolder;

/** A large folder taken in for the first time, file by file, and what a further article costs as it grows. */
final class FilesBenchmark {
    private static final int PORTIONS = 10;

    /** Pieces of the bare side are made so many at a time. */
    private static final int BATCH = 5000;

    private final PrintStream out;
    private final MadeNews news = new MadeNews();

    FilesBenchmark(PrintStream out) {
        this.out = out;
    }

    void run(int articles) throws IOException {
        try (WorkFolder work = WorkFolder.make(); SamvadIndex samvad = new SamvadIndex(work.resolve("samvad"))) {
            Path folder = Files.createDirectory(work.resolve("articles"));
            for (long i = 0; i < articles; i++) {
                write(folder, news.article(i));
            }
            List<Portion> portions = new ArrayList<>();
            long start = System.nanoTime();
            samvad.refresh(new ArticlesFolder(folder, Clock.systemUTC()), (done, _) -> {
                if (done * (long) PORTIONS / articles > portions.size()) {
                    portions.add(new Portion(done, System.nanoTime() - start, heapUsed()));
                }
            });
            long all = System.nanoTime() - start;
            show(portions);
            long bare = bare(work.resolve("bare"), articles);
            out.print(new Table("articles from files", "articles", "articles/s", "ratio of Samvad")
                    .row("Samvad", articles, articles * 1e9 / all, 1.0)
                    .row("their text in bare Lucene, from memory", articles, articles * 1e9 / bare, bare / (double) all));
        }
    }

    /** When so many files were given to the index. */
    private record Portion(int articles, long nanos, long heap) {}

    private void show(List<Portion> portions) {
        Table table = new Table("articles", "articles/s of this part", "MB of heap in use");
        Portion before = new Portion(0, 0, 0);
        for (Portion portion : portions) {
            table.row("%,d".formatted(portion.articles()),
                    (portion.articles() - before.articles()) * 1e9 / (portion.nanos() - before.nanos()), portion.heap() >> 20);
            before = portion;
        }
        out.print(table);
    }

    private long bare(Path folder, int articles) throws IOException {
        long nanos = 0;
        try (BareIndex bare = new BareIndex(folder, SamvadIndex.analyzer(), Field.Store.YES)) {
            for (long first = 0; first < articles; first += BATCH) {
                nanos += bare.add(LongStream.range(first, Math.min(articles, first + BATCH)).mapToObj(i -> Piece.of(news.article(i))).toList());
            }
            return nanos + bare.publish();
        }
    }

    private static void write(Path folder, Article article) throws IOException {
        Files.writeString(folder.resolve(article.source().id() + ".md"), """
                ---
                title: "%s"
                date: %s
                lang: %s
                outlet: Made News
                ---

                %s
                """.formatted(article.source().title().orElse(""), article.source().date().map(Object::toString).orElse(""),
                article.source().language().code(), article.text()));
    }

    private static long heapUsed() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
