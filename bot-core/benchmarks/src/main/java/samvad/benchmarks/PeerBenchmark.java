package samvad.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import samvad.benchmarks.corpus.MadeNews;
import samvad.benchmarks.corpus.MadeQuestion;
import samvad.benchmarks.corpus.MadeQuestions;

/** Samvad's index beside LangChain4j's Lucene retriever: taking passages in, and answering from what a person typed. */
final class PeerBenchmark {
    private final PrintStream out;
    private final MadeNews news = new MadeNews();

    PeerBenchmark(PrintStream out) {
        this.out = out;
    }

    /** What is measured how often. {@code singly} so many passages are added one by one, as each takes the peer a commit. */
    record Sizes(int passages, int batch, int singly, int questions, int passes) {}

    void run(Sizes sizes) throws IOException {
        try (WorkFolder work = WorkFolder.make();
                PeerProcess peer = PeerProcess.start();
                SamvadIndex samvad = new SamvadIndex(work.resolve("samvad"))) {
            warm(work, peer, sizes);
            Filling own;
            try (FilledIndex filled = samvad.fill()) {
                own = Filling.of(filled, news, sizes.passages());
            }
            Filling singly = Filling.of(PeerIndexing.singly(peer, work.resolve("singly")), news, sizes.singly());
            Filling together = Filling.of(PeerIndexing.together(peer, work.resolve("peer"), sizes.batch()), news, sizes.passages());
            showIndexing(own, together, singly, sizes);
            List<MadeQuestion> questions = new MadeQuestions(news, own.articles()).first(sizes.questions());
            List<Times> times = new Contest(sizes.questions(), sizes.passes()).run(List.of(
                    new Contestants(questions).samvadFromText(samvad),
                    new Contestant("LangChain4j's retriever", i -> peer.ask(questions.get(i).text()).nanos())));
            out.print(Shown.times(times));
            out.print(Shown.ratios(times.getFirst(), times.subList(1, 2)));
        }
    }

    /** Takes a part of it in both ways first, for the compiler's sake. */
    private void warm(WorkFolder work, PeerProcess peer, Sizes sizes) throws IOException {
        int part = Math.max(1, sizes.passages() / 5);
        try (SamvadIndex samvad = new SamvadIndex(work.resolve("samvad-warming")); FilledIndex filled = samvad.fill()) {
            Filling.of(filled, news, part);
        }
        Filling.of(PeerIndexing.together(peer, work.resolve("peer-warming"), sizes.batch()), news, part);
    }

    private void showIndexing(Filling own, Filling together, Filling singly, Sizes sizes) {
        out.print(new Table("indexing", "passages", "passages/s", "ratio of Samvad")
                .row("Samvad", own.passages(), own.perSecond(), 1.0)
                .row("LangChain4j's, %,d a call".formatted(sizes.batch()), together.passages(), together.perSecond(),
                        own.perSecond() / together.perSecond())
                .row("LangChain4j's, one a call", singly.passages(), singly.perSecond(), own.perSecond() / singly.perSecond()));
    }
}
