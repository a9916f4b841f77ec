package samvad.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import samvad.benchmarks.corpus.MadeNews;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;
import samvad.search.lucene.LuceneWordForms;

/** What it costs to read one passage into words, by Samvad's chain and by Lucene's standard one; the part of indexing that is ours. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AnalysisBenchmark {
    /** An even article is English, an odd one Hindi. */
    @Param({"0", "1"})
    public int article;

    private final MadeNews news = new MadeNews();
    private final WordForms samvad = new LuceneWordForms();
    private final AnalysedWords standard = new AnalysedWords(new StandardAnalyzer());

    private String text = "";

    @Setup
    public void choosePassage() {
        text = CutPassages.of(news.article(article)).getFirst().text();
    }

    @Benchmark
    public List<Term> samvad() {
        return samvad.terms(text);
    }

    @Benchmark
    public Set<String> standard() {
        return standard.of(text);
    }
}
